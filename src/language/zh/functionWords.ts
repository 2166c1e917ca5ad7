import type { FunctionWords } from "../texts/functionWords";

export const functionWords: FunctionWords = {
  arguments: {
    headings: "表的标题行",
    row: "要判定的行，与标题同宽",
    rows: "整个表，或至少同一租户的行：结果取决于这些行；省略时，新订阅返回 needs-existing",
    language: "结果的语言：en、ja、de、pt、es 或 zh；省略时为标题的语言",
    pages: "适用的行动手册页面：no-intent,blocked；省略时仅 no-intent",
    columns:
      "要返回的列，用名称或标题：scenario、l1、l2、l3、serviceStatus、engagementScenario、targetDate、owner、nextActionDate、nextAction、flag、why；省略时返回全部",
    service: "服务的名称或常用简称",
    l2: "L2 值，任何语言均可",
  },
  functions: {
    OUTCOMES: {
      description:
        "判定整个表，并为每行溢出一行结果：场景、L1、L2、L3、服务状态、接洽场景、目标日期、负责人、下一行动日期、下一行动、标记、原因。请放在表之外。",
      arguments: { rows: "表的行，与标题同宽；最多约 20,000 行" },
    },
    SCENARIO: { description: "返回行的场景：A1、A2、D1、D2 或 D3，使用“受阻”页面时还有 BA 或 BD；没有场景时为空。" },
    L1VALUE: { description: "返回行应有的 L1 值。" },
    L2VALUE: { description: "返回行应有的 L2 值。" },
    L3VALUE: { description: "返回行应有的 L3 值。" },
    STATUS: { description: "返回行应有的服务状态。" },
    OWNER: { description: "返回行应有的负责人。" },
    NEXTACTION: { description: "返回行应有的下一行动。" },
    NEXTACTIONDATE: { description: "返回行应有的下一行动日期：日期的序列号，或“待定”之类的文本。" },
    FLAG: { description: "返回行中需要查看的事项，与标记列中的文本相同；没有时为空。" },
    WHY: { description: "用一句话说明行得到此结果或保持不变的原因。" },
    L3LIST: {
      description: "列出服务的行在某个 L2 下可选的 L3 值。",
      arguments: { language: "错误消息的语言：en、ja、de、pt、es 或 zh" },
    },
  },
};
