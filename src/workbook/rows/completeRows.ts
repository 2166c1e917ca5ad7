import type { RowAdded } from "../../review/merge/monthPort";
import type { CellEdit } from "../../review/snapshot";
import type { Place } from "../find/place";
import { formatAt } from "../../review/snapshot";
import { looksTheSame } from "../write/batch/look";
import { cellIn, readAgain } from "../write/examine/readAgain";
import { Ledger } from "../write/ledger";
import { writeAll, writesOf } from "../write/writeAll";
import type { Writing } from "../write/writing";
import type { AddedSeen } from "./judgeAdded";
import type { RowsLedger } from "./rowsLedger";

/**
 * Puts right what a host made of the cells of added rows: a text it took for a number, a format it didn't take. Written
 * as every other cell is, under its look. A row that can't be put right is named; one that somebody else changed by now
 * is theirs.
 */
export async function completeRows(
  writing: Writing,
  ledger: RowsLedger<RowAdded>,
  place: Place,
  rows: readonly AddedSeen[],
): Promise<void> {
  if (rows.length === 0) return;
  const name = ({ added }: AddedSeen): void =>
    ledger.name({ place: added.place, sheetRow: place.listing.headingRow + 1 + added.row });
  const again = await readAgain(writing);
  if ("problem" in again) return rows.forEach(name);
  const { snapshot } = again.reading;
  const isAsSeen = ({ row, column, from }: CellEdit): boolean =>
    looksTheSame(cellIn(snapshot, row, column), from.value) &&
    formatAt(snapshot.columns.get(column), row) === from.format;
  const isThere = ({ added }: AddedSeen): boolean =>
    [...added.cells].every(
      ([column, { value }]) =>
        added.calculated.includes(column) || looksTheSame(cellIn(snapshot, added.row, column), value),
    );
  const there = rows.filter((one) => isThere(one) && one.amiss.every(isAsSeen));
  const own = new Ledger();
  const repairing = { ...writing, reading: again.reading, ledger: own, job: undefined };
  const amiss = there.flatMap((one) => one.amiss);
  await writeAll(repairing, await writesOf(amiss, snapshot));
  const written = new Set(own.confirmed);
  for (const one of rows) {
    if (there.includes(one) && one.amiss.every((edit) => written.has(edit))) ledger.confirm(completed(one));
    else name(one);
  }
}

function completed({ added, amiss }: AddedSeen): RowAdded {
  const cells = new Map([...added.cells, ...amiss.map(({ column, to }) => [column, to] as const)]);
  return { ...added, cells, calculated: added.calculated.filter((one) => !amiss.some(({ column }) => column === one)) };
}
