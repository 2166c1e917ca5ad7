import { drawCell, oddCell } from "./drawCell";
import type { DrawnCell, DrawnChoice, DrawnTable } from "./drawn";
import { drawRow, type DrawnRow } from "./drawRow";
import { Random } from "./random";
import { columnNames, drawnLanguages, sayHeading, type ColumnName, type Speaker } from "./words";

const required: readonly ColumnName[] = ["tenant", "service", "l1"];
const formats = ["General", "General", "General", "@", "m/d/yyyy", "d-mmm-yy", "0.00"];

/** Between 40 and 400 rows of one seed: mixed languages, blanks, errors, words nobody knows, dates in every shape. */
export function drawTable(seed: number): DrawnTable {
  const random = new Random(seed);
  const speaker = { random, language: random.pick(drawnLanguages) };
  const missing = random.pick([0, 0, 0.1, 0.4]);
  const columns = columnNames.filter((column) => required.includes(column) || !random.chance(missing));
  const rows = drawRows(speaker, 40 + random.below(361)).map((row) => [
    ...columns.map((column) => row[column] ?? ""),
    random.chance(0.1) ? oddCell(random) : "",
  ]);
  const headings = [...columns.map((column) => sayHeading(speaker, column)), "Region"];
  const columnFormats = headings.map(() => random.pick(formats));
  return {
    seed,
    headings,
    rows,
    formulas: drawFormulas(random, rows.length, headings.length),
    format: (row, column) => columnFormats[(row % 7 === 0 ? column + 1 : column) % headings.length] ?? "General",
    from1904: random.chance(0.1),
    ...(random.chance(0.2) ? { writes: random.pick(drawnLanguages) } : {}),
    choices: new Map(drawSome(random, rows.length, 0.06).map((row) => [row, drawChoice(random)])),
    leftOutRows: new Set(drawSome(random, rows.length, random.pick([0, 0.03]))),
  };
}

function drawRows(speaker: Speaker, count: number): readonly DrawnRow[] {
  const { random } = speaker;
  const tenants = drawTenants(random, 1 + random.below(count / 5));
  const rows: DrawnRow[] = [];
  while (rows.length < count) {
    const known = rows.length > 0 && random.chance(0.3) ? random.pick(rows) : undefined;
    const row = random.chance(0.02) ? {} : (known ?? drawRow(speaker, tenants));
    rows.push(random.chance(0.55) ? altered(speaker, row) : row);
  }
  return rows;
}

/** One or a few cells become what somebody else might have written there, or what nobody understands. */
function altered(speaker: Speaker, row: DrawnRow): DrawnRow {
  const { random } = speaker;
  const cells: { [column in ColumnName]?: DrawnCell } = { ...row };
  for (let times = 1 + random.below(3); times > 0; times -= 1) {
    const column = random.pick(columnNames);
    cells[column] = random.chance(0.8) ? drawCell(speaker, column) : oddCell(random);
  }
  return cells;
}

/** Names and IDs that hang together in every way: an ID without name, a name beside two IDs, a name of nobody. */
function drawTenants(random: Random, count: number): readonly DrawnRow[] {
  return Array.from({ length: count }, (_, place): DrawnRow => {
    const tenant = random.pick<DrawnCell>([`Contoso ${String(place)}`, `CONTOSO  ${String(place)}`, place + 1]);
    const tenantId = `id-${String(random.chance(0.9) ? place : random.below(count))}`;
    return random.pick<DrawnRow>([{ tenant, tenantId }, { tenant }, { tenantId }, { tenant, tenantId: "N/A" }]);
  });
}

function drawFormulas(random: Random, rows: number, columns: number): ReadonlySet<string> {
  if (random.chance(0.5)) return new Set();
  return new Set(drawSome(random, rows, 0.1).map((row) => `${String(row)} ${String(random.below(columns))}`));
}

function drawSome(random: Random, rows: number, share: number): readonly number[] {
  return Array.from({ length: rows }, (_, row) => row).filter(() => random.chance(share));
}

function drawChoice(random: Random): DrawnChoice {
  const l2s = [
    "l2.executiveSponsorship",
    "l2.usingCompetitiveSolution",
    "l2.usingMicrosoftOnPremisesSolution",
  ] as const;
  return {
    ...(random.chance(0.7) ? { validated: true } : {}),
    ...(random.chance(0.4) ? { l2: random.pick(l2s) } : {}),
    ...(random.chance(0.2) ? { l3: random.pick(["Other", "Slack", "=1+1", "constructor"]) } : {}),
  };
}
