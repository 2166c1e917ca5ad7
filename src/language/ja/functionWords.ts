import type { FunctionWords } from "../texts/functionWords";

export const functionWords: FunctionWords = {
  arguments: {
    headings: "テーブルの見出し行",
    row: "判定する行。見出しと同じ幅",
    rows: "テーブル全体、または少なくとも同じテナントの行。結果はこれらの行で決まります。省略すると、新しいサブスクリプションは needs-existing になります",
    language: "結果の言語: en、ja、de、pt、es、zh。省略すると見出しの言語",
    pages: "適用するプレイブックのページ: no-intent,blocked。省略すると no-intent のみ",
    columns:
      "返す列の名前または見出し: scenario、l1、l2、l3、serviceStatus、engagementScenario、targetDate、owner、nextActionDate、nextAction、flag、why。省略するとすべて",
    service: "サービスの名前または通称",
    l2: "L2 の値 (どの言語でも可)",
  },
  functions: {
    OUTCOMES: {
      description:
        "テーブル全体を判定し、1 行ごとに結果を展開します: シナリオ、L1、L2、L3、サービス ステータス、エンゲージメント シナリオ、目標日、担当者、次の活動の日付、次の活動、フラグ、理由。テーブルの外に置いてください。",
      arguments: { rows: "テーブルの行。見出しと同じ幅で、最大およそ 20,000 行" },
    },
    SCENARIO: {
      description: "行のシナリオ (A1、A2、D1、D2、D3、ブロックのページでは BA、BD も) を返します。なければ空です。",
    },
    L1VALUE: { description: "行に入る L1 の値を返します。" },
    L2VALUE: { description: "行に入る L2 の値を返します。" },
    L3VALUE: { description: "行に入る L3 の値を返します。" },
    STATUS: { description: "行に入るサービス ステータスを返します。" },
    OWNER: { description: "行に入る担当者を返します。" },
    NEXTACTION: { description: "行に入る次の活動を返します。" },
    NEXTACTIONDATE: {
      description: "行に入る次の活動の日付を返します。日付のシリアル値、または「未定」などの文字列です。",
    },
    FLAG: { description: "行で確認すべきことを、フラグ列の文字列で返します。なければ空です。" },
    WHY: { description: "行の結果の理由、またはそのままにする理由を文で返します。" },
    L3LIST: {
      description: "L2 のもとでサービスの行に選べる L3 の値を一覧にします。",
      arguments: { language: "エラー メッセージの言語: en、ja、de、pt、es、zh" },
    },
  },
};
