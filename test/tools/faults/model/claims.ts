import type { Receipt } from "../../../../src/review/apply/apply";
import type { WriteOutcome } from "../../../../src/review/port";
import type { CellPlace } from "../world/cell";
import type { World } from "../world/world";
import { namedCells } from "./namedCells";
import type { LoggedWrite } from "./writeLog";

/** A data row as the add-in counts, and a column by its first heading. */
export type ClaimKey = string;

export function claimKey(row: number, column: string): ClaimKey {
  return `${String(row)} / ${column}`;
}

/** Under which a receipt may speak of a cell that a batch wrote. */
export function claimKeys({ rows, name }: LoggedWrite): readonly ClaimKey[] {
  return name === undefined ? [] : rows.map((row) => claimKey(row, name.column));
}

/** What a receipt says became of each cell. */
export interface Claims {
  readonly written: ReadonlySet<ClaimKey>;
  readonly notWritten: ReadonlySet<ClaimKey>;
  /** It says that it doesn't know. */
  readonly unknown: ReadonlySet<ClaimKey>;
  /** Those of some cells, by `cellKey`, that it names as ones that hold what nobody approved. */
  namedAmong(cells: readonly CellPlace[]): ReadonlySet<string>;
  /** Rows of the sheet with such a cell. */
  readonly namedRows: ReadonlySet<number>;
}

/** By the columns of the playbook, which a drawn tracker has under one heading each. */
export function claimsOf({ written, notWritten, unknown, outcome }: Receipt, world: World): Claims {
  const headings = new Map(world.plan.columns.map(({ id, heading }) => [id, heading]));
  const key = ({ row, column }: Receipt["written"][number]): ClaimKey => claimKey(row, headings.get(column) ?? "");
  const refused = notWritten.map(({ change, because }) => ({ key: key(change), code: because.code }));
  return {
    written: new Set(written.map(key)),
    notWritten: new Set(refused.filter(({ code }) => code !== "cannot-tell").map((one) => one.key)),
    unknown: new Set([
      ...unknown.map(key),
      ...refused.filter(({ code }) => code === "cannot-tell").map((one) => one.key),
    ]),
    ...namedBy(outcome, world),
  };
}

/** The same of an outcome by itself: its columns are known by the headings it has read. */
export function claimsOfOutcome(outcome: WriteOutcome, world: World): Claims {
  const { headings } = outcome.snapshot.listing;
  const key = ({ row, column }: WriteOutcome["written"][number]): ClaimKey =>
    claimKey(row, world.columnOf(String(headings[column]), column));
  const refused = outcome.notWritten.map(({ edit, because }) => ({ key: key(edit), code: because.code }));
  return {
    written: new Set(outcome.written.map(key)),
    notWritten: new Set(refused.filter(({ code }) => code !== "cannot-tell").map((one) => one.key)),
    unknown: new Set([
      ...outcome.unknown.map(key),
      ...refused.filter(({ code }) => code === "cannot-tell").map((one) => one.key),
    ]),
    ...namedBy(outcome, world),
  };
}

/** An outcome may name cells it could not set right. */
export function namedBy(outcome: WriteOutcome, world: World): Pick<Claims, "namedAmong" | "namedRows"> {
  return {
    namedAmong: (cells) => namedCells(outcome, world, cells),
    namedRows: new Set(outcome.wrong.map(({ sheetRow }) => sheetRow)),
  };
}
