import type { MonthProblemTexts } from "../texts/problemTexts";

const list = new Intl.ListFormat("ja", { type: "conjunction" });
const named = (names: readonly string[]) => list.format(names.map((name) => `「${name}」`));

/** What is wrong with the tables of a month, or worth a word. */
export const monthProblems: MonthProblemTexts = {
  "no-room-below": ({ sheet, row, rows }) =>
    `シート「${sheet}」の表の下に、新しい ${rows} 行を入れる場所がありません。${row} 行目に何かあります。もっと下へ移してから、もう一度お試しください。`,
  "sheet-taken": ({ sheet }) =>
    `シート「${sheet}」には別のものがあるため、書き込めません。それを別のシートへ移すか、このシートの名前を変えてから、もう一度お試しください。`,
  "month-same-table": () =>
    "管理表とエクスポートが同じ表です。今月ポータルから取り出したエクスポートを選んでください。",
  "month-export-is-tracker": () =>
    "エクスポートが管理表のように見えます。管理表にしかない列があります。入れ違っていないか確かめ、ポータルの表をエクスポートとして選んでください。",
  "month-tracker-is-export": () =>
    "管理表がポータルのエクスポートのように見えます。ご自分で記入する列がありません。入れ違っていないか確かめ、ご自分の表を管理表として選んでください。",
  "month-nothing-in-common": () =>
    "管理表とエクスポートに共通のテナント列がありません。一方は名前、もう一方は ID だけです。管理表にテナント ID かテナント名を加えてから、もう一度お試しください。",
  "month-no-export-rows": () =>
    "エクスポートに行がありません。ポータルからもう一度取り出してください。何も変更していません。",
  "month-answer-not-asked": ({ ids }) =>
    `尋ねていない質問に答えがあります: ${named(ids)}。その答えを除いてから、もう一度お試しください。何も変更していません。`,
  "month-answer-unknown": ({ id, answer }) =>
    `「${answer}」は ${id} の答えの候補にありません。質問にある候補から選んでください。何も変更していません。`,
  "month-answers-unreadable": () =>
    "答えを読み取れません。質問と答えの JSON オブジェクトにしてください。何も変更していません。",
  "month-first": () =>
    "先月のエクスポートがまだないため、だれがセルを変更したか分かりません。入力された内容を推測で置き換えることはせず、お尋ねします。このエクスポートは来月のために残します。",
  "month-older": ({ rows }) =>
    `このエクスポートは、前回取り込んだものより古いようです。${rows} 行が前回より前の状態です。そのとおりなら、この結果は使わないでください。`,
  "month-no-tenant-met": () =>
    "エクスポートのテナントが管理表に一つもありません。エクスポートの行はすべて新しい行になります。正しいエクスポートか確かめてください。",
  "month-subscription-twice": ({ names }) =>
    `同じサブスクリプションがエクスポートに二度あります: ${named(names)}。これらの行はステータスとライセンス数で見分けます。`,
};
