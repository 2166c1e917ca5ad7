import { leadingPlaybook } from "../../../../src/playbook/playbook";
import { bindListing, columnNeeds } from "../../../../src/review/table/openSnapshot";
import { ProblemError } from "../../../../src/review/problem";
import { cellAt } from "../../../../src/playbook/tracker/cell";
import { formatAt, type Snapshot } from "../../../../src/review/snapshot";
import type { Failure } from "../model/failure";
import type { OpenPreview } from "../openPreview";
import type { FaultTracker } from "./faultTrackers";
import { operation, outcomeOf, type Begun, type Operation } from "./operation";

type Ask = (opened: OpenPreview) => Promise<unknown>;

const asked: readonly (readonly [name: string, ask: Ask])[] = [
  ["list", ({ port }) => port.list()],
  [
    "read",
    async ({ port, request }) =>
      cellsOf(
        await port.read(request.ref, (listing) =>
          columnNeeds(bindListing(listing, {}, leadingPlaybook), leadingPlaybook),
        ),
      ),
  ],
  ["reveal", ({ port, request }) => port.reveal(request.ref, [{ row: 2, columns: [1, 3] }])],
  ["rows that are seen", ({ port, request }) => port.rowsIn(request.ref, "visible")],
  ["rows that are selected", ({ port, request }) => port.rowsIn(request.ref, "selected")],
  ["selected", ({ port }) => port.selected()],
  ["what is kept", ({ port }) => port.kept()],
  ["keep a rebinding", ({ port, request }) => port.keepRebinding(request.ref, { owner: "Priority" })],
  ["keep pages", ({ port }) => port.keepPages({ chosen: ["no-intent", "blocked"], unknown: [] })],
];

/** Operations that write to no cell: a problem or what is there, and asked again, what is there. */
export function answerOperations(tracker: FaultTracker): readonly Operation[] {
  return asked.map(([name, ask]) => {
    let right: string | undefined;
    return operation(`${name}, ${tracker.name}`, async (): Promise<Begun> => {
      const wanted = (right ??= await rightAnswer(tracker, ask));
      const opened = await opening(tracker);
      return {
        host: opened.host,
        run: () => ask(opened),
        check: async (answer) => {
          const first =
            answer instanceof ProblemError
              ? []
              : wrongAnswer(JSON.stringify([answer]), JSON.stringify((JSON.parse(wanted) as unknown[]).slice(0, 1)));
          const again = await ask(opened);
          return {
            outcome: outcomeOf(answer),
            failures: [...first, ...wrongAnswer(answerText(opened, again), wanted), ...untouched(opened)],
          };
        },
      };
    });
  });
}

/** Something is selected and kept already. */
async function opening(tracker: FaultTracker): Promise<OpenPreview> {
  const opened = await tracker.open();
  const { real, body } = opened.world;
  real.select(real.sheets()[0]?.id ?? "", { ...body, row: body.row + 1, rows: 3 });
  await opened.port.keepRebinding(opened.request.ref, { l2: null });
  opened.host.reset();
  return opened;
}

async function rightAnswer(tracker: FaultTracker, ask: Ask): Promise<string> {
  const opened = await opening(tracker);
  return answerText(opened, await ask(opened));
}

/** With what the operation leaves in the workbook: what is selected, and what is kept. */
function answerText({ world: { real } }: OpenPreview, answer: unknown): string {
  return JSON.stringify([answer ?? null, real.selection(), [...real.settings]]);
}

function wrongAnswer(answer: string, wanted: string): readonly Failure[] {
  return answer === wanted
    ? []
    : [{ kind: "false: answer", what: `${answer.slice(0, 300)} and not ${wanted.slice(0, 300)}` }];
}

function untouched({ world }: OpenPreview): readonly Failure[] {
  const { real, without } = world.grids();
  return real
    .differences(without)
    .map(({ row, column }) => ({ kind: "wrong cell", what: `sheet row ${String(row)}, column ${String(column)}` }));
}

function cellsOf({ listing, rowCount, columns }: Snapshot): unknown {
  const cells = [...columns].map(([index, column]) => [
    index,
    Array.from({ length: rowCount }, (_, row) => [
      cellAt(column, row),
      formatAt(column, row),
      column.formulaRows.has(row),
    ]),
  ]);
  return [listing, cells];
}
