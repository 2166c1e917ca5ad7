import type { Cell } from "../../../src/playbook/tracker/cell";
import type { Random } from "../random";

const errors: readonly Cell[] = [
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#BUSY!",
  "#UNKNOWN!",
  "#EXTERNAL!",
  "#PYTHON!",
  "#n/a",
  "#???",
  "",
  "N/A",
  "No Intent",
  "Other",
  "__proto__",
].map((error) => ({ error }));

const prototypeNames = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "valueOf",
  "prototype",
  "length",
  "id:__proto__",
  "name:x",
];
const brokenTexts = [
  "\ud800",
  "\udc00",
  "No\ud83d",
  "\0",
  "\0No",
  "\u0001\u001f",
  "\u007f",
  "\u0085",
  "\ufffe",
  "\uffff",
  "\r\n",
  "\t",
  "a\nb",
];
const unseenTexts = [
  "\u200b",
  "\ufeff",
  "\u200b\ufeff",
  "\u200e",
  "\u200f",
  "\u202eoN",
  "\u2066x\u2069",
  "\u00ad",
  "\u2060",
  "\u3164",
  "\u00a0",
  "\u3000",
  "N\u200bo",
  "\ufeffYes",
];
const formulaLike = [
  "=1+1",
  "=",
  "+1",
  "-1",
  "@SUM",
  "'",
  "'No",
  "''",
  "=cmd|' /C calc'!A0",
  "+",
  "@",
  '="No Intent"',
  "-No",
  "%",
  "{=1}",
];
const combined = [
  "e\u0301",
  "Si\u0301",
  "Nao\u0303",
  "\u0301",
  "Z\u0351\u036b\u0343a",
  "👩‍👩‍👧",
  "✓",
  "○",
  "×",
  "🇩🇪",
  "𝐍𝐨",
  "ﬁ",
  "İ",
  "ı",
  "ß",
  "ẞ",
  "ς",
  "Ⅳ",
  "㍻",
];
const fullWidth = ["ＮＯ", "Ｙｅｓ", "Ｎ／Ａ", "＃Ｎ／Ａ", "＝１＋１", "０", "１", "４６３５７", "ｶﾅ", "パ", "ﾊﾟ"];
const punctuation = [
  "-",
  "--",
  "?",
  "…",
  "/",
  ".",
  "~",
  "–",
  "—",
  "・",
  "。",
  "$",
  "<>",
  "|",
  "`",
  "^",
  "()",
  "「」",
  "¿?",
  "!",
  ";",
  "；",
  "; ;",
  "_",
  "*",
  "#",
];
const numbersAsText = [
  "0",
  "1",
  "00123",
  "1e5",
  "1E308",
  "1e309",
  "1,234.50",
  "12:30",
  "50%",
  "1/2",
  "3-4",
  "5-Jan",
  "46357",
  "46357.5",
  "2026-12-01",
  "2026/12/1",
  "12/1/2026",
  "31/12/2026",
  "2026-02-30",
  "0000-01-01",
  "9999-12-31",
  "Infinity",
  "NaN",
  "null",
  "undefined",
  "TRUE",
  "false",
  "0x1F",
  "#N/A",
  "#REF!",
  "5 days",
  "2026年1月5日",
];
const numbers = [
  0, -0, 1, -1, 2, 0.1, 1e308, -1e308, 5e-324, 1e21, 1e-7, 60, 59.999, 20_000, 19_999.999, 20_000.5, 80_000,
  80_000.0001, 79_999, 2_958_465, 2_958_466, -20_000, 46_357, 46_357.75, 9_007_199_254_740_993, 669,
];
const odd: readonly (readonly Cell[])[] = [
  errors,
  prototypeNames,
  brokenTexts,
  unseenTexts,
  formulaLike,
  combined,
  fullWidth,
  punctuation,
  punctuation,
  numbersAsText,
  numbers,
  [true, false],
];

const longest = 32_767;
const longTexts = ["x", "No ", "\u200b", "?", "；", "ﷺ"].map((part) => part.repeat(longest).slice(0, longest));

const anyCharacters = "aZ09 -=+@'\"?/;,.!\0\u200b\ufeff\u0301ＮＯnoYesäßÄ意思なし未定はい\ud800\udc00😀\n";

/** A cell that no playbook knows, and that Excel can hold. */
export function hostileCell(random: Random): Cell {
  if (random.chance(0.0003)) return random.pick(longTexts);
  return random.chance(0.1) ? randomText(random) : random.pick(random.pick(odd));
}

/** Cut anywhere, so that halves of characters stand alone. */
function randomText(random: Random): string {
  const character = () => anyCharacters.charAt(random.below(anyCharacters.length));
  return Array.from({ length: 1 + random.below(8) }, character).join("");
}

/** A text that Excel would take for a formula, a number or a date, were it typed in. */
export function mistakableText(random: Random): string {
  return random.pick(random.pick([formulaLike, numbersAsText, fullWidth]));
}
