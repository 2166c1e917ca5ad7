import { HostFailure } from "./clientProtocol";
import type { Host } from "./host";
import type { MemorySheet } from "./memorySheet";
import { MemoryWorkbook } from "./memoryWorkbook";
import { startHost } from "./startHost";

let sheet: MemorySheet;
let host: Host;

beforeEach(() => {
  const book = new MemoryWorkbook();
  sheet = book.addSheet("Data", [["a"], ["b"], ["c"]]);
  host = startHost(book);
});

const settled = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

/** Writes "1", "2", "3" below each other, each in a step of its own, all in one batch. */
function writeThree(options: Excel.RunOptions = {}): Promise<void> {
  return Excel.run(options, async (context) => {
    const on = context.workbook.worksheets.getItem("Data");
    on.getRange("A1").values = [[1]];
    on.getRange("A2").values = [[2]];
    on.getRange("A3").values = [[3]];
    await context.sync();
  });
}

const written = (): unknown[] => ["A1", "A2", "A3"].map((address) => sheet.valueAt(address));

describe("a batch that fails", () => {
  test("keeps what came before the failing step (a batch is not rolled back)", async () => {
    const fault = host.failStep(1, 3, "AccessDenied");
    await expect(writeThree()).rejects.toMatchObject({ code: "AccessDenied" });
    expect(written()).toEqual([1, 2, "c"]);
    expect(fault.reached).toBe(true);
    expect(host.batches[0]?.error).toBe("AccessDenied");
    host.check();
  });

  test("fails at the step a test names", async () => {
    host.failStep(1, ({ member, on }) => member === "Range.values" && on === "Data!A2", "GeneralException");
    await expect(writeThree()).rejects.toMatchObject({ code: "GeneralException" });
    expect(written()).toEqual([1, "b", "c"]);
    host.check();
  });

  test("says where, in a message nobody can read (Microsoft: messages are localised)", async () => {
    host.failStep(1, 1, "AccessDenied");
    const error = await writeThree().catch((caught: unknown) => caught as OfficeExtension.Error);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      message: "リクエストを処理できませんでした。",
      debugInfo: { errorLocation: "Range.values" },
    });
  });

  test("succeeds when it is sent again", async () => {
    host.failStep(1, 1, "AccessDenied");
    await expect(writeThree()).rejects.toMatchObject({ code: "AccessDenied" });
    await writeThree();
    expect(written()).toEqual([1, 2, 3]);
  });
});

describe("a batch the host refuses", () => {
  test.each([
    [HostFailure.sessionLost, "InvalidOrTimedOutSession"],
    [HostFailure.tooManyRequests, "ActivityLimitReached"],
    [HostFailure.requestTooLarge, "RequestPayloadSizeLimitExceeded"],
    [HostFailure.cellEditMode, "InvalidOperationInCellEditMode"],
    [HostFailure.noPermission, "AccessDenied"],
  ])("with %i is %s to the script, and nothing was written", async (failure, code) => {
    host.refuse(1, failure);
    await expect(writeThree()).rejects.toMatchObject({ code });
    expect(written()).toEqual(["a", "b", "c"]);
    host.check();
  });

  test("after it ran: everything was written all the same", async () => {
    host.refuseAnswer(1, HostFailure.responseTooLarge);
    await expect(writeThree()).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
    expect(written()).toEqual([1, 2, 3]);
    host.check();
  });
});

