import type { MonthTexts } from "../texts/monthTexts";

const numbers = new Intl.NumberFormat("en");
const and = new Intl.ListFormat("en", { type: "conjunction" });
const count = (number: number, one: string, many = `${one}s`) =>
  `${numbers.format(number)} ${number === 1 ? one : many}`;

export const month: MonthTexts = {
  intro:
    "New subscriptions come under your last row, statuses that the portal changed are taken over, and your notes stay as they are. You see all of it before anything is written.",
  tracker: "Your tracker",
  portal: "This month’s export",
  last: "The export of last time",
  noLast: "There is none yet",
  lastMeans: "It tells who changed a cell since: you or the portal.",
  noExport:
    "No other table here can be an export. Paste the portal’s export, with its headings, on a sheet of its own, then look again.",
  compare: "Show what it changes",
  heading: "What the export changes",
  ofTables: (tracker, rows, portal, portalRows) =>
    `${tracker}, ${count(rows, "row")}; export ${portal}, ${count(portalRows, "row")}. Nothing is written yet.`,
  takesOver: (columns) => `Always as the portal has it: ${columns}`,
  kinds: {
    new: "New",
    asked: "To answer",
    changed: "Changed",
    toEnter: "To enter",
    gone: "Gone",
    sums: "Sums",
    aside: "Set aside",
  },
  underNoIntent: (rows) =>
    rows === 1
      ? "1 new subscription is under No Intent. It comes first; validate it in the worklist once it is written."
      : `${numbers.format(rows)} new subscriptions are under No Intent. They come first; validate them in the worklist once they are written.`,
  lostSaid: (things) =>
    things === 1
      ? "1 thing you said of this month before fits no more, for the rows changed: say it again."
      : `${numbers.format(things)} things you said of this month before fit no more, for the rows changed: say them again.`,
  shown: (items) => `${numbers.format(items)} shown`,
  list: "What the export brings",
  portalRow: (row) => `export row ${row}`,
  isGrowth: "More seats of a row that is there",
  fromExport: "From the export",
  byPlaybook: "By the playbook",
  because: {
    portal: "the portal changed it",
    said: "you chose the portal’s",
    "not-entered": "nobody had entered anything",
  },
  whichRow: "Which row of the export is this one?",
  pairWhy: {
    "several-possible": "More than one row of the export may be this row.",
    "too-many-ways": "Too many rows look alike to tell them apart.",
  },
  groupWaits: "Nothing of this tenant and service is written before it is answered.",
  isGone: "None: it is gone from the portal",
  conflictWhy: {
    "both-changed": "You and the portal both changed it. Which counts?",
    "no-line": "Nobody can tell who changed it. Which counts?",
  },
  mine: "Yours",
  theirs: "The portal’s",
  grown: (seats) =>
    `The export has ${count(seats, "more seat")} here than your rows, and the service has a No Intent row. Are they new?`,
  areNew: "New: they get a row of their own",
  areSame: "Not new: the number is taken over",
  takeBack: "Take the answer back",
  allMine: "Yours in all shown",
  allTheirs: "The portal’s in all shown",
  allOpen: "Leave all shown open",
  enterIt: "You changed it, the portal doesn’t have it yet:",
  goneRow: "No row of the export stands for it. It stays in your tracker.",
  goneGroup: "The export has nothing of this tenant and service any more. The row stays in your tracker.",
  sum: (sum, entitlements) =>
    `Your rows have ${count(sum, "seat")} together, the export has ${numbers.format(entitlements)}. They stay as they are.`,
  held: {
    formula: "holds a formula, which is never replaced",
    error: "holds an error, which is never replaced",
    "portal-error": "stays, because the export has an error there",
  },
  unnamed: {
    tracker: "Names no tenant or no service: it is left alone.",
    portal: "This row of the export names no tenant or no service: it is not brought in.",
  },
  renamed: {
    "name-changed": (tracker, portal) => `“${tracker}” is called “${portal}” in the export: same ID, same tenant.`,
    "id-changed": (tracker, portal) => `The ID ${tracker} is ${portal} in the export: same name, same tenant.`,
  },
  copy: "Copy what is to be entered",
  copied: (cells) => `${count(cells, "entry", "entries")} copied, by tenant.`,
  toCopy: "Select this text and copy it.",
  enterLine: (service, column, tracker, portal) => `${service}: ${column} ${tracker} (portal: ${portal})`,
  going: (added, cells, rows) =>
    and.format([
      ...(added > 0 ? [count(added, "new row")] : []),
      ...(cells > 0 ? [`${count(cells, "cell")} in ${count(rows, "row")}`] : []),
    ]),
  open: (questions) =>
    `${count(questions, "question")} open: what ${questions === 1 ? "it is" : "they are"} about stays as it is and is asked again next time.`,
  keepsOn: (sheet) =>
    `This export is then kept on the sheet “${sheet}” for next time, in a step of its own. Where that sheet is made, Excel’s undo may start afresh.`,
  write: (added, cells) =>
    `Write ${and.format([...(added > 0 ? [count(added, "new row")] : []), ...(cells > 0 ? [count(cells, "cell")] : [])])}`,
  moves: "What stands under the table moves down with the new rows.",
  hidden: "Some rows of the tracker are hidden, perhaps by a filter. They are brought up to date like the others.",
  keepOnly: "Keep this export for next time",
  added: (rows) => `${count(rows, "row")} added under the last one.`,
  notAdded: (rows) => `${count(rows, "row")} not added`,
  wrongRows: (rows) => `Look at ${count(rows, "row")}: it stands there in part, or twice, and could not be set right`,
  kept: (sheet) => `This export is kept on the sheet “${sheet}” for next time.`,
  notKept: "This export could not be kept for next time.",
  keepAgain: "Keep it now",
  toWorklist: "On to the worklist",
  revertMonth: "Put the last export brought in back",
  removed: (rows) => `${count(rows, "added row")} taken away.`,
  touched: (rows) => `${count(rows, "added row")} kept: somebody changed ${rows === 1 ? "it" : "them"} since`,
  lastBack: "The export of the time before is kept again.",
  lastStays: "The kept export was changed since and stays as it is.",
};
