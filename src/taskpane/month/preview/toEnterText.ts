import type { MonthTexts } from "../../../language/texts/monthTexts";
import type { RowTexts } from "../../../language/texts/paneTexts";
import type { Language } from "../../../playbook/tracker/language";
import type { EnterItem } from "../../../worker/month/monthItem";
import { cellWords, columnWords, type Headings } from "../../preview/row/cellWords";
import { rowLabel } from "../../preview/row/rowLabel";

interface EnterWords {
  readonly words: Pick<MonthTexts, "enterLine">;
  readonly row: RowTexts;
  readonly language: Language;
}

/** What is to be entered, a line a cell, under the name of its tenant. */
export function toEnterText(
  items: readonly EnterItem[],
  headings: Headings,
  { words, row, language }: EnterWords,
): string {
  const byTenant = new Map<string, string[]>();
  for (const { name, cells } of items) {
    const { tenant, service } = rowLabel(name, row);
    const lines = byTenant.get(tenant) ?? [];
    byTenant.set(tenant, lines);
    for (const { column, tracker, portal } of cells) {
      const say = (value: typeof tracker) => cellWords({ value }, column, language) || row.blank;
      lines.push(words.enterLine(service, columnWords(headings, column, language), say(tracker), say(portal)));
    }
  }
  return [...byTenant].map(([tenant, lines]) => [tenant, ...lines].join("\n")).join("\n\n");
}
