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
    const isThere =
      now === undefined || isEdited || sameContent(now.real, last.after) || changedSince(last, now.without);
    return isThere ? [] : [{ kind: "false: written", what: `${key}: holds ${now.real.formula ?? now.real.shown}` }];
  });
}

/** A cell that holds what was approved is to be among the written ones, or among those of which nothing is known. */
function falselyNotWritten(world: World, writes: readonly LoggedWrite[], claims: Claims): readonly Failure[] {
  const held = holding(world);
  return [...writesByCell(writes.filter(({ allowed }) => allowed)).values()].flatMap(
    ([first, ...others]): Failure[] => {
      const now = first.name === undefined ? undefined : held(first.name);
      if (first.name === undefined || now === undefined || sameContent(now.real, now.without)) return [];
      const reasons = [first, ...others].filter((write) => explains(write, now.real, now.without));
      const keys = reasons.map(({ row, name }) => claimKey(row, name?.column ?? ""));
      if (keys.length === 0 || keys.some((key) => claims.written.has(key) || claims.unknown.has(key))) return [];
      return [
        { kind: "false: not written", what: `${nameKey(first.name)} (${keys.join(", ")}): holds ${now.real.shown}` },
      ];
    },
  );
}

/** The writes to each cell, wherever its row stood then: one that was put right again was written more than once. */
export function writesByCell(
  writes: readonly LoggedWrite[],
): ReadonlyMap<string, readonly [LoggedWrite, ...LoggedWrite[]]> {
  const cells = new Map<string, [LoggedWrite, ...LoggedWrite[]]>();
  for (const write of writes) {
    if (write.name === undefined) continue;
    const own = cells.get(nameKey(write.name));
    if (own === undefined) cells.set(nameKey(write.name), [write]);
    else own.push(write);
  }
  return cells;
}
