import { monthSentence } from "../../../src/command/merge/monthSentence";

const none = {
  exportRows: 0,
  trackerRows: 0,
  paired: 0,
  new: 0,
  grown: 0,
  gone: 0,
  changed: 0,
  toEnter: 0,
  sums: 0,
  asked: 0,
  flagged: 0,
};

test("one of each is said as one", () => {
  expect(monthSentence({ counts: { ...none, paired: 1, new: 1, flagged: 1, gone: 1, changed: 1, asked: 1 } })).toBe(
    "1 row of the export found, 1 new (1 to look at), 0 grown, 1 row gone, 1 cell changed, 0 to enter in the portal, 1 question.",
  );
});

test("none and several are not", () => {
  expect(monthSentence({ counts: { ...none, paired: 188, new: 18, flagged: 6, changed: 160, toEnter: 17 } })).toBe(
    "188 rows of the export found, 18 new (6 to look at), 0 grown, 0 rows gone, 160 cells changed, 17 to enter in the portal, 0 questions.",
  );
});
