import type { FunctionTexts } from "../texts/functionTexts";

const columnNames = { tenant: "租户名称或租户 ID", service: "服务", l1: "L1" } as const;

export const functions: FunctionTexts = {
  problem: {
    "heading-twice": ({ headings }) =>
      `同一标题出现了两次：${headings.map((heading) => `“${heading}”`).join("、")}。请重命名其中一列，或将其排除在标题和行的区域之外。`,
    "heading-missing": ({ columns }) =>
      `缺少列：${columns.map((column) => columnNames[column]).join("、")}。请用行动手册的标题将其添加到标题和行中。公式只按标题识别列，不使用在任务窗格中选择的列。`,
    "too-large": () => "单元格数量超出 Excel 能传给函数的上限（5 MB，约 20,000 行）。请减少行数，或使用任务窗格。",
    "answer-too-large": () => "结果超出公式能返回的上限（5 MB）。请减少行数，或使用任务窗格。",
    "language-unknown": ({ given }) => `“${given}”不是行动手册的语言。请填写 en、ja、de、pt、es 或 zh，或省略语言。`,
    "column-unknown": ({ given }) =>
      `“${given}”不是 OUTCOMES 返回的列。请填写 scenario、l1、l2、l3、serviceStatus、engagementScenario、targetDate、owner、nextActionDate、nextAction、flag 或 why，或其中一列的标题，或省略列。`,
    "page-unknown": ({ given, pages }) => `“${given}”不是行动手册的页面。请填写 ${pages.join(",")}，或省略页面。`,
    "leading-page-missing": ({ pages }) =>
      `请同时填写 no-intent：该页面始终适用。请填写 ${pages.join(",")}，或省略页面。`,
    "not-headings": () => "第一个参数不是跟踪表的标题行。请提供包含租户、服务和 L1 标题的那一行。",
    "not-one-row": () => "请提供表中的一行，且与标题同宽。",
    width: ({ headings, cells }) => `标题有 ${String(headings)} 列，行有 ${String(cells)} 列。请为两者提供相同的列。`,
    "heading-row-given": () => "行中包含标题行。请只提供行：表名，或“表名[#数据]”。",
    "row-not-found": () => "第三个参数的行中没有此行。请提供包含此行的行。",
    "service-missing": () => "第一个参数中没有服务。请提供服务名称。",
    "l2-missing": () => "第二个参数中没有 L2。请按 L2 列中的写法提供。",
    "l2-unknown": ({ given }) => `“${given}”不是行动手册中的 L2。请按 L2 列中的写法提供。`,
    "l2-without-l3": () => "此服务和 L2 没有 L3 值。",
    unexpected: () => "无法计算。请在任务窗格中查看该表。",
  },
  needsExisting: "这是新订阅。请将整个表，或至少将同一租户的行，作为第三个参数提供。",
};
