import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { measure } from "./measure";
import { overLimit } from "./overLimit";

test("what the page names loads first, what comes later counts for the whole; others' servers don't count", () => {
  const folder = mkdtempSync(join(tmpdir(), "size-"));
  const page = `<script src="https://appsforoffice.microsoft.com/office.js"></script><script defer src="a.js?v=1"></script><link href="b.css" rel="stylesheet">`;
  for (const [file, text] of [
    ["taskpane.html", page],
    ["a.js", "12345"],
    ["b.css", "123"],
    ["later.js", "1234567"],
    ["note.txt", "1"],
  ] as const)
    writeFileSync(join(folder, file), text);
  expect(measure(folder)).toEqual({ first: page.length + 8, whole: page.length + 15 });
  rmSync(folder, { recursive: true });
});

test("one byte too many is said, the limit itself is not", () => {
  expect(overLimit({ first: 10, whole: 21 }, { first: 10, whole: 20 })).toEqual([
    "whole: 21 bytes, 1 more than the limit",
  ]);
  expect(overLimit({ first: 11, whole: 20 }, { first: 10, whole: 20 })).toEqual([
    "first: 11 bytes, 1 more than the limit",
  ]);
});
