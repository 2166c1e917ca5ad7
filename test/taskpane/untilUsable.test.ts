import { leastExcelApi, untilUsable, type HostPage } from "../../src/taskpane/untilUsable";

const excel = (
  newest: number,
  host: unknown = "Excel",
  onReady = () => Promise.resolve({ host }),
  sharedRuntime = 1,
): HostPage => ({
  onReady,
  context: {
    requirements: {
      isSetSupported: (set, version) =>
        Number(version.split(".")[1]) <= (set === "ExcelApi" ? newest : set === "SharedRuntime" ? sharedRuntime : 0),
    },
  },
});

describe("before there is a pane", () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  test("in an Excel that is new enough nothing is said", async () => {
    const say = jest.fn();
    expect(await untilUsable(excel(13), say)).toBe(true);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(say).not.toHaveBeenCalled();
    expect(leastExcelApi).toBe("1.13");
  });

  test.each([
    ["without office.js", undefined, "no-office"],
    ["in an Excel that is too old", excel(12), "too-old"],
    ["in an Excel without a shared runtime", excel(20, "Excel", undefined, 0), "too-old"],
    ["where office.js fails to start", excel(20, "Excel", () => Promise.reject(new Error("no storage"))), "not-loaded"],
    ["in Word", excel(20, "Word"), "not-in-excel"],
    ["in a browser that office.js knows for one", excel(20, null), "not-in-excel"],
  ])("%s one sentence is said", async (_, office, obstacle) => {
    const say = jest.fn();
    expect(await untilUsable(office, say)).toBe(false);
    expect(say.mock.calls).toEqual([[obstacle]]);
  });

  test("where office.js never answers, it is said after a moment", async () => {
    const say = jest.fn();
    void untilUsable(
      excel(20, "Excel", () => new Promise(() => undefined)),
      say,
    );
    await jest.advanceTimersByTimeAsync(4_000);
    expect(say).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(2_000);
    expect(say.mock.calls).toEqual([["not-in-excel"]]);
  });

  test("a slow Excel is waited for all the same", async () => {
    const say = jest.fn();
    const slow = untilUsable(
      excel(
        20,
        "Excel",
        () =>
          new Promise((resolve) => {
            setTimeout(() => resolve({ host: "Excel" }), 8_000);
          }),
      ),
      say,
    );
    await jest.advanceTimersByTimeAsync(9_000);
    expect(await slow).toBe(true);
  });
});
