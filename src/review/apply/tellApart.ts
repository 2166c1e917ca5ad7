import type { Besides } from "./besides";
import type { RowMatch } from "./matchRows";

/**
 * Where a row and those that look like it in all that a rule reads stand now, by what stands beside them: row then → row now, those
 * of which that can be told. Where they stand in the same rows as before, and beside one at most something else stands
 * now, that one was changed, and none moved. Otherwise a row is the one that has its text, where no other has or had it.
 */
export function tellApart(row: number, match: RowMatch, besides: Besides | undefined): ReadonlyMap<number, number> {
  if (besides === undefined) return new Map();
  const [then, now] = [match.twins(row), match.twinsNow(row)];
  if (match.isUndisturbed(row) && then.filter((row) => besides.then(row) !== besides.now(row)).length <= 1)
    return new Map(then.map((twin) => [twin, twin]));
  const [before, after] = [byText(then, besides.then), byText(now, besides.now)];
  return new Map(
    [...before].flatMap(([text, rows]) => {
      const [[twin, ...twins], [place, ...others]] = [rows, after.get(text) ?? []];
      const isAlone = twins.length + others.length === 0;
      return isAlone && twin !== undefined && place !== undefined ? [[twin, place] as const] : [];
    }),
  );
}

function byText(rows: readonly number[], textOf: (row: number) => string): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const row of rows) {
    const text = textOf(row);
    const own = found.get(text);
    if (own === undefined) found.set(text, [row]);
    else own.push(row);
  }
  return found;
}
