import type { ProblemTexts } from "../texts/problemTexts";
import { monthProblems } from "./monthProblems";

const named = (names: readonly string[]) => names.map((name) => `“${name}”`).join("、");
const columnNames = { tenant: "租户名称或租户 ID", service: "服务", l1: "L1" } as const;

export const problems: ProblemTexts = {
  ...monthProblems,
  "no-table": () => "未找到带有跟踪表标题的表。请在行的上方添加租户、服务和 L1 的标题，然后重试。",
  "no-such-table": ({ name, names }) =>
    names.length === 0
      ? `没有名为“${name}”的表，也没有其他表。`
      : `没有名为“${name}”的表。此处的表有：${named(names)}。`,
  "several-tables": ({ names }) => `有多个表看起来像跟踪表：${named(names)}。请指定要使用哪一个。`,
  "table-gone": ({ name }) => `表“${name}”已不存在。请重新选择表。`,
  "no-headings": ({ name }) => `表“${name}”未显示标题行。请在“表设计”选项卡上选中“标题行”，然后重试。`,
  "heading-twice": ({ headings }) => `同一标题出现了两次：${named(headings)}。请重命名或删除其中一列，然后重试。`,
  "heading-missing": ({ columns }) =>
    `缺少列：${columns.map((column) => columnNames[column]).join("、")}。请添加该列，或指定是哪一列，然后重试。`,
  "headings-merged": () => "部分标题单元格已合并。请取消合并，让每一列都有自己的标题，然后重试。",
  "headings-changed": ({ headings }) =>
    `您查看之后，标题有变动：${named(headings)}。请恢复这些列的标题，或重新查看预览。`,
  "no-rows": () => "表中还没有行。请添加行，然后重试。",
  "rows-moved": () => "同一时刻有人添加、删除或排序了行。此行的内容仍与之前相同。请重新查看预览。",
  "row-changed": () => "同一时刻有人更改了此行。此行的内容仍与之前相同。请重新查看预览。",
  "cell-overtaken": () => "片刻之前有人更改了此单元格。对方的值保持不变。",
  "not-taken": () => "Excel 没有更改此单元格。请显示表的所有行，然后重试。",
  "written-otherwise": () => "Excel 会将此值变成其他内容，因此单元格仍为之前的内容。",
  "cannot-tell": () => "Excel 没有响应，而且之后有人添加、删除或排序了行。内容可能已写入，请在工作表中查看。",
  "sheet-protected": ({ sheet }) => `工作表“${sheet}”受保护。请在“审阅”选项卡上撤消工作表保护，然后重试。`,
  "cells-merged": () => "表中有合并的单元格。请取消合并，然后重试。",
  "cell-in-edit-mode": () => "正在编辑单元格。请在工作表中按 Enter 或 Esc，然后重试。",
  "too-large": () => "超出 Excel 一次能处理的量。请减少一次写入的行数。",
  "timed-out": () => "Excel 没有及时响应。已发送的内容稍后仍可能写入，请重新查看后再继续。",
  "no-answer": () => "Excel 没有及时响应。未写入任何内容。请重试。",
  "selected-in-part": ({ rows }) => `Excel 一次无法选定更多：已选定其中前 ${rows} 行。`,
  "selected-between": () => "此版本的 Excel 只能选定一个区域：中间的行也被选定。",
  cancelled: () => "已停止。之前写入的内容会保留。",
  "read-only": () => "无法在此处更改工作簿。请以可编辑的方式打开，然后重试。",
  "thinking-stopped": () => "负责判定各行的部分已停止。预览已丢失，其间没有写入任何内容。请重试：将重新读取该表。",
  "part-not-loaded": () =>
    "加载项的一部分未能载入。请检查网络连接后重试。如果仍不行，请关闭任务窗格再打开；没有更改任何内容。",
  "session-lost": () => "与工作簿的连接已断开。请重新加载工作簿，然后重试。",
  excel: () => "Excel 拒绝了此操作。之后未再写入任何内容。请重试，或重新加载工作簿。",
};
