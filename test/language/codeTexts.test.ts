import { attentionText, codeLabel, codeTitle, flagTexts } from "../../src/language/codeTexts";
import { sentencesFor } from "../../src/language/sentencesFor";
import { sheetWords } from "../../src/language/sheetWords";
import { fold } from "../../src/playbook/tracker/fold";

const [en, ja] = [sentencesFor("en"), sentencesFor("ja")];

test("[F5, B5] a flag on a row of Blocked speaks of Blocked; on any other of No Intent", () => {
  expect(flagTexts(en, "reason-missing", { scenario: "BD" })[0]).toBe("Blocked reason (L2) is missing");
  expect(flagTexts(en, "reason-missing", { scenario: "D1" })[0]).toBe("No Intent reason (L2) is missing");
  expect(flagTexts(en, "reason-missing", { scenario: null })[0]).toBe("No Intent reason (L2) is missing");
  expect(sheetWords.flag("reason-missing", "ja", { scenario: "BA" })).toBe("ブロックの理由 (L2) がありません");
  expect(sheetWords.flag("note-missing", "en", { scenario: "BA" })).toBe("Notes are empty: detailed reason needed");
});

test("[F5, B5] both wordings of a code are read, in any language", () => {
  const read = (text: string) => sheetWords.flagCode(fold(text));
  expect(read("Blocked reason (L2) is missing")).toBe("reason-missing");
  expect(read("No Intent reason (L2) is missing")).toBe("reason-missing");
  expect(read("ブロックの理由 (L2) がありません")).toBe("reason-missing");
  expect(read("意思なしの理由 (L2) がありません")).toBe("reason-missing");
  expect(read("Grund der Blockierung (L2) fehlt")).toBe("reason-missing");
  expect(read("Kim fragt nach")).toBeUndefined();
});

test("[B5] what to do about a code is said of the row's own page", () => {
  expect(attentionText(en, "reason-missing", { scenario: "BA" })).toBe(
    "The row is blocked but gives no reason. Choose the L2.",
  );
  expect(attentionText(en, "reason-missing", { scenario: "A2" })).toBe(
    "The row says no intent but gives no reason. Choose the L2.",
  );
  expect(attentionText(en, "next-action-missing", { scenario: "BD" })).toBe(
    "The next action is empty; it depends on L2 and L3. Write it in the sheet.",
  );
});

test("[B5] where rows of several pages are counted, a code has the words of each that decides, once", () => {
  expect(codeLabel(en, "reason-missing", ["no-intent"])).toBe("No Intent reason (L2) is missing");
  expect(codeLabel(en, "reason-missing", ["no-intent", "blocked"])).toBe(
    "No Intent reason (L2) is missing / Blocked reason (L2) is missing",
  );
  expect(codeLabel(ja, "note-missing", ["no-intent", "blocked"])).toBe(ja.flags["note-missing"][0]);
  expect(codeTitle(en, "reason-missing", ["no-intent", "blocked"])).toBe(
    "The row says no intent but gives no reason. Choose the L2. / The row is blocked but gives no reason. Choose the L2.",
  );
  expect(codeTitle(en, "reason-missing", ["no-intent"])).toBe(
    "The row says no intent but gives no reason. Choose the L2.",
  );
});
