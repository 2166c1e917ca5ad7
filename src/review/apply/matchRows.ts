import type { ColumnId } from "../../playbook/tracker/column";
import { fold } from "../../playbook/tracker/fold";
import { cellIn, type BoundSnapshot } from "../table/snapshotCells";
import { exactly } from "./exactly";
import { ReadingsCompared } from "./readingsCompared";

/** Where the rows of an earlier reading stand now. */
export interface RowMatch {
  /** The row now of each row then; undefined where it can't be told. */
  readonly now: readonly (number | undefined)[];
  /** The row stands where it stood and holds what it held. */
  readonly isInPlace: (row: number) => boolean;
  /** All rows do, and there is no other. */
  readonly isSame: boolean;
  /** Rows then with the same content as this one, itself among them. */
  readonly twins: (row: number) => readonly number[];
  /** Rows now that hold what this one held then. */
  readonly twinsNow: (row: number) => readonly number[];
  /** More rows hold now what this one held then: nobody can tell which of them it is. */
  readonly hasNewTwins: (row: number) => boolean;
  /** The row and every twin of it stand where they stood, and no new twin came. */
  readonly isUndisturbed: (row: number) => boolean;
}

/**
 * Finds rows again [W4]: in place, then by full content, then by tenant + service + subscription where that is unique
 * on both sides. Content is all bound columns, formulas by what they show. Only rows that differ are looked for.
 */
export function matchRows(then: BoundSnapshot, now: BoundSnapshot): RowMatch {
  const compared = new ReadingsCompared(then, now);
  const found = Array.from({ length: then.snapshot.rowCount }, (_, row) => (compared.differs(row) ? undefined : row));
  const moved = rowsThat((row) => compared.differs(row), then.snapshot.rowCount);
  const fresh = rowsThat((row) => compared.differs(row), now.snapshot.rowCount);
  const taken = new Set<number>();
  if (moved.length > 0 && fresh.length > 0) {
    matchInOrder(compared, moved, fresh, (row, place) => settle(found, taken, row, place));
    if (moved.some((row) => found[row] === undefined)) {
      const isFree = (row: number) => compared.differs(row) && !taken.has(row);
      matchUnique(groupRows(keys(then)), groupRows(keys(now)), (row, place) => {
        if (found[row] === undefined && isFree(place)) settle(found, taken, row, place);
      });
    }
  }
  const { twins, twinsNow } = compared;
  return {
    now: found,
    isInPlace: (row) => row < then.snapshot.rowCount && !compared.differs(row),
    isSame: moved.length === 0 && fresh.length === 0,
    twins,
    twinsNow,
    hasNewTwins: (row) => twinsNow(row).length > twins(row).length,
    isUndisturbed: (row) =>
      twins(row).length === twinsNow(row).length && twins(row).every((twin, place) => twin === twinsNow(row)[place]),
  };
}

/** Rows of a reading that hold the same in every column but these, the row itself among them. */
export function alikeBut(bound: BoundSnapshot, columns: ReadonlySet<ColumnId>): (row: number) => readonly number[] {
  const others = Object.entries(bound.binding.columns).filter(([column]) => !columns.has(column as ColumnId));
  const less = { ...bound, binding: { ...bound.binding, columns: Object.fromEntries(others) } };
  return new ReadingsCompared(less, less).twins;
}

function rowsThat(isOne: (row: number) => boolean, rowCount: number): number[] {
  const rows: number[] = [];
  for (let row = 0; row < rowCount; row++) if (isOne(row)) rows.push(row);
  return rows;
}

function settle(found: (number | undefined)[], taken: Set<number>, row: number, now: number): void {
  found[row] = now;
  taken.add(now);
}

type Match = (row: number, now: number) => void;

/** Rows of equal content are interchangeable: what is left of them is matched in order. */
function matchInOrder(
  compared: ReadingsCompared,
  moved: readonly number[],
  fresh: readonly number[],
  match: Match,
): void {
  const now = compared.groupNow(fresh);
  for (const [content, rows] of compared.groupThen(moved)) {
    const free = now.get(content) ?? [];
    rows.slice(0, free.length).forEach((row, place) => match(row, free[place] ?? 0));
  }
}

function matchUnique(then: Groups<string>, now: Groups<string>, match: Match): void {
  for (const [key, [row, ...others]] of then) {
    const [candidate, ...otherCandidates] = now.get(key) ?? [];
    if (key === "" || row === undefined || candidate === undefined) continue;
    if (others.length === 0 && otherCandidates.length === 0) match(row, candidate);
  }
}

type Groups<K> = ReadonlyMap<K, readonly number[]>;

function groupRows<K>(keysOfRows: readonly K[]): Groups<K> {
  const groups = new Map<K, number[]>();
  keysOfRows.forEach((key, row) => {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  });
  return groups;
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
