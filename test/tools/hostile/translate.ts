import { languages } from "../../../src/playbook/tracker/language";
import { attentionCodes, type AttentionCode } from "../../../src/playbook/pages";
import type { Cell } from "../../../src/playbook/tracker/cell";
import type { ColumnId } from "../../../src/playbook/tracker/column";
import { sentencesFor } from "../../../src/language/sentencesFor";
import { terms } from "../../../src/playbook/tracker/data/terms";
import { words } from "../../../src/playbook/tracker/data/words";
import { fold } from "../../../src/playbook/tracker/fold";
import type { Language } from "../../../src/playbook/tracker/language";
import { readDate } from "../../../src/playbook/tracker/read/readDate";
import type { TermTexts } from "../../../src/playbook/tracker/term";
import { termsLike } from "./spellings";

const termTexts = (...prefixes: readonly string[]): readonly TermTexts[] =>
  termsLike(...prefixes).map((id) => terms[id]);
const { yes, no, undeclared, customer, partner } = words;
const yesNo: readonly TermTexts[] = [yes, no, undeclared, terms.na];
const names: readonly TermTexts[] = [undeclared, terms.na];

const textsOf: { readonly [column in ColumnId]?: readonly TermTexts[] } = {
  tenant: names,
  tenantId: names,
  service: names,
  intent: [...yesNo, terms["l1.noIntent"]],
  ftcAssistance: yesNo,
  newWorkload: yesNo,
  validated: yesNo,
  engagementLead: [customer, partner],
  reason: termTexts("l2.", "na"),
  stage: termTexts("stage.", "who."),
  whoUpdates: termTexts("who.", "stage."),
  l1: termTexts("l1."),
  l2: termTexts("l2.", "na"),
  l3: termTexts("l3.", "na"),
  serviceStatus: termTexts("status.", "na"),
  engagementScenario: termTexts("engagement.", "na"),
  targetDate: termTexts("na"),
  owner: termTexts("owner."),
  nextActionDate: termTexts("date.", "na"),
  nextAction: termTexts("next.", "na"),
};

const lookUp = (all: readonly TermTexts[]) =>
  new Map(
    all.flatMap((texts) =>
      Object.values(texts)
        .flat()
        .map((text) => [fold(text), texts] as const),
    ),
  );
const known = new Map(Object.entries(textsOf).map(([column, all]) => [column, lookUp(all)]));
const knownFlags = lookUp(
  Object.keys(attentionCodes).map((code) => {
    const texts = languages.map((language) => [language, sentencesFor(language).flags[code as AttentionCode]]);
    return Object.fromEntries(texts) as TermTexts;
  }),
);

/** The same meaning in another language, as far as the playbook has words for it; anything else stays as it is. */
export function translate(column: ColumnId, cell: Cell, from: Language, to: Language): Cell {
  if (typeof cell !== "string") return cell;
  if (column === "flag")
    return cell
      .split(/(?=[;；])|(?<=[;；])/u)
      .map((part) => knownFlags.get(fold(part))?.[to][0] ?? part)
      .join("");
  if (column === "kickoffDate" || column === "unblockDate" || column === "initiateDate")
    return dateText(cell, from, to);
  return known.get(column)?.get(fold(cell))?.[to].at(-1) ?? cell;
}

/** What is a date in one language only is spelt as one in every language, or as none. */
function dateText(cell: string, from: Language, to: Language): Cell {
  const [before, after] = [from, to].map((language) =>
    readDate(cell, { yearFirst: true, monthFirst: language === "en" }),
  );
  if (before === after) return cell;
  return before === undefined ? "12/1/26" : String(before);
}
