import type { MonthTexts } from "../texts/monthTexts";

const numbers = new Intl.NumberFormat("ja");
const of = (number: number, unit: string) => `${numbers.format(number)} ${unit}`;

export const month: MonthTexts = {
  intro:
    "新しいサブスクリプションは最後の行の下に入り、ポータルが変更したステータスは取り込まれ、メモはそのまま残ります。書き込む前に、すべて確認できます。",
  tracker: "管理表",
  portal: "今月のエクスポート",
  last: "前回のエクスポート",
  noLast: "まだありません",
  lastMeans: "前回から、ご自分とポータルのどちらがセルを変更したかが分かります。",
  noExport:
    "エクスポートになりそうなテーブルがほかにありません。ポータルのエクスポートを見出しごと別のシートに貼り付けてから、もう一度探してください。",
  compare: "変更内容を表示",
  heading: "エクスポートによる変更",
  ofTables: (tracker, rows, portal, portalRows) =>
    `${tracker} ${of(rows, "行")}、エクスポート ${portal} ${of(portalRows, "行")}。まだ何も書き込んでいません。`,
  takesOver: (columns) => `常にポータルに合わせる列: ${columns}`,
  kinds: {
    new: "新規",
    asked: "質問",
    changed: "変更",
    toEnter: "要入力",
    gone: "消滅",
    sums: "合計",
    aside: "その他",
  },
  underNoIntent: (rows) =>
    `意思なしの行がある新しいサブスクリプションが ${of(rows, "件")}あります。先頭に表示します。書き込んだ後、作業リストで検証してください。`,
  lostSaid: (things) =>
    `行が変わったため、この月について前に指定した内容のうち ${numbers.format(things)} 件は当てはまらなくなりました。もう一度指定してください。`,
  shown: (items) => `${of(items, "件")}を表示`,
  list: "エクスポートの内容",
  portalRow: (row) => `エクスポート ${row} 行目`,
  isGrowth: "既存の行の利用資格の増加分",
  fromExport: "エクスポートから",
  byPlaybook: "プレイブックから",
  because: {
    portal: "ポータルが変更",
    said: "ポータルの値を選択",
    "not-entered": "未入力だったため",
  },
  whichRow: "この行はエクスポートのどの行ですか?",
  pairWhy: {
    "several-possible": "この行に当たりそうな行がエクスポートに複数あります。",
    "too-many-ways": "似た行が多すぎて見分けられません。",
  },
  groupWaits: "答えるまで、このテナントとサービスには何も書き込みません。",
  isGone: "どれでもない (ポータルから消えた)",
  conflictWhy: {
    "both-changed": "ご自分とポータルの両方が変更しました。どちらにしますか?",
    "no-line": "だれが変更したか分かりません。どちらにしますか?",
  },
  mine: "管理表の値",
  theirs: "ポータルの値",
  grown: (seats) =>
    `エクスポートの利用資格が管理表の行より ${numbers.format(seats)} 多く、このサービスには意思なしの行があります。新しいものですか?`,
  areNew: "新しい (行を追加)",
  areSame: "新しくない (数を取り込む)",
  takeBack: "答えを取り消す",
  allMine: "表示中はすべて管理表の値",
  allTheirs: "表示中はすべてポータルの値",
  allOpen: "表示中はすべて未回答に戻す",
  enterIt: "ご自分の変更が、まだポータルにありません:",
  goneRow: "これに当たる行がエクスポートにありません。管理表の行はそのまま残ります。",
  goneGroup: "このテナントとサービスはエクスポートにもうありません。管理表の行はそのまま残ります。",
  sum: (sum, entitlements) =>
    `管理表の行の利用資格の合計は ${numbers.format(sum)}、エクスポートは ${numbers.format(entitlements)} です。行はそのまま残ります。`,
  held: {
    formula: "数式があるため置き換えません",
    error: "エラー値があるため置き換えません",
    "portal-error": "エクスポートの値がエラーのため、そのまま残します",
  },
  unnamed: {
    tracker: "テナントまたはサービスがないため、そのまま残します。",
    portal: "エクスポートのこの行は、テナントまたはサービスがないため取り込みません。",
  },
  renamed: {
    "name-changed": (tracker, portal) =>
      `「${tracker}」はエクスポートでは「${portal}」です。ID が同じなので、同じテナントです。`,
    "id-changed": (tracker, portal) =>
      `ID ${tracker} はエクスポートでは ${portal} です。名前が同じなので、同じテナントです。`,
  },
  copy: "ポータルに入力する内容をコピー",
  copied: (cells) => `テナントごとに ${of(cells, "件")}をコピーしました。`,
  toCopy: "このテキストを選択してコピーしてください。",
  enterLine: (service, column, tracker, portal) => `${service}: ${column} ${tracker} (ポータル: ${portal})`,
  going: (added, cells, rows) =>
    [
      ...(added > 0 ? [`新しい ${of(added, "行")}`] : []),
      ...(cells > 0 ? [`${of(rows, "行")}の ${of(cells, "セル")}`] : []),
    ].join("、"),
  open: (questions) => `未回答の質問が ${of(questions, "件")}あります。その部分はそのまま残り、次回もお尋ねします。`,
  keepsOn: (sheet) =>
    `その後、このエクスポートを次回のためにシート「${sheet}」に残します (別の操作になります)。シートを新しく作る場合、Excel の元に戻す履歴が消えることがあります。`,
  write: (added, cells) =>
    `${[...(added > 0 ? [`新しい ${of(added, "行")}`] : []), ...(cells > 0 ? [of(cells, "セル")] : [])].join("と ")}を書き込む`,
  moves: "表の下にあるものは、新しい行の分だけ下へ移動します。",
  hidden:
    "管理表の一部の行が、おそらくフィルターで非表示になっています。それらの行もほかの行と同じように更新されます。",
  keepOnly: "このエクスポートを次回のために残す",
  added: (rows) => `最後の行の下に ${of(rows, "行")}を追加しました。`,
  notAdded: (rows) => `${of(rows, "行")}は追加していません`,
  wrongRows: (rows) => `${of(rows, "行")}を確認してください。一部だけ、または二重に入っていて、直せませんでした`,
  kept: (sheet) => `このエクスポートを次回のためにシート「${sheet}」に残しました。`,
  notKept: "このエクスポートを次回のために残せませんでした。",
  keepAgain: "今すぐ残す",
  toWorklist: "作業リストへ進む",
  revertMonth: "最後に取り込んだエクスポートを元に戻す",
  removed: (rows) => `追加した ${of(rows, "行")}を取り除きました。`,
  touched: (rows) => `追加した ${of(rows, "行")}は、その後変更されたため残しました`,
  lastBack: "その前のエクスポートに戻しました。",
  lastStays: "残したエクスポートはその後変更されたため、そのままです。",
};