describe("Excel on the web takes and gives 5 MB (Microsoft: resource limits)", () => {
  const long = "x".repeat(30_000);

  test("a larger request does not run", async () => {
    await expect(
      Excel.run(async (context) => {
        const on = context.workbook.worksheets.getItem("Data");
        on.getRange("A1").values = [["first"]];
        on.getRange("A1:A200").values = Array.from({ length: 200 }, () => [long]);
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    expect(written()).toEqual(["a", "b", "c"]);
  });

  test("a larger answer fails after the writes of its batch were applied", async () => {
    sheet.set(
      0,
      1,
      Array.from({ length: 200 }, () => [long]),
    );
    await expect(
      Excel.run(async (context) => {
        const on = context.workbook.worksheets.getItem("Data");
        on.getRange("A1").values = [["written"]];
        on.getRange("B1:B200").load("values");
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
    expect(sheet.valueAt("A1")).toBe("written");
  });

  test("bytes are counted, not characters", async () => {
    for (const text of ["未定", "ab"]) {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Data").getRange("A1").values = [[text]];
        await context.sync();
      });
    }
    const [wide, narrow] = host.batches;
    expect((wide?.requestBytes ?? 0) - (narrow?.requestBytes ?? 0)).toBe(4);
  });
});

describe("an answer that does not come", () => {
  test("though the batch ran", async () => {
    host.loseAnswer(1);
    let over = false;
    void writeThree().finally(() => {
      over = true;
    });
    await settled();
    expect([over, ...written()]).toEqual([false, 1, 2, 3]);
    host.check();
  });

  test("and the batch never ran", async () => {
    host.loseRequest(1);
    let over = false;
    void writeThree().finally(() => {
      over = true;
    });
    await settled();
    expect([over, ...written()]).toEqual([false, "a", "b", "c"]);
    host.check();
  });

  test("until it is released, the batch having run at once", async () => {
    const held = host.holdAnswer(1);
    let over = false;
    const run = writeThree().then(() => {
      over = true;
    });
    await settled();
    expect([held.reached, over, ...written()]).toEqual([true, false, 1, 2, 3]);
    held.release();
    await run;
    expect(over).toBe(true);
  });

  test("until the batch is released, and only then it runs", async () => {
    const held = host.holdRequest(1);
    const run = writeThree();
    await settled();
    expect(written()).toEqual(["a", "b", "c"]);
    held.release();
    await run;
    expect(written()).toEqual([1, 2, 3]);
  });
});

describe("a person edits a cell (Microsoft: Excel.RunOptions.delayForCellEdit)", () => {
  test("and a batch fails", async () => {
    host.startCellEdit();
    await expect(writeThree()).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    expect(written()).toEqual(["a", "b", "c"]);
    host.endCellEdit();
    await writeThree();
    expect(written()).toEqual([1, 2, 3]);
  });

  test("and a batch waits, if it said so", async () => {
    host.startCellEdit();
    const run = writeThree({ delayForCellEdit: true });
    await settled();
    expect(written()).toEqual(["a", "b", "c"]);
    host.endCellEdit();
    await run;
    expect(written()).toEqual([1, 2, 3]);
  });
});

describe("what a test has in store", () => {
  test("is complained about when it was not reached", async () => {
    host.loseAnswer(2);
    host.failStep(1, 4, "AccessDenied");
    await writeThree();
    expect(() => {
      host.check();
    }).toThrow("not reached: lose-answer at batch 2\nnot reached: fail-step at batch 1");
  });

  test("happens at the first batch that fits", async () => {
    host.refuse(({ kind }) => kind === "write", HostFailure.sessionLost);
    await Excel.run(async (context) => {
      context.workbook.worksheets.load("items/name");
      await context.sync();
    });
    await expect(writeThree()).rejects.toMatchObject({ code: "InvalidOrTimedOutSession" });
    host.check();
  });

  test("happens once", async () => {
    host.refuse(({ kind }) => kind === "write", HostFailure.sessionLost);
    await expect(writeThree()).rejects.toMatchObject({ code: "InvalidOrTimedOutSession" });
    await writeThree();
    expect(written()).toEqual([1, 2, 3]);
  });

  test("lets somebody else edit between two batches", async () => {
    host.beforeBatch(2, () => {
      sheet.setAt("A1", "theirs");
    });
    const seen = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A1");
      range.load("values");
      await context.sync();
      const before = range.values as unknown[][];
      range.load("values");
      await context.sync();
      return [before, range.values as unknown[][]];
    });
    expect(seen).toEqual([[["a"]], [["theirs"]]]);
    host.check();
  });

  test("counts from 1 again after a reset", async () => {
    await writeThree();
    host.reset();
    host.refuse(1, HostFailure.sessionLost);
    await expect(writeThree()).rejects.toMatchObject({ code: "InvalidOrTimedOutSession" });
    expect(host.batches.map(({ number, error }) => [number, error])).toEqual([[1, HostFailure.sessionLost]]);
    host.check();
  });
});

test("a batch is recorded with what it did", async () => {
  await writeThree({ delayForCellEdit: true });
  const [batch] = host.batches;
  expect(batch).toMatchObject({ number: 1, kind: "write", error: null, delaysForCellEdit: true });
  expect(batch?.names).toEqual(expect.arrayContaining(["Worksheets", "GetRange", "Values"]));
  expect(batch?.steps.filter(({ kind }) => kind === "set")).toEqual([
    { kind: "set", member: "Range.values", on: "Data!A1", args: [[[1]]] },
    { kind: "set", member: "Range.values", on: "Data!A2", args: [[[2]]] },
    { kind: "set", member: "Range.values", on: "Data!A3", args: [[[3]]] },
  ]);
  expect(batch?.actions).toBeGreaterThan(6);
  expect(batch?.responseBytes).toBeGreaterThan(0);
});
