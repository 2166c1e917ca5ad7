import { isError, type Cell } from "../playbook/cell";
import { identify } from "../playbook/assess/identify";
import { columnIds } from "../playbook/column";
import { fold } from "../playbook/fold";
import { trackingRows } from "./bindSnapshot";
import { cellIn, columnIn, type BoundSnapshot } from "./snapshotCells";

/** Where the rows of an earlier reading stand now. */
export interface RowMatch {
  /** The row now of each row then; undefined where it can't be told. */
  readonly now: readonly (number | undefined)[];
  /** Rows then with the same content as this one, itself among them. */
  readonly twins: (row: number) => readonly number[];
  /** The row and every twin of it stand where they stood, and no new twin came. */
  readonly isUndisturbed: (row: number) => boolean;
}

/** Finds rows again [W4]: in place, then by full content, then by tenant + service + subscription where that is unique on both sides. */
export function matchRows(then: BoundSnapshot, now: BoundSnapshot): RowMatch {
  const contentThen = contents(then);
  const contentNow = contents(now);
  const found: (number | undefined)[] = contentThen.map((content, row) => (contentNow[row] === content ? row : undefined));
  const taken = new Set(found.filter((row) => row !== undefined));
  const groupsThen = groupRows(contentThen);
  const groupsNow = groupRows(contentNow);
  matchInOrder(found, taken, groupsThen, groupsNow);
  matchUnique(found, taken, groupRows(keys(then)), groupRows(keys(now)));
  const twins = (row: number) => groupsThen.get(contentThen[row] ?? "") ?? [];
  return {
    now: found,
    twins,
    isUndisturbed: (row) => {
      const today = groupsNow.get(contentThen[row] ?? "") ?? [];
      return twins(row).length === today.length && twins(row).every((twin, place) => twin === today[place]);
    },
  };
}

/** Rows of equal content are interchangeable: what is left of them is matched in order. */
function matchInOrder(found: (number | undefined)[], taken: Set<number>, then: Groups, now: Groups): void {
  for (const [content, rows] of then) {
    const free = (now.get(content) ?? []).filter((row) => !taken.has(row));
    const waiting = rows.filter((row) => found[row] === undefined);
    waiting.slice(0, free.length).forEach((row, place) => settle(found, taken, row, free[place]));
  }
}

function matchUnique(found: (number | undefined)[], taken: Set<number>, then: Groups, now: Groups): void {
  for (const [key, rows] of then) {
    const [row, ...others] = rows;
    const [candidate, ...otherCandidates] = now.get(key) ?? [];
    if (key === "" || row === undefined || candidate === undefined || others.length > 0 || otherCandidates.length > 0) continue;
    if (found[row] === undefined && !taken.has(candidate)) settle(found, taken, row, candidate);
  }
}

function settle(found: (number | undefined)[], taken: Set<number>, row: number, now: number | undefined): void {
  if (now === undefined) return;
  found[row] = now;
  taken.add(now);
}

type Groups = ReadonlyMap<string, readonly number[]>;

function groupRows(keysOfRows: readonly string[]): Groups {
  const groups = new Map<string, number[]>();
  keysOfRows.forEach((key, row) => {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  });
  return groups;
}

/** Each row's cells of all bound columns as one text, formulas by what they show. */
function contents(bound: BoundSnapshot): string[] {
  const present = columnIds.filter((column) => columnIn(bound, column) !== undefined);
  return Array.from({ length: bound.snapshot.rowCount }, (_, row) => present.map((column) => exactly(cellIn(bound, row, column))).join("\u0001"));
}

function exactly(cell: Cell): string {
  return isError(cell) ? `e${cell.error}` : `${(typeof cell)[0]}${String(cell)}`;
}

/** Tenant + service + subscription; "" where the row has no tenant or no service. */
function keys(bound: BoundSnapshot): string[] {
  const who = identify(trackingRows(bound.snapshot, bound.binding));
  return Array.from({ length: bound.snapshot.rowCount }, (_, row) => {
    const [tenant, service] = [who.tenant(row), who.service(row)];
    if (tenant === undefined || service === undefined) return "";
    return JSON.stringify([tenant, service, fold(exactly(cellIn(bound, row, "subscription")))]);
  });
}
