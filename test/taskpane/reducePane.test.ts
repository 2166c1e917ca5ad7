import { leadingPlaybook } from "../../src/playbook/playbook";
import { firstState, nothingToKeep, type Command, type PaneState, type Run } from "../../src/taskpane/state/paneState";
import { reducePane, revertable } from "../../src/taskpane/state/reducePane";
import type { PaneAction } from "../../src/taskpane/state/paneAction";
import type { WriteOutcome } from "../../src/review/port";
import { openSnapshot } from "../../src/review/table/openSnapshot";
import { isUpToDate } from "../../src/taskpane/state/preview";
import { firstPreview } from "../../src/taskpane/state/reducePreview";
import { firstFilter } from "../../src/worker/filter";
import type { View } from "../../src/worker/view";
import type { TableListing } from "../../src/review/snapshot";

const listing: TableListing = {
  ref: { kind: "table", tableId: "t1", name: "Tracker", sheetId: "s", sheetName: "S" },
  headings: ["Tenant", "Service", "L1"],
  headingRow: 0,
  firstColumn: 0,
  rowCount: 2,
  headingsMerged: false,
  protected: false,
};
const chosen = { listing, rebinding: {}, playbook: leadingPlaybook, unknownPages: [] };
const pages = { chosen: ["no-intent"], unknown: [] } as const;
const bound = openSnapshot(
  { listing, rowCount: 2, columns: new Map() },
  { language: "en", columns: { tenant: 0, service: 1, l1: 2 }, unused: [] },
  leadingPlaybook,
);
const view: View = {
  review: 1,
  rowCount: 2,
  language: "en",
  leftOutRows: 0,
  validatedRows: 0,
  chosenRows: 0,
  tally: {
    rows: 0,
    statusRows: 0,
    flagOnlyRows: 0,
    cells: 0,
    fills: 0,
    replaces: 0,
    clears: 0,
    scenarios: new Map(),
    attention: new Map(),
    flagged: 0,
    changing: 0,
    left: 0,
    leftFor: new Map(),
    waiting: 0,
    l3ToChoose: 0,
  },
  picked: { rows: 0, waiting: 0, taken: 0, leftOut: 0, l2s: [], l3s: [], last: null },
  filter: firstFilter,
  listed: { rows: 0, places: 0, groups: null, waiting: 0, taken: 0, leftOut: 0 },
  window: { from: 0, rows: [], groups: [] },
};
const change = {
  row: 0,
  column: "l1" as const,
  from: { value: "" },
  to: { value: "No Intent" },
  kind: "fill" as const,
  leftOut: false,
};
const edit = { row: 0, column: 2, from: change.from, to: change.to };

function runOf(part: "written" | "unknown"): Run {
  const outcome: WriteOutcome = {
    snapshot: bound.snapshot,
    written: [],
    notWritten: [],
    unknown: [],
    wrong: [],
    [part]: [edit],
  };
  return {
    chosen,
    command: { do: "list" },
    skippedNames: [],
    receipt: { bound, written: [], notWritten: [], unknown: [], skipped: [], outcome, [part]: [change] },
  };
}

const list: Command = { do: "list" };
const after = (...actions: readonly PaneAction[]): PaneState => actions.reduce(reducePane, firstState);
const toPreview: readonly PaneAction[] = (() => {
  const read: Command = { do: "read", chosen, save: nothingToKeep };
  return [
    { type: "start", command: read },
    { type: "finished", command: read, result: { of: "rows", preview: firstPreview(chosen, bound.binding, view) } },
  ];
})();
const previewIn = (state: PaneState) => {
  const screen = "back" in state.screen ? state.screen.back : state.screen;
  if (screen.name !== "preview") throw new Error(screen.name);
  return screen.preview;
};

test("what comes back for a command that is no longer waited for changes nothing", () => {
  const state = after({ type: "start", command: list });
  const late: PaneAction = {
    type: "finished",
    command: { do: "list" },
    result: {
      of: "tables",
      listings: [],
      kept: {},
      selected: null,
      chosen: null,
      pages,
      repaged: false,
      rebound: false,
    },
  };
  expect(reducePane(state, late)).toBe(state);
  expect(
    reducePane(after({ type: "start", command: list }, { type: "failed" }), { ...late, command: list }).screen,
  ).toEqual({ name: "failed" });
});

