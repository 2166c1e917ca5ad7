import { LastMade } from "../../src/functions/arguments/lastMade";

const table = () => [
  ["Contoso", "Teams", 1],
  ["Contoso", "Teams", 2],
];

function counting(): { readonly made: string[]; readonly ask: (given: readonly unknown[]) => string } {
  const made: string[] = [];
  const last = new LastMade<string>();
  return {
    made,
    ask: (given) =>
      last.of(given, () => {
        made.push(JSON.stringify(given));
        return `answer ${made.length}`;
      }),
  };
}

test("[X2] the same cells in other arrays are answered from what was made of them", () => {
  const { made, ask } = counting();
  expect([ask([table(), "en"]), ask([table(), "en"])]).toEqual(["answer 1", "answer 1"]);
  expect(made).toHaveLength(1);
});

test.each([
  [
    "one cell of many that look alike",
    [
      ["Contoso", "Teams", 1],
      ["Contoso", "Teams", 3],
    ],
    "en",
  ],
  ["the order of two rows", [...table()].reverse(), "en"],
  ["a row more", [...table(), ["Contoso", "Teams", 2]], "en"],
  ["the language", table(), "ja"],
  [
    "a text for a number",
    [
      ["Contoso", "Teams", "1"],
      ["Contoso", "Teams", 2],
    ],
    "en",
  ],
  ["nothing for a text", table(), undefined],
  [
    "an error for a cell",
    [
      ["Contoso", "Teams", 1],
      ["Contoso", "Teams", { code: "#N/A" }],
    ],
    "en",
  ],
])("[X2] %s makes another question of it", (_, rows, language) => {
  const { ask } = counting();
  ask([table(), "en"]);
  expect(ask([rows, language])).toBe("answer 2");
});

test("[X2] errors are told apart by what they say, and found again by it", () => {
  const { ask } = counting();
  const withError = (code: string) => [[[{ code }]]];
  expect([ask(withError("#N/A")), ask(withError("#REF!")), ask(withError("#N/A"))]).toEqual([
    "answer 1",
    "answer 2",
    "answer 1",
  ]);
});

test("[X2] arrays that the caller fills anew are another question", () => {
  const { ask } = counting();
  const rows = table();
  ask([rows]);
  (rows[1] as unknown[])[2] = 9;
  expect(ask([rows])).toBe("answer 2");
});

test("[X2] what a table came to is remembered as an error too, and measured once", () => {
  const last = new LastMade<string>();
  const make = jest.fn(() => {
    throw new Error("too large");
  });
  expect(() => last.of([table()], make)).toThrow("too large");
  expect(() => last.of([table()], make)).toThrow("too large");
  expect(make).toHaveBeenCalledTimes(1);
});

test("[X2] three tables are kept, and the one that was asked for longest ago is forgotten", () => {
  const { made, ask } = counting();
  for (const name of ["a", "b", "c", "a", "d", "a", "b"]) ask([name]);
  expect(made).toEqual(['["a"]', '["b"]', '["c"]', '["d"]', '["b"]']);
});
