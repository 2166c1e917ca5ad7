import { isError, type Cell } from "./cell";
import { commonColumns, type ColumnId } from "./column";
import { columns, sharedHeading } from "./data/columns";
import { foldHeading } from "./fold";
import { languages, type Language } from "./language";

/** Where a heading stands in the lists: which column it means, and how much it is to be preferred. */
interface Mention {
  readonly id: ColumnId;
  readonly language: Language;
  /** Place in that language's list. */
  readonly place: number;
}

const sharedKey = foldHeading(sharedHeading.text);
const mentions: ReadonlyMap<string, readonly Mention[]> = mentionsByHeading();

/** Another heading of a column that is bound already. */
export interface UnusedHeading {
  readonly index: number;
  readonly column: ColumnId;
}

/** How a table's headings were understood; indexes count from 0 within the table. */
export interface Binding {
  readonly language: Language;
  readonly columns: { readonly [column in ColumnId]?: number };
  readonly unused: readonly UnusedHeading[];
}

export type BindingProblem =
  /** The headings as they stand, first and second ones; and where the second ones stand, from 0. */
  | { readonly code: "heading-twice"; readonly headings: readonly string[]; readonly seconds: readonly number[] }
  | { readonly code: "heading-missing"; readonly columns: readonly ("tenant" | "service" | "l1")[] };

/** A person's own binding: a column to a heading's index, or to none. It counts before the lists. */
export type Rebinding = { readonly [column in ColumnId]?: number | null };

/**
 * Understands a heading row [R2]. Headings it doesn't know are left unbound. `asked`: the columns there are; any other
 * is a heading like those that nobody knows [B1].
 */
export function bindHeadings(
  headings: readonly Cell[],
  rebinding: Rebinding = {},
  asked: ReadonlySet<ColumnId> = commonColumns,
): Binding | { readonly problem: BindingProblem } {
  const keys = headingKeys(headings, asked);
  const ownRebinding = Object.fromEntries(Object.entries(rebinding).filter(([id]) => asked.has(id as ColumnId)));
  const twice = headingsTwice(headings, keys, ownRebinding);
  if (twice !== null) return { problem: twice };
  const language = languageOf(keys);
  const binding = { language, ...bindColumns(keys, language, ownRebinding) };
  const missing = missingColumns(binding.columns);
  return missing.length > 0 ? { problem: { code: "heading-missing", columns: missing } } : binding;
}

/** The column that a folded heading means in any language; the likelier one where it may mean two. */
export function columnOfHeading(key: string): ColumnId | undefined {
  return key === sharedKey ? sharedHeading.otherwise : mentions.get(key)?.[0]?.id;
}

/** The language most headings are of, also where they can't be bound; a tie goes to English. */
export function headingsLanguage(headings: readonly Cell[], asked: ReadonlySet<ColumnId>): Language {
  return languageOf(headingKeys(headings, asked));
}

/** "" for a heading of a column that isn't asked: it counts for nothing. */
function headingKeys(headings: readonly Cell[], asked: ReadonlySet<ColumnId>): readonly string[] {
  return headings.map((heading) => {
    const key = isError(heading) ? "" : foldHeading(String(heading));
    return mentions.get(key)?.some(({ id }) => asked.has(id)) === false ? "" : key;
  });
}

/** Fewer can stand in a row by chance: in a title, or in notes above the table. */
const fewestHeadings = 3;

/**
 * Whether a row of cells can be the heading row of a plain range [R1]: several columns that every tracker may have are
 * known in it. A heading stands for one column, also where two list it.
 */
export function isHeadingRow(cells: readonly Cell[]): boolean {
  const known = cells.flatMap((cell) =>
    typeof cell === "string" ? (mentions.get(foldHeading(cell))?.[0]?.id ?? []) : [],
  );
  return new Set(known.filter((id) => commonColumns.has(id))).size >= fewestHeadings;
}

function mentionsByHeading(): ReadonlyMap<string, readonly Mention[]> {
  const found = new Map<string, Mention[]>();
  for (const { id, headings } of columns) {
    for (const language of languages) {
      headings[language].forEach((heading, place) => {
        const key = foldHeading(heading);
        const others = found.get(key) ?? [];
        if (key !== sharedKey && others.some((other) => other.id !== id))
          throw new Error(`heading "${heading}" means two columns`);
        found.set(key, [...others, { id, language, place }]);
      });
    }
  }
  return found;
}

