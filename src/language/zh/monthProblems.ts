import type { MonthProblemTexts } from "../texts/problemTexts";

const list = new Intl.ListFormat("zh", { type: "conjunction" });
const named = (names: readonly string[]) => list.format(names.map((name) => `“${name}”`));

/** What is wrong with the tables of a month, or worth a word. */
export const monthProblems: MonthProblemTexts = {
  "no-room-below": ({ sheet, row, rows }) =>
    `工作表“${sheet}”的表格下方没有空间放 ${rows} 个新行：第 ${row} 行有内容。请把它移到更下方，然后重试。`,
  "sheet-taken": ({ sheet }) =>
    `无法写入工作表“${sheet}”：其中有其他内容。请把它移到其他工作表，或给此工作表换个名称，然后重试。`,
  "month-same-table": () => "跟踪表和导出是同一个表。请选择本月从门户导出的表。",
  "month-export-is-tracker": () =>
    "该导出看起来像跟踪表：它有只有跟踪表才有的列。两者可能弄反了。请选择来自门户的表作为导出。",
  "month-tracker-is-export": () =>
    "该跟踪表看起来像门户的导出：没有由您填写的列。两者可能弄反了。请选择您自己的表作为跟踪表。",
  "month-nothing-in-common": () =>
    "跟踪表和导出没有共同的租户列：一个只有名称，另一个只有 ID。请在跟踪表中添加租户 ID 或租户名称，然后重试。",
  "month-no-export-rows": () => "该导出没有行。请重新从门户导出；未作任何更改。",
  "month-answer-not-asked": ({ ids }) =>
    `回答了没有提出的问题：${named(ids)}。请去掉这些回答，然后重试；未作任何更改。`,
  "month-answer-unknown": ({ id, answer }) => `“${answer}”不是 ${id} 的可选回答。请选择问题列出的回答；未作任何更改。`,
  "month-answers-unreadable": () => "无法读取回答。回答应是由问题和回答组成的 JSON 对象；未作任何更改。",
  "month-first": () =>
    "还没有上个月的导出，因此无法判断是谁更改了单元格。您填写的内容不会凭猜测被替换，而是会询问您。此导出会保留到下个月使用。",
  "month-older": ({ rows }) =>
    `此导出似乎比上次并入的更旧：有 ${rows} 行处于上次之前的状态。如果确实如此，请不要使用该结果。`,
  "month-no-tenant-met": () => "导出中的租户都不在跟踪表中：导出的每一行都是新行。请查看导出是否正确。",
  "month-subscription-twice": ({ names }) => `同一订阅在导出中出现两次：${named(names)}。这些行按状态和席位数区分。`,
};
