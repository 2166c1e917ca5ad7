import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { decideInFolder } from "../../../src/command/classify/folder/decideInFolder";
import { temporaryFolder } from "../temporaryFolder";

const { at, put } = temporaryFolder();
const decide = (file: string) => decideInFolder(file, { input: at("in"), output: at("out") }, { dryRun: false });

beforeEach(() => {
  mkdirSync(at("in"));
  mkdirSync(at("out"));
});

test("a workbook that was listed and is gone is said", async () => {
  expect(await decide("gone.xlsx")).toEqual({
    file: "gone.xlsx",
    outcome: "not-decided",
    sentence: `The file ${at("in/gone.xlsx")} can't be read. Is it there, and is it a file?`,
  });
});

test("a result that can't be written is said, and leaves nothing half-written", async () => {
  put("in/a.xlsx");
  const nowhere = { input: at("in"), output: at("none") };
  expect(await decideInFolder("a.xlsx", nowhere, { dryRun: false })).toEqual({
    file: "a.xlsx",
    outcome: "not-decided",
    sentence: `The file ${at("none/a.xlsx")} can't be written. Is the folder there, and may you write to it?`,
  });
  expect(readdirSync(at("."))).toEqual(["in", "out"]);
});

test("a result that is there is neither replaced nor worked for", async () => {
  put("in/a.xlsx", "no workbook");
  put("out/a.xlsx", "somebody's own");
  expect(await decide("a.xlsx")).toMatchObject({ sentence: expect.stringContaining("already") as string });
  expect(readFileSync(at("out/a.xlsx"), "utf8")).toBe("somebody's own");
});

test("a fault of our own is said too, and is none of the other workbooks' fault", async () => {
  put("in/a.xlsx");
  const options = {
    dryRun: false,
    get table(): string {
      throw new RangeError("Out of range");
    },
  };
  expect(await decideInFolder("a.xlsx", { input: at("in"), output: at("out") }, options)).toEqual({
    file: "a.xlsx",
    outcome: "not-decided",
    sentence: "Something went wrong that nobody foresaw: Out of range",
  });
});

// Windows has a limit for the whole path.
(process.platform === "win32" ? test.skip : test)("a name may be as long as a name can be", async () => {
  const name = `${"x".repeat(250)}.xlsx`;
  put(`in/${name}`);
  expect(await decide(name)).toMatchObject({ outcome: "decided", cellsWritten: 3 });
  expect(readdirSync(at("out"))).toEqual([name]);
});
