import { isError, type Cell } from "../../playbook/tracker/cell";
import { columnIds, type ColumnId } from "../../playbook/tracker/column";
import { fold } from "../../playbook/tracker/fold";
import { cellIn, columnIn, type BoundSnapshot } from "../table/snapshotCells";

/** Where the rows of an earlier reading stand now. */
export interface RowMatch {
  /** The row now of each row then; undefined where it can't be told. */
  readonly now: readonly (number | undefined)[];
  /** Rows then with the same content as this one, itself among them. */
  readonly twins: (row: number) => readonly number[];
  /** More rows hold now what this one held then: nobody can tell which of them it is. */
  readonly hasNewTwins: (row: number) => boolean;
  /** The row and every twin of it stand where they stood, and no new twin came. */
  readonly isUndisturbed: (row: number) => boolean;
}

/**
 * Finds rows again [W4]: in place, then by full content, then by tenant + service + subscription where that is unique
 * on both sides.
 */
export function matchRows(then: BoundSnapshot, now: BoundSnapshot): RowMatch {
  const [contentThen, contentNow] = contentsOf(then, now);
  const found: (number | undefined)[] = Array.from(contentThen, (content, row) =>
    contentNow[row] === content ? row : undefined,
  );
  const taken = new Set(found.filter((row) => row !== undefined));
  const groupsThen = groupRows(contentThen);
  const groupsNow = groupRows(contentNow);
  if (found.includes(undefined)) matchInOrder(found, taken, groupsThen, groupsNow);
  if (found.includes(undefined)) matchUnique(found, taken, groupRows(keys(then)), groupRows(keys(now)));
  const twins = (row: number) => groupsThen.get(contentThen[row] ?? none) ?? [];
  const today = (row: number) => groupsNow.get(contentThen[row] ?? none) ?? [];
  return {
    now: found,
    twins,
    hasNewTwins: (row) => today(row).length > twins(row).length,
    isUndisturbed: (row) =>
      twins(row).length === today(row).length && twins(row).every((twin, place) => twin === today(row)[place]),
  };
}

/** Rows of a reading that hold the same in every column but these, the row itself among them. */
export function alikeBut(bound: BoundSnapshot, columns: ReadonlySet<ColumnId>): (row: number) => readonly number[] {
  const others = Object.entries(bound.binding.columns).filter(([column]) => !columns.has(column as ColumnId));
  const less = { ...bound, binding: { ...bound.binding, columns: Object.fromEntries(others) } };
  const [contents] = contentsOf(less, less);
  const groups = groupRows(contents);
  return (row) => groups.get(contents[row] ?? none) ?? [];
}

/** No row's content. */
const none = -1;

/** Rows of equal content are interchangeable: what is left of them is matched in order. */
function matchInOrder(
  found: (number | undefined)[],
  taken: Set<number>,
  then: Groups<number>,
  now: Groups<number>,
): void {
  for (const [content, rows] of then) {
    const free = (now.get(content) ?? []).filter((row) => !taken.has(row));
    const waiting = rows.filter((row) => found[row] === undefined);
    waiting.slice(0, free.length).forEach((row, place) => settle(found, taken, row, free[place]));
  }
}

function matchUnique(
  found: (number | undefined)[],
  taken: Set<number>,
  then: Groups<string>,
  now: Groups<string>,
): void {
  for (const [key, rows] of then) {
    const [row, ...others] = rows;
    const [candidate, ...otherCandidates] = now.get(key) ?? [];
    if (key === "" || row === undefined || candidate === undefined || others.length > 0 || otherCandidates.length > 0)
      continue;
    if (found[row] === undefined && !taken.has(candidate)) settle(found, taken, row, candidate);
  }
}

function settle(found: (number | undefined)[], taken: Set<number>, row: number, now: number | undefined): void {
  if (now === undefined) return;
  found[row] = now;
  taken.add(now);
}

type Groups<K> = ReadonlyMap<K, readonly number[]>;

function groupRows<K>(keysOfRows: ArrayLike<K>): Groups<K> {
  const groups = new Map<K, number[]>();
  Array.prototype.forEach.call(keysOfRows, (key: K, row: number) => {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  });
  return groups;
}

/**
 * A number for each row of both readings: the same where all bound columns hold the same, formulas by what they show.
 * Column by column, rows that were alike so far get a number for each cell they go on with.
 */
function contentsOf(then: BoundSnapshot, now: BoundSnapshot): readonly [Uint32Array, Uint32Array] {
  const like: [Uint32Array, Uint32Array] = [
    new Uint32Array(then.snapshot.rowCount),
    new Uint32Array(now.snapshot.rowCount),
  ];
  for (const column of columnIds) {
    const known = new Map<string, number>();
    const cells = [idsOf(then, column, known), idsOf(now, column, known)] as const;
    if (known.size === 0) continue;
    const goingOn = new Map<number, number>();
    like.forEach((numbers, reading) =>
      numbers.forEach((number, row) => {
        // A column that a reading lacks is like no cell of the other.
        const way = number * (known.size + 1) + (cells[reading]?.(row) ?? known.size);
        const next = goingOn.get(way) ?? goingOn.size;
        goingOn.set(way, next);
        numbers[row] = next;
      }),
    );
  }
  return like;
}

/** A number for what a row holds in a column, the same for the same cell in both readings. */
function idsOf(
  bound: BoundSnapshot,
  column: ColumnId,
  known: Map<string, number>,
): ((row: number) => number) | undefined {
  const data = columnIn(bound, column);
  if (data === undefined) return undefined;
  const ids = data.distinct.map((cell) => {
    const text = exactly(cell);
    const id = known.get(text) ?? known.size;
    known.set(text, id);
    return id;
  });
  return (row) => ids[data.codes[row] ?? none] ?? 0;
}

function exactly(cell: Cell): string {
  return isError(cell) ? `e${cell.error}` : `${(typeof cell)[0]}${String(cell)}`;
}

/** Tenant + service + subscription; "" where the row has no tenant or no service. */
function keys(bound: BoundSnapshot): string[] {
  const { who } = bound.table;
  return Array.from({ length: bound.snapshot.rowCount }, (_, row) => {
    const [tenant, service] = [who.tenant(row), who.service(row)];
    if (tenant === undefined || service === undefined) return "";
    return JSON.stringify([tenant, service, fold(exactly(cellIn(bound, row, "subscription")))]);
  });
}
