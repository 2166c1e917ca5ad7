import { replaceRow, sortRows, swapRows } from "../../../stand-ins/excel/people/rows";
import { shownAs } from "../world/cell";
import type { World } from "../world/world";
import { interference, type Interference } from "./interference";

const indexes = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

function sort(world: World, order: readonly number[]): true {
  const { body } = world;
  world.act((_, sheet) => {
    sortRows(sheet, body, order);
  });
  return true;
}

/** The rows in the order of what a column shows in the workbook the add-in writes to. */
function orderBy(world: World, column: number): readonly number[] {
  const { body } = world;
  const cells = world.real.values(world.real.sheets()[0]?.id ?? "", {
    ...body,
    column: body.column + column,
    columns: 1,
  });
  const keys = cells.map(([value]) => shownAs(value));
  return [...indexes(world.dataRows)].sort((a, b) => (keys[a] ?? "").localeCompare(keys[b] ?? "") || a - b);
}

function swap(world: World, one: number, other: number): boolean {
  const { body } = world;
  world.act((_, sheet) => {
    swapRows(sheet, body, one, other);
  });
  return one !== other;
}

/** Pairs of rows that are alike in the first columns that say whose they are. */
function alike(world: World): readonly (readonly [number, number])[] {
  const cells = world.without.values(world.without.sheets()[0]?.id ?? "", world.body);
  const places = world.plan.columns.flatMap(({ id, heading }) =>
    id === "tenant" || id === "service" ? [world.columns.indexOf(heading)] : [],
  );
  const keys = cells.map((line) => JSON.stringify(places.map((place) => line[place])));
  return indexes(keys.length).flatMap((one) =>
    indexes(one)
      .filter((other) => keys[one] === keys[other])
      .map((other) => [one, other] as const),
  );
}

function insertRow(world: World, at: number): true {
  world.act((_, sheet) => {
    sheet.insertRows(world.rect.row + at);
  });
  const above = at === 0 ? { row: world.rect.row + 1 } : { rows: world.rect.rows + 1 };
  world.rect = { ...world.rect, ...above };
  return true;
}

export const rowActs: readonly Interference[] = [
  interference("rows sorted anyhow", (world, random) => sort(world, random.shuffled(indexes(world.dataRows)))),
  interference("rows sorted by a column", (world, random) =>
    sort(world, orderBy(world, random.below(world.columns.length))),
  ),
  interference("rows turned round", (world) => sort(world, [...indexes(world.dataRows)].reverse())),
  interference("two rows swapped", (world, random) =>
    swap(world, random.below(world.dataRows), random.below(world.dataRows)),
  ),
  interference("two rows alike swapped", (world, random) => {
    const pairs = alike(world);
    return pairs.length > 0 && swap(world, ...random.pick(pairs));
  }),
  interference("a row came, another went", (world, random) => {
    const { row } = world.body;
    const [inserted, deleted] = [random.below(world.dataRows - 1) + 1, random.below(world.dataRows)];
    world.act((_, sheet) => {
      replaceRow(sheet, row + inserted, row + deleted);
    });
    return true;
  }),
  interference("a row inserted", (world, random) => insertRow(world, 2 + random.below(world.dataRows - 1))),
  interference("a row inserted above", (world) => insertRow(world, 0)),
  interference("a row deleted", (world, random) => {
    const at = world.body.row + random.below(world.dataRows);
    world.act((_, sheet) => {
      sheet.deleteRows(at);
    });
    world.rect = { ...world.rect, rows: world.rect.rows - 1 };
    return true;
  }),
];
