import type { ProblemTexts } from "../texts/problemTexts";
import { monthProblems } from "./monthProblems";

const named = (names: readonly string[]) => names.map((name) => `「${name}」`).join("、");
const columnNames = { tenant: "テナント名またはテナント ID", service: "サービス", l1: "L1" } as const;

export const problems: ProblemTexts = {
  ...monthProblems,
  "no-table": () =>
    "管理表の見出しを持つテーブルが見つかりません。行の上にテナント、サービス、L1 の見出しを付けてから、もう一度お試しください。",
  "no-such-table": ({ name, names }) =>
    names.length === 0
      ? `「${name}」というテーブルはありません。ほかのテーブルもありません。`
      : `「${name}」というテーブルはありません。ここにあるテーブル: ${named(names)}。`,
  "several-tables": ({ names }) =>
    `管理表らしいテーブルが複数あります: ${named(names)}。使うテーブルを選んでください。`,
  "table-gone": ({ name }) => `テーブル「${name}」が見つからなくなりました。テーブルを選び直してください。`,
  "no-headings": ({ name }) =>
    `テーブル「${name}」に見出し行が表示されていません。[テーブル デザイン] で見出し行をオンにしてから、もう一度お試しください。`,
  "heading-twice": ({ headings }) =>
    `同じ見出しが 2 つあります: ${named(headings)}。どちらかの列の名前を変えるか削除してから、もう一度お試しください。`,
  "heading-missing": ({ columns }) =>
    `列が足りません: ${columns.map((column) => columnNames[column]).join("、")}。列を追加するか、どの列かを指定してから、もう一度お試しください。`,
  "headings-merged": () =>
    "結合された見出しセルがあります。列ごとに見出しを持つように結合を解除してから、もう一度お試しください。",
  "headings-changed": ({ headings }) =>
    `確認した後に見出しが変更されました: ${named(headings)}。列の見出しを元に戻すか、プレビューをもう一度確認してください。`,
  "no-rows": () => "テーブルにまだ行がありません。行を追加してから、もう一度お試しください。",
  "rows-moved": () =>
    "同時にほかの人が行を追加、削除、または並べ替えました。行の内容は元のままです。プレビューをもう一度確認してください。",
  "row-changed": () =>
    "同時にほかの人がこの行を変更しました。行の内容は元のままです。プレビューをもう一度確認してください。",
  "cell-overtaken": () => "直前にほかの人がこのセルを変更しました。その値が残っています。",
  "not-taken": () =>
    "Excel がこのセルを変更しませんでした。テーブルのすべての行を表示してから、もう一度お試しください。",
  "written-otherwise": () => "Excel がこの値を別の値として扱うため、セルは元の値のままです。",
  "cannot-tell": () =>
    "Excel から応答がなく、その後に行が追加、削除、または並べ替えられました。書き込まれた可能性があります。シートで確認してください。",
  "sheet-protected": ({ sheet }) =>
    `シート「${sheet}」は保護されています。[校閲] で保護を解除してから、もう一度お試しください。`,
  "cells-merged": () => "テーブルに結合されたセルがあります。結合を解除してから、もう一度お試しください。",
  "cell-in-edit-mode": () => "セルが編集中です。シートで Enter または Esc を押してから、もう一度お試しください。",
  "too-large": () => "一度に Excel が扱える量を超えています。行を減らして書き込んでください。",
  "timed-out": () =>
    "Excel から時間内に応答がありませんでした。送信した内容が後から書き込まれることがあります。続ける前に確認し直してください。",
  "no-answer": () => "Excel から時間内に応答がありませんでした。何も書き込まれていません。もう一度お試しください。",
  "selected-in-part": ({ rows }) => `Excel が一度に選択できる数を超えています。最初の ${rows} 行を選択しました。`,
  "selected-between": () => "このバージョンの Excel が選択できる範囲は 1 つです。間の行も選択されています。",
  cancelled: () => "停止しました。それまでに書き込まれた内容は残ります。",
  "read-only": () => "ここではブックを変更できません。編集用に開いてから、もう一度お試しください。",
  "session-lost": () => "ブックとの接続が切れました。ブックを再読み込みしてから、もう一度お試しください。",
  excel: () =>
    "Excel がこの操作を拒否しました。以降は何も書き込まれていません。もう一度お試しいただくか、ブックを再読み込みしてください。",
};
