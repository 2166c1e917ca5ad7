import type { FunctionTexts } from "../texts/functionTexts";

const columnNames = { tenant: "テナント名またはテナント ID", service: "サービス", l1: "L1" } as const;

export const functions: FunctionTexts = {
  problem: {
    "heading-twice": ({ headings }) =>
      `同じ見出しが 2 つあります: ${headings.map((heading) => `「${heading}」`).join("、")}。どちらかの列の名前を変えるか、見出しと行の範囲から外してください。`,
    "heading-missing": ({ columns }) =>
      `列が足りません: ${columns.map((column) => columnNames[column]).join("、")}。プレイブックの見出しで列を追加してください。数式は見出しだけで列を見分けます。作業ウィンドウで選んだ列は使われません。`,
    "too-large": () =>
      "Excel が関数に渡せる量 (5 MB、約 20,000 行) を超えています。行を減らすか、作業ウィンドウを使ってください。",
    "answer-too-large": () =>
      "結果が数式で返せる大きさ (5 MB) を超えています。行を減らすか、作業ウィンドウを使ってください。",
    "language-unknown": ({ given }) =>
      `「${given}」はプレイブックの言語ではありません。en、ja、de、pt、es、zh のいずれかを指定するか、省略してください。`,
    "column-unknown": ({ given }) =>
      `「${given}」は OUTCOMES が返す列ではありません。scenario、l1、l2、l3、serviceStatus、engagementScenario、targetDate、owner、nextActionDate、nextAction、flag、why のいずれか、またはその見出しを指定するか、省略してください。`,
    "page-unknown": ({ given, pages }) =>
      `「${given}」はプレイブックのページではありません。${pages.join(",")} と指定するか、省略してください。`,
    "leading-page-missing": ({ pages }) =>
      `no-intent も指定してください。このページは常に適用されます。${pages.join(",")} と指定するか、省略してください。`,
    "not-headings": () =>
      "最初の引数が管理表の見出し行ではありません。テナント、サービス、L1 の見出しがある 1 行を指定してください。",
    "not-one-row": () => "見出しと同じ幅の、テーブルの 1 行を指定してください。",
    width: ({ headings, cells }) =>
      `見出しは ${String(headings)} 列、行は ${String(cells)} 列です。同じ列を指定してください。`,
    "heading-row-given": () =>
      "行の中に見出し行があります。テーブル名または「テーブル名[#データ]」のように、行だけを指定してください。",
    "row-not-found": () => "3 番目の引数の行の中に、この行がありません。この行を含む行を指定してください。",
    "service-missing": () => "最初の引数にサービスがありません。サービス名を指定してください。",
    "l2-missing": () => "2 番目の引数に L2 がありません。L2 の列にあるとおりに指定してください。",
    "l2-unknown": ({ given }) => `「${given}」はプレイブックの L2 ではありません。L2 の列にある値を指定してください。`,
    "l2-without-l3": () => "このサービスと L2 には L3 の値がありません。",
    unexpected: () => "計算できませんでした。作業ウィンドウでテーブルを確認してください。",
  },
  needsExisting:
    "新しいサブスクリプションです。テーブル全体、または少なくとも同じテナントの行を 3 番目の引数に指定してください。",
};
