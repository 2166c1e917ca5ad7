import { sameContent, sameHeld, type CellHeld } from "../world/cell";
import { nameKey, type World } from "../world/world";
import { claimKey, type Claims } from "./claims";
import type { Failure } from "./failure";
import { orNamed, type Unnamed } from "./orNamed";
import type { LoggedWrite } from "./writeLog";

/**
 * A cell may hold what it would hold without the add-in, or what was approved for it, written when its row was the
 * one approved, and not changed by anyone since. Anything else is a wrong cell.
 */
export function checkCells(
  world: World,
  writes: readonly LoggedWrite[],
  claims: readonly Claims[],
): readonly Failure[] {
  const { real, without } = world.grids();
  const wrong: Unnamed[] = [];
  for (const { row, column } of real.differences(without)) {
    const [now, own, name] = [real.at(row, column), without.at(row, column), world.nameAt(row, column)];
    const key = name === undefined ? `sheet row ${String(row)}, column ${String(column)}` : nameKey(name);
    if (
      name !== undefined &&
      writes.some((write) => write.name !== undefined && nameKey(write.name) === key && explains(write, now, own))
    )
      continue;
    // What became of a cell is not known before it is asked: not of its format either.
    const dataRow = row - world.rect.row - 1;
    if (
      name !== undefined &&
      sameContent(now, own) &&
      claims.some(({ unknown }) => unknown.has(claimKey(dataRow, name.column)))
    )
      continue;
    const what = `${key}: holds ${heldText(now)}, without the add-in ${heldText(own)}${whyNot(writes, key, now)}`;
    wrong.push({
      at: { row, column },
      failure: {
        kind: world.edited.has(key) ? "lost edit" : "wrong cell",
        ...name,
        what,
      },
    });
  }
  return orNamed(wrong, claims);
}

/** Tells a value that was never approved for its row from one that came when the row was another by then. */
function whyNot(writes: readonly LoggedWrite[], key: string, now: CellHeld): string {
  const last = writes
    .filter(({ name, after }) => name !== undefined && nameKey(name) === key && sameContent(after, now))
    .at(-1);
  if (last === undefined) return ", no batch wrote that";
  return last.approved
    ? `, approved, but its row was not the one approved when batch ${String(last.batch)} wrote it`
    : `, never approved, batch ${String(last.batch)} wrote it`;
}

/**
 * Whether an allowed write is why the cell holds what it holds. A value that people gave it since stands in the format
 * that was written; one that people gave it and that is what was written can't be told from it when it is put back.
 */
export function explains(
  { allowed, before, after, without: then }: LoggedWrite,
  now: CellHeld,
  own: CellHeld,
): boolean {
  if (!allowed) return false;
  if (sameContent(now, own)) return now.format === after.format;
  if (sameContent(own, after) && sameContent(now, before)) return true;
  if (!sameContent(then, own) || !sameContent(after, now)) return false;
  return now.format === own.format || (then.format === own.format && now.format === after.format);
}

export function heldText({ shown, formula, format }: CellHeld): string {
  return `${formula ?? shown} (${format})`;
}

/** Whether people changed the cell after a batch wrote to it. */
export function changedSince(write: LoggedWrite, without: CellHeld): boolean {
  return !sameHeld(write.without, without);
}