test("[W7] what was written while the pane failed can be put back all the same, and what is unknown is asked for first", () => {
  const apply: Command = { do: "settle", run: runOf("unknown") };
  const failing = after({ type: "start", command: apply }, { type: "failed" });
  const run = runOf("written");
  const state = reducePane(failing, { type: "finished", command: apply, result: { of: "run", run } });
  expect([state.screen, revertable(state)]).toEqual([{ name: "failed" }, run]);
  const open = reducePane(failing, { type: "finished", command: apply, result: { of: "run", run: runOf("unknown") } });
  expect([open.screen.name, open.unsettled?.do, revertable(open)]).toEqual(["failed", "settle", null]);
});

test("back from a problem leads to where the command was started, also after it was tried again", () => {
  const problem: PaneAction = { type: "problem", command: list, problem: { code: "read-only" } };
  const state = after(
    ...toPreview,
    { type: "start", command: list },
    problem,
    { type: "start", command: list },
    problem,
  );
  expect(state.screen.name).toBe("problem");
  expect(reducePane(state, { type: "back" }).screen.name).toBe("preview");
});

test("stopping before anything was written needs no sentence", () => {
  const state = after(
    { type: "start", command: list },
    { type: "stop" },
    { type: "problem", command: list, problem: { code: "cancelled" } },
  );
  expect(state.screen).toEqual({ name: "start" });
});

test("[W7] a run is put back only when it is known what was written", () => {
  const apply: Command = { do: "settle", run: runOf("unknown") };
  const finished = (run: Run) =>
    after({ type: "start", command: apply }, { type: "finished", command: apply, result: { of: "run", run } });
  expect(revertable(finished(runOf("unknown")))).toBeNull();
  const run = runOf("written");
  expect(revertable(finished(run))).toBe(run);
  expect(revertable(reducePane(finished(run), { type: "restart" }))).toBe(run);
});

test("[W7] what was put back is not offered again; while some of it is unknown it stays the last run", () => {
  const run = runOf("written");
  const revert: Command = { do: "revert", run };
  const put = (part: "written" | "unknown") =>
    reducePane(
      { ...after({ type: "start", command: revert }), lastRun: run },
      {
        type: "finished",
        command: revert,
        result: {
          of: "revert",
          run,
          reverted: {
            bound,
            inversions: [{ change, edit }],
            columnGone: [],
            outcome: runOf(part).receipt.outcome,
            kept: [],
          },
        },
      },
    );
  expect(put("written").lastRun).toBeNull();
  expect(put("unknown").lastRun).toEqual(run);
});

describe("what a person says", () => {
  const leaveOut: PaneAction = {
    type: "say",
    saying: { say: "leaveOutRows", rows: { these: [0] }, leftOut: true },
  };
  const apply: Command = { do: "settle", run: runOf("written") };

  test("is not written before all of it is decided", () => {
    const asked = after(...toPreview, leaveOut, leaveOut);
    const once = reducePane(asked, { type: "said", view });
    const all = reducePane(once, { type: "said", view: { ...view, leftOutRows: 1 } });
    expect([asked, once, all].map((state) => isUpToDate(previewIn(state)))).toEqual([false, false, true]);
    expect(previewIn(all).view.leftOutRows).toBe(1);
  });

  test("is answered also while something else is under way", () => {
    const busy = after(...toPreview, leaveOut, { type: "start", command: apply });
    const state = reducePane(busy, { type: "said", view: { ...view, leftOutRows: 1 } });
    expect(state.screen.name).toBe("busy");
    expect([isUpToDate(previewIn(state)), previewIn(state).view.leftOutRows]).toEqual([true, 1]);
  });

  test("what was decided of a table that was open before is dropped", () => {
    const state = after(...toPreview, leaveOut);
    expect(reducePane(state, { type: "said", view: { ...view, review: 7 } }).screen).toEqual(state.screen);
  });
});

test("a rebinding by hand is to be kept; another table brings its own", () => {
  const tables: PaneAction = {
    type: "finished",
    command: list,
    result: {
      of: "tables",
      listings: [listing],
      kept: { t1: { notes: null } },
      selected: null,
      chosen,
      pages,
      repaged: false,
      rebound: false,
    },
  };
  const state = after({ type: "start", command: list }, tables, { type: "rebind", rebinding: { l1: 2 } });
  expect(state.screen).toMatchObject({ chosen: { rebinding: { l1: 2 } }, rebound: true });
  expect(reducePane(state, { type: "choose-table", listing }).screen).toMatchObject({
    chosen: { rebinding: { notes: null } },
    rebound: false,
  });
});

