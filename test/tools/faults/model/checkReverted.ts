import type { Reverted } from "../../../../src/review/apply/revert";
import { sameContent, sameHeld } from "../world/cell";
import { nameKey, type CellName, type World } from "../world/world";
import { changedSince } from "./checkCells";
import { writesByCell } from "./checkReceipt";
import { claimKey, claimKeys, claimsOfOutcome, type Claims } from "./claims";
import type { Failure } from "./failure";
import { holding } from "./holding";
import { orNamed, type Unnamed } from "./orNamed";
import type { LoggedWrite } from "./writeLog";

export interface RevertLogs {
  readonly applied: readonly LoggedWrite[];
  readonly putBack: readonly LoggedWrite[];
}

/** Whether what a revert says of each cell is so. */
export function checkReverted(world: World, { outcome, kept }: Reverted, logs: RevertLogs): readonly Failure[] {
  const claims = claimsOfOutcome(outcome, world);
  const headings = new Map(world.plan.columns.map(({ id, heading }) => [id, heading]));
  const keptKeys = kept.map(({ row, column }) => claimKey(row, headings.get(column) ?? ""));
  return [
    ...falselyPutBack(world, claims, logs),
    ...falselyKept(keptKeys, logs),
    ...silentlyPutBack(world, claims, logs),
  ];
}

function falselyPutBack(world: World, claims: Claims, { applied, putBack: writes }: RevertLogs): readonly Failure[] {
  const held = holding(world);
  return [...claims.written].flatMap((key): Failure[] => {
    const own = writes.filter((write) => claimKeys(write).includes(key));
    // Once rows were looked for, those of two may have stood in the row that is claimed: one is meant, and is back.
    const cells = [...writesByCell(own).values()].flatMap((ofCell) => ofCell.slice(-1));
    const isBack = (write: LoggedWrite): boolean => {
      const { name } = write;
      if (name === undefined) return false;
      const now = held(name);
      const isOwn = now === undefined || sameHeld(now.real, now.without) || changedSince(write, now.without);
      return isOwn || isAlike(world, name, applied);
    };
    if (cells.some(isBack)) return [];
    const last = cells.at(-1);
    if (last?.name === undefined) return [{ kind: "false: put back", what: `${key}: no batch wrote there` }];
    const what = `${key}: holds ${held(last.name)?.real.shown ?? "nothing"}`;
    return [{ kind: "false: put back", what, marker: last.name.marker }];
  });
}

/**
 * Of a cell that is said to stay as it is no batch may have changed what it holds; a row that looked like its row may
 * stand for it.
 */
function falselyKept(keys: readonly string[], { applied, putBack }: RevertLogs): readonly Failure[] {
  const kept = new Set(keys);
  return keys.flatMap((key): Failure[] => {
    const write = applied.filter((write) => write.allowed && claimKeys(write).includes(key)).at(-1);
    if (write?.name === undefined || !isChanged(write.name, putBack)) return [];
    const stands = applied.some(
      (other) =>
        isTwin(write, other) &&
        !claimKeys(other).some((one) => kept.has(one)) &&
        other.name !== undefined &&
        !isChanged(other.name, putBack),
    );
    if (stands) return [];
    return [{ kind: "false: not put back", what: `${nameKey(write.name)} (${key}) was said to be kept` }];
  });
}

function isTwin(one: LoggedWrite, other: LoggedWrite): boolean {
  const isOther = other.allowed && other.name?.column === one.name?.column && other.name?.marker !== one.name?.marker;
  return isOther && sameContent(one.before, other.before) && sameContent(one.after, other.after);
}

function silentlyPutBack(world: World, claims: Claims, { applied, putBack: writes }: RevertLogs): readonly Failure[] {
  const held = holding(world);
  const untold = [...writesByCell(writes).values()].flatMap((own): Unnamed[] => {
    const [last] = own.slice(-1);
    if (last?.name === undefined || !isChanged(last.name, writes) || isAlike(world, last.name, applied)) return [];
    const now = held(last.name);
    const isTold = own
      .filter(({ after }) => sameContent(after, last.after))
      .flatMap(claimKeys)
      .some((other) => claims.written.has(other) || claims.unknown.has(other));
    if (now === undefined || isTold) return [];
    const what = `${nameKey(last.name)} (${claimKeys(last).join(", ")}): holds ${now.real.shown}`;
    return [{ at: now.at, failure: { kind: "false: not put back", what, marker: last.name.marker } }];
  });
  return orNamed(untold, [claims]);
}

/** Whether people gave a cell what the add-in had written, or what it held before: nobody can tell theirs from that. */
function isAlike(world: World, name: CellName, applied: readonly LoggedWrite[]): boolean {
  const own = holding(world)(name)?.without;
  const writes = applied.filter((write) => write.name !== undefined && nameKey(write.name) === nameKey(name));
  const held =
    own !== undefined && writes.some(({ before, after }) => [before, after].some((one) => sameContent(one, own)));
  return held && world.edited.has(nameKey(name));
}

/** Whether the batches together changed what a cell holds; a write and its undoing don't. */
function isChanged(name: CellName, writes: readonly LoggedWrite[]): boolean {
  const own = writes.filter((write) => write.name !== undefined && nameKey(write.name) === nameKey(name));
  const [first, last] = [own[0], own.at(-1)];
  return first !== undefined && last !== undefined && !sameContent(first.before, last.after);
}
