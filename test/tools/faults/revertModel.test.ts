import { apply } from "../../../src/review/apply/apply";
import { revert, type Reverted } from "../../../src/review/apply/revert";
import { identityColumns, type CellEdit } from "../../../src/review/snapshot";
import type { WrongCell } from "../../../src/review/port";
import { Random } from "../random";
import { checkReverted, type RevertLogs } from "./model/checkReverted";
import { WriteLog } from "./model/writeLog";
import { openPreview, type OpenPreview } from "./openPreview";
import { drawTracker } from "./tracker/drawTracker";

interface Run {
  readonly opened: OpenPreview;
  readonly reverted: Reverted;
  readonly logs: RevertLogs;
}

/** An apply that is put back, with nobody else about. */
async function putBack(): Promise<Run> {
  const plan = drawTracker(new Random(35), { layout: "table", rows: 18 });
  const opened = await openPreview(plan, new Random(35), { chunkBytes: 100_000, misplacesFilteredWrites: false });
  const { host, world, approval, port, request } = opened;
  const [applied, back] = [new WriteLog(world, approval), new WriteLog(world, approval)];
  host.watch = applied;
  const receipt = await apply(port, request);
  host.watch = back;
  const reverted = await revert(port, request.ref, receipt);
  return { opened, reverted, logs: { applied: applied.writes, putBack: back.writes } };
}

/** The receipt says of some edits that they were not written. */
function denying({ outcome, ...reverted }: Reverted, denied: readonly CellEdit[]): Reverted {
  const written = outcome.written.filter((edit) => !denied.includes(edit));
  const notWritten = denied.map((edit) => ({ edit, because: { code: "rows-moved" } as const }));
  return { ...reverted, outcome: { ...outcome, written, notWritten } };
}

function naming({ outcome, ...reverted }: Reverted, edits: readonly CellEdit[]): Reverted {
  const { snapshot } = outcome;
  const { headings, headingRow } = snapshot.listing;
  const wrong = edits.map(({ row, column, to, from }): WrongCell => ({
    sheetRow: headingRow + 1 + row,
    row,
    names: identityColumns(snapshot).map((index) => {
      const { distinct = [], codes = [] } = snapshot.columns.get(index) ?? {};
      return distinct[codes[row] ?? -1] ?? "";
    }),
    heading: String(headings[column]),
    column,
    holds: to.value,
    held: from.value,
  }));
  return { ...reverted, outcome: { ...outcome, wrong } };
}

function kinds({ opened: { world }, logs }: Run, reverted: Reverted): readonly string[] {
  return checkReverted(world, reverted, logs).map(({ kind }) => kind);
}

test("a cell that is put back and said not to be is false; one that the receipt names is told apart, one by one", async () => {
  const run = await putBack();
  const { reverted } = run;
  expect(kinds(run, reverted)).toEqual([]);
  const [first, second] = reverted.outcome.written as [CellEdit, CellEdit];
  const denied = denying(reverted, [first, second]);
  expect(kinds(run, denied)).toEqual(["false: not put back", "false: not put back"]);
  expect(kinds(run, naming(denied, [first, second]))).toEqual(["named wrong cell", "named wrong cell"]);
  expect(kinds(run, naming(denied, [second]))).toEqual(["false: not put back", "named wrong cell"]);
});

test("a cell that still holds what was written and is said to be put back", async () => {
  const run = await putBack();
  const [edit] = run.reverted.outcome.written as [CellEdit];
  const { world } = run.opened;
  world.real.sheets()[0]?.set(world.body.row + edit.row, world.rect.column + edit.column, [["still there"]]);
  expect(kinds(run, run.reverted)).toEqual(["false: put back"]);
});
