import { sameContent } from "../world/cell";
import { nameKey, type World } from "../world/world";
import { changedSince, explains } from "./checkCells";
import { claimKey, type Claims } from "./claims";
import type { Failure } from "./failure";
import { holding } from "./holding";
import type { LoggedWrite } from "./writeLog";

/** Whether what the receipt of an apply says of each cell is so. */
export function checkReceipt(world: World, writes: readonly LoggedWrite[], claims: Claims): readonly Failure[] {
  return [...falselyWritten(world, writes, claims), ...falselyNotWritten(world, writes, claims)];
}

function falselyWritten(world: World, writes: readonly LoggedWrite[], claims: Claims): readonly Failure[] {
  const held = holding(world);
  return [...claims.written].flatMap((key): Failure[] => {
    const last = writes
      .filter((write) => write.allowed && write.name !== undefined && claimKey(write.row, write.name.column) === key)
      .at(-1);
    const now = last?.name === undefined ? undefined : held(last.name);
    if (last === undefined) return [{ kind: "false: written", what: `${key}: no batch wrote what was approved there` }];
    const isEdited = last.name !== undefined && world.edited.has(nameKey(last.name));
    const isThere = now === undefined || isEdited || sameContent(now.real, last.after) || changedSince(last, now.without);
    return isThere ? [] : [{ kind: "false: written", what: `${key}: holds ${now.real.formula ?? now.real.shown}` }];
  });
}

/**
 * A cell that holds what was approved is to be among the written ones, or among those of which nothing is known: by the
 * write that put it there, or by an earlier one, where a later batch wrote over it and gave it back.
 */
function falselyNotWritten(world: World, writes: readonly LoggedWrite[], claims: Claims): readonly Failure[] {
  const held = holding(world);
  return [...writesByCell(writes.filter(({ allowed }) => allowed)).values()].flatMap((own): Failure[] => {
    const [last] = own.slice(-1);
    const now = last?.name === undefined ? undefined : held(last.name);
    if (last?.name === undefined || now === undefined || sameContent(now.real, now.without)) return [];
    if (!explains(last, now.real, now.without)) return [];
    const isTold = own.some((write) => write.name !== undefined && sameContent(write.after, now.real) && isClaimed(claims, write));
    const key = claimKey(last.row, last.name.column);
    return isTold ? [] : [{ kind: "false: not written", what: `${nameKey(last.name)} (${key}): holds ${now.real.shown}` }];
  });
}

function isClaimed({ written, unknown }: Claims, { row, name }: LoggedWrite): boolean {
  const key = claimKey(row, name?.column ?? "");
  return written.has(key) || unknown.has(key);
}

/** The writes to each cell, in their order. */
export function writesByCell(writes: readonly LoggedWrite[]): ReadonlyMap<string, readonly LoggedWrite[]> {
  const cells = new Map<string, LoggedWrite[]>();
  for (const write of writes) {
    if (write.name === undefined) continue;
    const key = nameKey(write.name);
    cells.set(key, [...(cells.get(key) ?? []), write]);
  }
  return cells;
}
