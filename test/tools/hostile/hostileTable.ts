import { bindHeadings, type Binding } from "../../../src/playbook/tracker/bindHeadings";
import type { Cell } from "../../../src/playbook/tracker/cell";
import { columnIds, type ColumnId } from "../../../src/playbook/tracker/column";
import { columns as columnFacts } from "../../../src/playbook/tracker/data/columns";
import { languages, type Language } from "../../../src/playbook/tracker/language";
import { blockedL2s } from "../../../src/playbook/blocked/l2s";
import { playbookOf, type Playbook } from "../../../src/playbook/playbook";
import { noIntentL2s } from "../../../src/playbook/noIntent/l2s";
import type { Choice } from "../../../src/playbook/page/choice";
import { hostileCell } from "./hostileCells";
import { realisticRow, type Cells } from "./rowKinds";
import { Random } from "../random";
import type { Speaker } from "./spellings";

/** Rows carry what is known of them along, so that they can be taken out, doubled and moved. */
export interface HostileRow {
  readonly cells: Cells;
  readonly formulas: ReadonlySet<ColumnId>;
  readonly choice?: Choice;
}

export interface HostileTable {
  readonly seed: number;
  readonly headings: readonly Cell[];
  readonly binding: Binding;
  readonly playbook: Playbook;
  /** What cells are written in. */
  readonly writes: Language;
  readonly rows: readonly HostileRow[];
}

const required: readonly ColumnId[] = ["tenant", "service", "l1"];
const formulaColumns: readonly ColumnId[] = [
  "l1",
  "l2",
  "l3",
  "owner",
  "nextAction",
  "nextActionDate",
  "engagementScenario",
  "flag",
  "validated",
  "reason",
  "stage",
  "intent",
  "scenario",
  "tenant",
];

/** Between 40 and 400 rows, many of them alike. */
export function hostileTable(seed: number): HostileTable {
  const random = new Random(seed);
  const language = random.pick(languages);
  const playbook = playbookOf(random.chance(0.5) ? [] : ["blocked"]);
  const { headings, binding } = headingRow(random, language, playbook);
  const speaker = { random, language };
  const rows = rowsOf(speaker, 40 + random.below(361), random.pick([0, 0.01, 0.05, 0.3]));
  return {
    seed,
    headings,
    binding,
    playbook,
    writes: random.chance(0.8) ? binding.language : random.pick(languages),
    rows,
  };
}

/** Headings that bind: mostly of one language, some columns missing, some headings that mean nothing. */
function headingRow(
  random: Random,
  language: Language,
  { columns: asked }: Playbook,
): Pick<HostileTable, "headings" | "binding"> {
  const missing = random.pick([0, 0, 0.1, 0.4]);
  const present = columnIds.filter((id) => required.includes(id) || !random.chance(missing));
  const known = present.map((id) =>
    random.pick<string>(headingsOf(id, random.chance(0.85) ? language : random.pick(languages))),
  );
  const unknown = Array.from({ length: random.below(4) }, () => hostileCell(random));
  for (const headings of [[...known, ...unknown], known]) {
    const binding = bindHeadings(headings, {}, asked);
    if (!("problem" in binding)) return { headings, binding };
  }
  return plainHeadings(present, language, asked);
}

export function plainHeadings(
  present: readonly ColumnId[],
  language: Language,
  asked: ReadonlySet<ColumnId>,
): Pick<HostileTable, "headings" | "binding"> {
  const headings = present.map((id) => headingsOf(id, language)[0] as string);
  const binding = bindHeadings(headings, {}, asked);
  if ("problem" in binding) throw new Error(binding.problem.code);
  return { headings, binding };
}

function headingsOf(id: ColumnId, language: Language): readonly string[] {
  return columnFacts.find((column) => column.id === id)?.headings[language] ?? [];
}

function rowsOf(speaker: Speaker, count: number, hostility: number): readonly HostileRow[] {
  const { random } = speaker;
  const tenants = tenantsOf(random, 1 + random.below(count / 4));
  const rows: HostileRow[] = [];
  while (rows.length < count) {
    const alike = rows.length > 0 && random.chance(0.45) ? random.pick(rows) : undefined;
    if (alike === undefined)
      rows.push(random.chance(0.03) ? blankRow : spoil(speaker, realisticRow(speaker, tenants), hostility));
    else rows.push(random.chance(0.4) ? alike : alterRow(random, alike, random.pick(rows)));
  }
  return rows;
}

const blankRow: HostileRow = { cells: {}, formulas: new Set() };

/** Names and IDs that hang together in every way: an ID without name, a name beside two IDs, a name of nobody. */
function tenantsOf(random: Random, count: number): readonly Cells[] {
  return Array.from({ length: count }, (_, place): Cells => {
    const name = random.chance(0.05)
      ? hostileCell(random)
      : random.pick([`Contoso ${place}`, `CONTOSO  ${place}`, `コントソ${place}`, place + 1]);
    const id = random.chance(0.05) ? hostileCell(random) : `id-${random.chance(0.9) ? place : random.below(count)}`;
    return random.pick<Cells>([
      { tenant: name, tenantId: id },
      { tenant: name },
      { tenantId: id },
      { tenant: name, tenantId: random.pick(["", "N/A", "-", "unknown"]) },
    ]);
  });
}

function spoil({ random }: Speaker, cells: Cells, hostility: number): HostileRow {
  const spoilt = { ...cells };
  if (hostility > 0) for (const id of columnIds) if (random.chance(hostility)) spoilt[id] = hostileCell(random);
  const formulas = new Set(random.chance(0.1) ? formulaColumns.filter(() => random.chance(0.2)) : []);
  const choice = random.chance(0.08) ? choiceOf(random) : undefined;
  return { cells: spoilt, formulas, ...(choice === undefined ? {} : { choice }) };
}

function choiceOf(random: Random): Choice {
  return {
    ...(random.chance(0.2) ? { stage: random.pick(["assignment", "delivery"]) } : {}),
    ...(random.chance(0.2) ? { intent: random.pick(["yes", "no"]) } : {}),
    ...(random.chance(0.2) ? { reason: random.pick([...noIntentL2s, ...blockedL2s]) } : {}),
    ...(random.chance(0.7) ? { validated: { year: 2026, month: 11, day: 24 } } : {}),
    ...(random.chance(0.4) ? { l2: random.pick([...noIntentL2s, ...blockedL2s]) } : {}),
    ...(random.chance(0.2) ? { l3: random.pick(["Other", "Slack", "=1+1", "constructor"]) } : {}),
  };
}

/** The row with one cell of another row, or with a hostile one; of the same tenant still. */
export function alterRow(random: Random, { cells, ...rest }: HostileRow, other: HostileRow): HostileRow {
  const column = random.pick(columnIds.filter((id) => id !== "tenant" && id !== "tenantId"));
  const cell = random.chance(0.8) ? (other.cells[column] ?? "") : hostileCell(random);
  return { ...rest, cells: { ...cells, [column]: cell } };
}
