import { isError, type Cell } from "../cell";
import { terms } from "../data/terms";
import { words } from "../data/words";
import { fold, isPunctuationOnly } from "../fold";
import { lexicon, type Lexicon } from "./lexicon";
import { readDate } from "./readDate";

export type YesNo = "yes" | "no" | "undeclared" | "unreadable";

const yesNoWords: Lexicon<YesNo> = lexicon<YesNo>([
  ["yes", words.yes],
  ["no", words.no],
  ["undeclared", words.undeclared],
  ["undeclared", terms.na],
]);

const intentWords: Lexicon<YesNo> = new Map([...yesNoWords, ...lexicon<YesNo>([["no", terms["l1.noIntent"]]])]);

const yesWords: readonly string[] = [...yesNoWords].flatMap(([word, meaning]) => (meaning === "yes" ? [word] : []));

/** A yes/no cell: yes, no, undeclared (blank, punctuation only, N/A, "unknown"), or filled with something else [R3]. */
export function readYesNo(cell: Cell): YesNo {
  return readWord(cell, yesNoWords);
}

/** As a yes/no cell; a No Intent term means no [R3]. */
export function readIntent(cell: Cell): YesNo {
  return readWord(cell, intentWords);
}

function readWord(cell: Cell, meanings: Lexicon<YesNo>): YesNo {
  if (typeof cell === "boolean") return cell ? "yes" : "no";
  if (isError(cell)) return "unreadable";
  const text = fold(String(cell));
  if (text === "" || isPunctuationOnly(text)) return "undeclared";
  if (text === "1") return "yes";
  if (text === "0") return "no";
  return meanings.get(text) ?? "unreadable";
}

/**
 * Was No Intent validated? A date or a yes word says so, the word also at the beginning of a remark [R3]. Blank means
 * no.
 */
export function readValidated(cell: Cell): "yes" | "no" | "unreadable" {
  if (readDate(cell, { yearFirst: false, monthFirst: true }) !== undefined) return "yes";
  const answer = readYesNo(cell);
  if (answer === "undeclared") return "no";
  return answer === "unreadable" && typeof cell === "string" && isYesWithRemark(cell) ? "yes" : answer;
}

function isYesWithRemark(cell: string): boolean {
  const text = cell
    .normalize("NFKC")
    .replace(/\u200B/gu, "")
    .toUpperCase()
    .toLowerCase()
    .trim();
  const word = yesWords.find((yes) => text.startsWith(yes) && /^[\s,.;:!(、。]/u.test(text.slice(yes.length)));
  if (word === undefined || /[?/]/u.test(text)) return false;
  return !text.split(/[^\p{L}\p{N}\p{M}]+/u).some((token) => yesNoWords.get(token) === "no");
}
