import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { measure } from "./measure";
import { overLimit } from "./overLimit";

/** A few different letters, which gzip can make no fewer: it adds 18 for its frame and 2 for their block. */
const stored = (text: string): number => Buffer.from(text).length + 20;

test("what the page names loads first, what comes later counts for the pane, one language of all, a month apart; others' servers don't count", () => {
  const folder = mkdtempSync(join(tmpdir(), "size-"));
  const page = `<script src="https://appsforoffice.microsoft.com/office.js"></script><script defer src="a.js?v=1"></script><link href="b.css" rel="stylesheet">`;
  for (const [file, text] of [
    ["taskpane.html", page],
    ["help.html", "1234"],
    ["a.js", "12345"],
    ["b.css", "123"],
    ["later.js", "1234567"],
    ["language-de.hash.js", "12"],
    ["language-ja.hash.js", "1"],
    ["month.hash.js", "12345678"],
    ["month-thinking.hash.js", "123"],
    ["month-de.hash.js", "1"],
    ["month-ja.hash.js", "12"],
    ["note.txt", "1"],
  ] as const)
    writeFileSync(join(folder, file), text);
  const packedPage = gzipSync(page, { level: 9 }).length;
  const first = packedPage + stored("12345") + stored("123");
  expect(measure(folder)).toEqual({
    first,
    pane: first + stored("1234567") + stored("12"),
    month: stored("12345678") + stored("123") + stored("12"),
    whole: page.length + 4 + 5 + 3 + 7 + 2 + 1 + 8 + 3 + 1 + 2,
  });
  rmSync(folder, { recursive: true });
});

test("one byte too many is said, the limit itself is not", () => {
  expect(overLimit({ first: 10, pane: 15, month: 5, whole: 21 }, { first: 10, pane: 15, month: 5, whole: 20 })).toEqual(
    ["whole: 21 bytes, 1 more than the limit"],
  );
  expect(overLimit({ first: 11, pane: 16, month: 6, whole: 20 }, { first: 10, pane: 15, month: 5, whole: 20 })).toEqual(
    [
      "first: 11 bytes, 1 more than the limit",
      "pane: 16 bytes, 1 more than the limit",
      "month: 6 bytes, 1 more than the limit",
    ],
  );
});
