import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { oneAtATime } from "./oneAtATime";

describe("work that is for one process at a time", () => {
  let file: string;
  beforeEach(() => {
    file = join(mkdtempSync(join(tmpdir(), "turn-")), "turn");
  });
  afterEach(() => {
    rmSync(join(file, ".."), { recursive: true });
  });

  test("the second waits for the first, and works though that failed", async () => {
    const order: string[] = [];
    const first = oneAtATime(file, async () => {
      order.push("first begins");
      await new Promise((resolve) => {
        setTimeout(resolve, 400);
      });
      order.push("first ends");
      throw new Error("no luck");
    });
    const second = oneAtATime(file, () => Promise.resolve(order.push("second")));
    await expect(first).rejects.toThrow("no luck");
    await second;
    expect(order).toEqual(["first begins", "first ends", "second"]);
    expect(existsSync(file)).toBe(false);
  });

  test("what a process that is gone left behind keeps nobody waiting", async () => {
    const { pid } = spawnSync(process.execPath, ["-e", ""]);
    writeFileSync(file, String(pid));
    await expect(oneAtATime(file, () => Promise.resolve("done"))).resolves.toBe("done");
  });
});
