import { readFile } from "node:fs/promises";
import { decodePng } from "./decodePng";
import { pixelsApart } from "./pixelsApart";
import type { Told } from "./told";

/** Something that is not the same in both trees. */
export interface Difference {
  readonly name: string;
  /** Lines to read. */
  readonly words: readonly string[];
}

const mostLines = 4;
const around = 70;

/** Undefined where both trees told the same. */
export async function difference(
  name: string,
  before: Told | undefined,
  now: Told | undefined,
): Promise<Difference | undefined> {
  if (before === undefined || now === undefined)
    return { name, words: [before === undefined ? "it was not there before" : "it is not there any more"] };
  const words = [...textApart(before.text, now.text), ...(await picturesApart(before, now))];
  if (words.length === 0) return undefined;
  return { name, words: now.of === undefined ? words : [...words, `of ${now.of}`] };
}

/** Line by line, where there are as many; else where the first of them part. */
function textApart(before: string, now: string): string[] {
  if (before === now) return [];
  const [then, today] = [before.split("\n"), now.split("\n")];
  const apart = Array.from({ length: Math.max(then.length, today.length) }, (_, place) => place).filter(
    (place) => then[place] !== today[place],
  );
  const shown = apart.slice(0, then.length === today.length ? mostLines : 1);
  return [
    ...shown.flatMap((place) => lineApart(place, then[place], today[place])),
    ...(apart.length > shown.length ? [`and ${String(apart.length - shown.length)} lines more`] : []),
  ];
}

function lineApart(place: number, before = "(nothing)", now = "(nothing)"): string[] {
  let same = 0;
  while (same < before.length && before[same] === now[same]) same += 1;
  const from = Math.max(0, same - around);
  const cut = (line: string) =>
    `${from > 0 ? "…" : ""}${line.slice(from, same + around)}${line.length > same + around ? "…" : ""}`;
  return [`line ${String(place + 1)} before: ${cut(before)}`, `line ${String(place + 1)} now:    ${cut(now)}`];
}

async function picturesApart(before: Told, now: Told): Promise<string[]> {
  if (before.picture === undefined || now.picture === undefined) return [];
  const [then, today] = await Promise.all([readFile(before.picture), readFile(now.picture)]);
  if (then.equals(today)) return [];
  const apart = pixelsApart(decodePng(then), decodePng(today));
  return apart === undefined ? [] : [`the picture: ${apart}`, `  ${before.picture}`, `  ${now.picture}`];
}
