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
    const isThere = now === undefined || sameContent(now.real, last.after) || changedSince(last, now.without);
    return isThere ? [] : [{ kind: "false: written", what: `${key}: holds ${now.real.formula ?? now.real.shown}` }];
  });
}

/** A cell that holds what was approved is to be among the written ones, or among those of which nothing is known. */
function falselyNotWritten(world: World, writes: readonly LoggedWrite[], claims: Claims): readonly Failure[] {
  const held = holding(world);
  const lasts = new Map(
    writes.flatMap((write) =>
      write.name === undefined || !write.allowed ? [] : [[nameKey(write.name), write] as const],
    ),
  );
  return [...lasts.values()].flatMap((write): Failure[] => {
    const now = write.name === undefined ? undefined : held(write.name);
    if (
      write.name === undefined ||
      now === undefined ||
      sameContent(now.real, now.without) ||
      !explains(write, now.real, now.without)
    )
      return [];
    const key = claimKey(write.row, write.name.column);
    return claims.written.has(key) || claims.unknown.has(key)
      ? []
      : [{ kind: "false: not written", what: `${nameKey(write.name)} (${key}): holds ${now.real.shown}` }];
  });
}