describe("[W7] what can still be put back", () => {
  const finish = (state: PaneState, command: Command, result: Extract<PaneAction, { type: "finished" }>["result"]) =>
    [{ type: "start", command } as const, { type: "finished", command, result } as const].reduce(reducePane, state);
  const settle: Command = { do: "settle", run: runOf("written") };
  const ran = (run: Run, before = firstState) => finish(before, settle, { of: "run", run });
  const reverted = (run: Run, part: Partial<WriteOutcome>) =>
    finish(
      ran(run),
      { do: "revert", run },
      {
        of: "revert",
        run,
        reverted: {
          bound,
          inversions: [{ change, edit }],
          kept: [],
          columnGone: [],
          outcome: { snapshot: bound.snapshot, written: [], notWritten: [], unknown: [], wrong: [], ...part },
        },
      },
    );

  test("a run that wrote nothing leaves the one before", () => {
    const [first, second] = [
      runOf("written"),
      { ...runOf("written"), receipt: { ...runOf("written").receipt, written: [] } },
    ];
    expect(revertable(ran(second, ran(first)))).toBe(first);
  });
  test("a revert that was stopped half-way can be taken up again", () => {
    const run = runOf("written");
    expect(revertable(reverted(run, { notWritten: [{ edit, because: { code: "cancelled" } }] }))).toEqual(run);
    expect(revertable(reverted(run, { written: [edit] }))).toBeNull();
  });
  test("while a revert is unanswered nothing is put back, and asking stays possible from anywhere", () => {
    const state = reducePane(reverted(runOf("written"), { unknown: [edit] }), { type: "restart" });
    expect(revertable(state)).toBeNull();
    expect(state.unsettled).toMatchObject({ do: "settleRevert" });
    expect(reducePane(state, { type: "preview-selected" })).toBe(state);
  });
});

describe("the sheet changed", () => {
  const screen = { name: "preview", preview: firstPreview(chosen, bound.binding, view) } as const;
  const cells = (top: number, left: number) => ({ top, left, bottom: top, right: left });
  const edited = (change: Extract<PaneAction, { type: "sheet-changed" }>["change"]): PaneAction => ({
    type: "sheet-changed",
    change,
  });
  const outdated = ({ screen: shown }: PaneState) => shown.name === "preview" && shown.preview.isOutdated;

  test.each([
    ["in a cell of the table", { sheetId: "s", cells: cells(2, 1) }, true],
    ["in a heading", { sheetId: "s", cells: cells(0, 0) }, true],
    ["right under it, where it grows", { sheetId: "s", cells: cells(3, 0) }, true],
    ["right of it, where it grows", { sheetId: "s", cells: cells(1, 3) }, true],
    ["further below", { sheetId: "s", cells: cells(4, 0) }, false],
    ["further right", { sheetId: "s", cells: cells(1, 4) }, false],
    ["on another sheet", { sheetId: "other", cells: cells(1, 1) }, false],
    ["by rows that came or went", { sheetId: "s", cells: null }, true],
  ])("%s", (_where, change, expected) => {
    expect(outdated(reducePane({ ...firstState, screen }, edited(change)))).toBe(expected);
  });

  test("a preview that stands behind About is outdated too", () => {
    const about = reducePane({ ...firstState, screen }, { type: "about" });
    const back = reducePane(reducePane(about, edited({ sheetId: "s", cells: null })), { type: "back" });
    expect(outdated(back)).toBe(true);
  });

  test.each([
    ["before the first rows were read", null, false],
    ["while rows are read", 40, true],
  ])("%s", (_when, percent, expected) => {
    const command: Command = { do: "read", chosen, save: nothingToKeep };
    let state = reducePane(firstState, { type: "start", command });
    if (percent !== null) state = reducePane(state, { type: "progress", command, percent });
    state = reducePane(state, edited({ sheetId: "s", cells: cells(1, 1) }));
    state = reducePane(state, { type: "finished", command, result: { of: "rows", preview: screen.preview } });
    expect(outdated(state)).toBe(expected);
  });

  test("where a list was left is kept for its table, and forgotten for the look at what a run left", () => {
    const left = reducePane({ ...firstState, screen }, { type: "leave-list", table: "t1", place: 40 });
    const read = (of: Partial<Command>) => {
      const command = { do: "read", chosen, save: nothingToKeep, ...of } as Command;
      const started = reducePane(left, { type: "start", command });
      const result = { of: "rows", preview: screen.preview } as const;
      return [...reducePane(started, { type: "finished", command, result }).places];
    };
    expect([read({}), read({ anew: true })]).toEqual([[["t1", 40]], []]);
  });
});
