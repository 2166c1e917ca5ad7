import { sameContent } from "../world/cell";
import { nameKey, type World } from "../world/world";
import { changedSince, explains } from "./checkCells";
import { claimKey, claimKeys, type Claims } from "./claims";
import type { Failure } from "./failure";
import { holding } from "./holding";
import { orNamed, type Unnamed } from "./orNamed";
import type { LoggedWrite } from "./writeLog";

/** Whether what the receipt of an apply says of each cell is so. */
export function checkReceipt(world: World, writes: readonly LoggedWrite[], claims: Claims): readonly Failure[] {
  return [...falselyWritten(world, writes, claims), ...falselyNotWritten(world, writes, claims)];
}

function falselyWritten(world: World, writes: readonly LoggedWrite[], claims: Claims): readonly Failure[] {
  const held = holding(world);
  const typed = typedCells(world);
  return [...claims.written].flatMap((key): Failure[] => {
    const last = writes.filter((write) => write.allowed && claimKeys(write).includes(key)).at(-1);
    if (last?.name === undefined) {
      return typed.has(key) ? [] : [{ kind: "false: written", what: `${key}: no batch wrote what was approved there` }];
    }
    const now = held(last.name);
    const isEdited = world.edited.has(nameKey(last.name));
    const isThere =
      now === undefined || isEdited || sameContent(now.real, last.after) || changedSince(last, now.without);
    const what = `${key}: holds ${now?.real.formula ?? now?.real.shown ?? "nothing"}`;
    return isThere ? [] : [{ kind: "false: written", what, marker: last.name.marker }];
  });
}

/**
 * Cells that people gave a value, by where their row stands now and where it stood at first, as the add-in may have
 * read it: where that value is the one that was approved, nobody can tell who wrote it.
 */
function typedCells(world: World): ReadonlySet<string> {
  const rows = [...world.places()].flatMap(([marker, place]) =>
    [place - world.rect.row - 1, world.firstRows.get(marker) ?? -1].map((row) => [marker, row] as const),
  );
  const cells = rows.flatMap(([marker, row]) => world.columns.map((column) => ({ marker, row, column })));
  return new Set(
    cells.filter((cell) => world.edited.has(nameKey(cell))).map(({ row, column }) => claimKey(row, column)),
  );
}

/** A cell that holds what was approved is to be among the written ones, or among those of which nothing is known. */
function falselyNotWritten(world: World, writes: readonly LoggedWrite[], claims: Claims): readonly Failure[] {
  const held = holding(world);
  const untold = [...writesByCell(writes.filter(({ allowed }) => allowed)).values()].flatMap(
    ([first, ...others]): Unnamed[] => {
      const now = first.name === undefined ? undefined : held(first.name);
      if (first.name === undefined || now === undefined || sameContent(now.real, now.without)) return [];
      const reasons = [first, ...others].filter((write) => explains(write, now.real, now.without));
      const keys = reasons.flatMap(claimKeys);
      if (keys.length === 0 || keys.some((key) => claims.written.has(key) || claims.unknown.has(key))) return [];
      const what = `${nameKey(first.name)} (${keys.join(", ")}): holds ${now.real.shown}`;
      return [{ at: now.at, failure: { kind: "false: not written", what, marker: first.name.marker } }];
    },
  );
  return orNamed(untold, [claims]);
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