/** Excel itself names a second "L1 Value" in a table "L1 Value2". */
function headingsTwice(
  headings: readonly Cell[],
  keys: readonly string[],
  rebinding: Rebinding,
): Extract<BindingProblem, { code: "heading-twice" }> | null {
  const isSettledByHand = (key: string) => mentions.get(key)?.some(({ id }) => rebinding[id] !== undefined) ?? false;
  const pairs = keys.flatMap((key, second) => {
    const original = mentions.has(key) ? key : numberedFrom(headings, second);
    if (original === undefined || isSettledByHand(original)) return [];
    const first = keys.findIndex(
      (other, place) => other === original && place !== second && (original !== key || place < second),
    );
    return first < 0 ? [] : [{ first, second }];
  });
  if (pairs.length === 0) return null;
  const places = [...new Set(pairs.flatMap(({ first, second }) => [first, second]))].sort((one, other) => one - other);
  return {
    code: "heading-twice",
    headings: [...new Set(places.map((place) => String(headings[place])))],
    seconds: pairs.map(({ second }) => second),
  };
}

/** The key of the heading this one is with a number right behind it; "Notes 2026" is a heading of its own. */
function numberedFrom(headings: readonly Cell[], index: number): string | undefined {
  const numbered = String(headings[index]).toLowerCase();
  const original = headings.find((other) => {
    const text = String(other).toLowerCase();
    return text !== "" && numbered.startsWith(text) && /^\d+$/u.test(numbered.slice(text.length));
  });
  const key = typeof original === "string" ? foldHeading(original) : undefined;
  return key !== undefined && mentions.has(key) ? key : undefined;
}

function languageOf(keys: readonly string[]): Language {
  const counts = languages.map(
    (language) => keys.filter((key) => mentions.get(key)?.some((mention) => mention.language === language)).length,
  );
  const most = Math.max(...counts);
  const leading = languages.filter((_, place) => counts[place] === most);
  return leading.length === 1 ? (leading[0] ?? "en") : "en";
}

function bindColumns(
  keys: readonly string[],
  language: Language,
  rebinding: Rebinding,
): Pick<Binding, "columns" | "unused"> {
  const bound: { [column in ColumnId]?: number } = {};
  const unused: UnusedHeading[] = [];
  const taken = new Set(Object.values(rebinding).filter((index) => index !== null));
  const ownerOfShared = sharedOwner(keys, rebinding, taken);
  for (const { id } of columns) {
    const byHand = rebinding[id];
    const candidates = keys.flatMap((key, index) =>
      taken.has(index) || (key === sharedKey && id !== ownerOfShared)
        ? []
        : rankOf(key, id, language).map((rank) => ({ index, rank })),
    );
    candidates.sort((one, other) => one.rank - other.rank);
    const index = byHand === undefined ? candidates[0]?.index : (byHand ?? undefined);
    if (index !== undefined) bound[id] = index;
    unused.push(
      ...candidates
        .filter((candidate) => candidate.index !== index)
        .map((candidate) => ({ index: candidate.index, column: id })),
    );
  }
  if (ownerOfShared === undefined) unused.push(...unusedShared(keys, taken));
  return { columns: bound, unused };
}

function unusedShared(keys: readonly string[], taken: ReadonlySet<number>): readonly UnusedHeading[] {
  return keys.flatMap((key, index) =>
    key === sharedKey && !taken.has(index) ? [{ index, column: sharedHeading.otherwise }] : [],
  );
}

/**
 * The column that the heading which two list is of; undefined where the table has another for both. One that a person
 * gave to another column is none.
 */
function sharedOwner(keys: readonly string[], rebinding: Rebinding, taken: ReadonlySet<number>): ColumnId | undefined {
  const hasOther = (id: ColumnId) =>
    keys.some((key, index) => key !== sharedKey && !taken.has(index) && isHeadingOf(key, id));
  const lacking = sharedHeading.of.filter((id) => rebinding[id] === undefined && !hasOther(id));
  return lacking.length === sharedHeading.of.length ? sharedHeading.otherwise : lacking[0];
}

function isHeadingOf(key: string, id: ColumnId): boolean {
  return mentions.get(key)?.some((mention) => mention.id === id) ?? false;
}

/** The table's own language first, then the place in the list; none where the heading doesn't mean that column. */
function rankOf(key: string, id: ColumnId, language: Language): number[] {
  const ranks = (mentions.get(key) ?? [])
    .filter((mention) => mention.id === id)
    .map(
      (mention) => (mention.language === language ? 0 : 1 + languages.indexOf(mention.language)) * 100 + mention.place,
    );
  return ranks.length === 0 ? [] : [Math.min(...ranks)];
}

function missingColumns(bound: Binding["columns"]): ("tenant" | "service" | "l1")[] {
  const hasTenant = bound.tenant !== undefined || bound.tenantId !== undefined;
  return [
    ...(hasTenant ? [] : (["tenant"] as const)),
    ...(["service", "l1"] as const).filter((id) => bound[id] === undefined),
  ];
}
