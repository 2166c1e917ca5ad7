import { namesOf, onlyLeadingPage, readKeptPages } from "../../src/review/table/keptPages";

test("[B1] a workbook that keeps nothing is decided by No Intent alone", () => {
  expect(readKeptPages(undefined)).toEqual({ chosen: ["no-intent"], unknown: [] });
  expect(readKeptPages(undefined)).toEqual(onlyLeadingPage);
});

test("[B1] No Intent decides whether the workbook names it or not", () => {
  expect(readKeptPages(["blocked"])).toEqual({ chosen: ["no-intent", "blocked"], unknown: [] });
  expect(readKeptPages(["blocked", "no-intent", "blocked"]).chosen).toEqual(["no-intent", "blocked"]);
});

test("[B1] a page that this version doesn't know decides nothing, and is kept for the one that does", () => {
  const kept = readKeptPages(["no-intent", "duplicates", "blocked"]);
  expect(kept).toEqual({ chosen: ["no-intent", "blocked"], unknown: ["duplicates"] });
  expect(namesOf({ ...kept, chosen: ["no-intent"] })).toEqual(["no-intent", "duplicates"]);
});

test.each([
  ["a text", "no-intent,blocked"],
  ["an object", { chosen: ["blocked"] }],
  ["a number", 5],
  ["null", null],
])("[B1] %s where a list of names is to be is nothing that was kept", (_, value) => {
  expect(readKeptPages(value)).toEqual({ chosen: ["no-intent"], unknown: [] });
});

test("[B1] what is no name in a list is passed over", () => {
  expect(readKeptPages([5, null, ["blocked"], "blocked"])).toEqual({ chosen: ["no-intent", "blocked"], unknown: [] });
});
