import { apply } from "../../../src/review/apply/apply";
import { Random } from "../random";
import { checkCells } from "./model/checkCells";
import { checkReceipt } from "./model/checkReceipt";
import { claimsOf } from "./model/claims";
import { WriteLog } from "./model/writeLog";
import { openPreview } from "./openPreview";
import { interferences } from "./people/interferences";
import { drawTracker } from "./tracker/drawTracker";

/** Always the first there is. */
class First extends Random {
  override below(): number {
    return 0;
  }
}

test("a row that was looked for again, and written where it stands now, counts as it was read; none counts as another", async () => {
  const plan = drawTracker(new Random(35), { layout: "table", rows: 18 });
  const opened = await openPreview(plan, new Random(35), { chunkBytes: 100_000, misplacesFilteredWrites: true });
  const { world, host, approval } = opened;
  const log = new WriteLog(world, approval);
  host.watch = log;
  let writes = 0;
  const before = (number: number, act: () => void): void => {
    let seen = 0;
    host.beforeBatch(({ kind }) => kind === "write" && (seen += 1) === number, act);
  };
  before(1, () => {
    world.act((_, sheet) => {
      sheet.hideRows(world.body.row + 6);
    });
  });
  before(2, () => {
    interferences.find(({ kind }) => kind === "a row inserted")?.act(world, new First(1), approval);
    writes = log.writes.length;
  });
  const receipt = await apply(opened.port, opened.request);
  const judged = (moved: number): readonly string[] => {
    const written = receipt.written.map((change) => ({ ...change, row: change.row + moved }));
    const claims = claimsOf({ ...receipt, written }, world);
    const failures = [...checkCells(world, log.writes, [claims]), ...checkReceipt(world, log.writes, claims)];
    return [...new Set(failures.map(({ kind }) => kind))].sort();
  };
  const later = log.writes.slice(writes).filter(({ allowed }) => allowed);
  expect(later.map(({ rows: [now = 0, read = 0] }) => now - read)).toEqual(later.map(() => 1));
  expect(later.length).toBeGreaterThan(5);
  expect(judged(0)).toEqual([]);
  expect(judged(1)).toEqual(["false: not written", "false: written"]);
});
