import { mkdirSync, symlinkSync } from "node:fs";
import { folderPlaces } from "../../../src/command/classify/folder/folderPlaces";
import { UsageError } from "../../../src/command/files/usageError";
import { temporaryFolder } from "../temporaryFolder";

const { at, put } = temporaryFolder();
const asked = (output: string, json?: string) =>
  folderPlaces({ input: at("in"), output: at(output), dryRun: false, ...(json === undefined ? {} : { json }) });

beforeEach(() => {
  mkdirSync(at("in"));
  symlinkSync(at("in"), at("link"), "junction");
});

test.each([
  ["the folder to read", "in"],
  ["the folder to read by another way", "in/../in/."],
  ["the folder to read by a link", "link"],
  ["a folder in it", "in/out"],
  ["a folder in it whose name begins with dots", "in/..out"],
  ["a folder in it, not there yet, by a link", "link/new/out"],
])("%s is not written to", async (_, output) => {
  await expect(asked(output)).rejects.toThrow(UsageError);
  await expect(asked(output)).rejects.toThrow("The folder to write is the folder to read, or in it.");
});

test.each(["in-2", "in..", "..in", "."])("a folder beside or above it will do: %s", async (output) => {
  expect(await asked(output)).toEqual({ csv: at(output, "summary.csv"), json: at(output, "summary.json") });
});

test("a report is not written into the folder to read", async () => {
  await expect(asked("out", at("in/a.xlsx"))).rejects.toThrow("The report to write is the folder to read, or in it.");
});

test.each(["out/summary.csv", "out/summary.json", "copy.json"])("%s is not replaced", async (place) => {
  put(place, "somebody's own");
  await expect(asked("out", at("copy.json"))).rejects.toThrow(UsageError);
  await expect(asked("out", at("copy.json"))).rejects.toThrow(`There is ${at(place)} already`);
});

test("the summary is written once where both ask for it, and not to a file where it is to be printed", async () => {
  const summary = { csv: at("out/summary.csv"), json: at("out/summary.json") };
  expect(await asked("out", at("out/summary.json"))).toEqual(summary);
  expect(await asked("out", "-")).toEqual(summary);
  expect(await asked("out", at("copy.json"))).toEqual({ ...summary, copy: at("copy.json") });
  expect(await folderPlaces({ input: at("in"), dryRun: true })).toEqual({});
});
