import { isError, type Cell } from "../cell";
import { terms } from "../data/terms";
import { words } from "../data/words";
import { fold, foldHeading, isPunctuationOnly } from "../fold";
import { termIds, type L1Id, type L2Id } from "../term";
import { lexicon, type Lexicon } from "./lexicon";

const isL1 = (term: string): term is L1Id => term.startsWith("l1.");
const isL2 = (term: string): term is L2Id => term.startsWith("l2.");

const l1Words: Lexicon<L1Id> = lexicon(termIds.filter(isL1).map((term) => [term, terms[term]]));
const l2Words: Lexicon<L2Id> = lexicon(termIds.filter(isL2).map((term) => [term, terms[term]]));
const naWords: Lexicon<"na"> = lexicon([["na", terms.na]]);

type Stage = "assignment" | "delivery";
const stageWords: Lexicon<Stage> = lexicon<Stage>([
  ["assignment", terms["stage.assignment"]],
  ["assignment", terms["who.assignmentFm"]],
  ["delivery", terms["stage.delivery"]],
  ["delivery", terms["who.deliveryFm"]],
]);

type Lead = "customer" | "partner";
/** "Customer-Led" is meant as "Customer Led": punctuation plays no part here. */
const leadWords: Lexicon<Lead> = lexicon<Lead>(
  [
    ["customer", words.customer],
    ["customer", terms["engagement.customerLed"]],
    ["partner", words.partner],
    ["partner", terms["engagement.partnerLed"]],
  ],
  foldHeading,
);

/** Folded text of a cell; "" for a blank, undefined for an error cell. */
function textOf(cell: Cell): string | undefined {
  return typeof cell === "object" ? undefined : fold(String(cell));
}

export function isBlank(cell: Cell): boolean {
  return textOf(cell) === "";
}

/** A note of nothing but punctuation says nothing [F2]. */
export function isEmptyNote(cell: Cell): boolean {
  return isBlank(cell) || (!isError(cell) && isPunctuationOnly(String(cell)));
}

export function isNa(cell: Cell): boolean {
  return naWords.has(textOf(cell) ?? "");
}

/** A blank L1 reads as Status Unknown [R3]. */
export function readL1(cell: Cell): L1Id | "unreadable" {
  const text = textOf(cell);
  return text === "" ? "l1.statusUnknown" : (l1Words.get(text ?? "") ?? "unreadable");
}

/** N/A reads as blank [R3]. */
export function readL2(cell: Cell): L2Id | "blank" | "unreadable" {
  const text = textOf(cell);
  return text === "" || isNa(cell) ? "blank" : (l2Words.get(text ?? "") ?? "unreadable");
}

export function readStage(cell: Cell): Stage | "missing" | "unreadable" {
  const text = textOf(cell);
  return text === "" ? "missing" : (stageWords.get(text ?? "") ?? "unreadable");
}

/** undefined where it is missing or can't be read [R3]. */
export function readLead(cell: Cell): Lead | undefined {
  return typeof cell === "string" ? leadWords.get(foldHeading(cell)) : undefined;
}
