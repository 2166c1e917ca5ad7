/**
 * What a person counts who goes through the scenes of the samples with the playbook beside: how often, and how many
 * cells of each row are filled and replaced. Rows that nothing happens to are not here.
 */
const counted: readonly (readonly [scene: string, rows: number, filled: number, replaced: number])[] = [
  ["A1", 5, 8, 2],
  ["A1, who updates is there already", 2, 7, 2],
  ["A1, the lead is missing: a flag in place of the engagement scenario", 1, 8, 2],
  ["A1, the kickoff is missing: a flag in place of the date", 1, 8, 2],
  ["A2", 7, 8, 2],
  ["A2, the note is missing", 3, 9, 2],
  ["A2, the reason is missing or can't be read: the flag alone", 4, 1, 0],
  ["D1", 14, 8, 2],
  ["D1, its L2 and L3 stay", 3, 7, 1],
  ["D1, its L3 stays and is flagged", 2, 8, 2],
  ["D1, not one of the three L2s: the flag alone", 2, 1, 0],
  ["D1, completed", 6, 7, 0],
  ["D2, in progress", 4, 9, 1],
  ["D2, a new subscription", 4, 8, 2],
  ["No Intent already, all filled but the scenario", 12 + 2 + 4 + 2 + 1 + 2 + 1, 1, 0],
  ["D3, to be validated: the flag alone", 12 + 2, 1, 0],
  ["D3, validated", 4 + 2, 8, 2],
  [
    "stopped by a flag: intent under No Intent, existing rows disagree, existing L2 missing, its existing row",
    2 + 1 + 1 + 1,
    1,
    0,
  ],
  ["A2, engagement scenario of the other services", 3, 9, 2],
  ["D1, engagement scenarios differ", 2, 9, 2],
  ["not readable: the flag alone", 6, 1, 0],
  ["D1, a formula or an error in a cell stays", 2 + 1, 7, 2],
  ["A2, a note that looks like a formula", 1, 8, 2],
  ["D1, a date is replaced, a typed flag stays", 1, 7, 3],
];

const sum = (of: (scene: (typeof counted)[number]) => number): number =>
  counted.reduce((total, scene) => total + of(scene), 0);

const filled = sum(([, rows, cells]) => rows * cells);
const replaced = sum(([, rows, , cells]) => rows * cells);

export const sampleCounts = {
  rows: sum(([, rows]) => rows),
  filled,
  replaced,
  cells: filled + replaced,
  /** Neither changing nor flagged, and not blank. */
  left: 26,
  newSubscriptions: 14,
  scenarios: { A1: 9, A2: 18, D1: 58, D2: 8, D3: 22 },
  attention: {
    "new-subscription-under-no-intent": 14,
    "reason-missing": 3,
    "note-missing": 3,
    "intent-under-no-intent": 2,
    "reason-unreadable": 2,
    "l2-invalid": 2,
    "l3-invalid": 2,
    "engagements-differ": 2,
    "lead-missing": 1,
    "kickoff-missing": 1,
    "existing-rows-disagree": 1,
    "existing-l2-missing": 1,
    "unreadable:l1": 1,
    "unreadable:intent": 1,
    "unreadable:stage": 1,
    "unreadable:validated": 1,
    "unreadable:newWorkload": 1,
    "unreadable:ftcAssistance": 1,
  },
} as const;
