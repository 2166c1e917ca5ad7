import { compile, type CompiledTable } from "../decision/compile";
import type { Condition, DecisionTable, Rule, Space } from "../decision/table";
import type { FillSource } from "./page/fill";
import { spaceOf, type Facts, type Page, type RowOutcome } from "./page/page";
import { leadingPage, pageIds, pages, type PageId, type ScenarioId } from "./pages";
import { stops } from "./stops";
import { commonColumns, type ColumnId } from "./tracker/column";

/** The pages that decide a table, together as one decision [B1]. */
export interface Playbook {
  readonly pages: readonly PageId[];
  readonly scenarios: readonly ScenarioId[];
  readonly facts: Facts;
  readonly table: DecisionTable<Space, RowOutcome>;
  readonly compiled: CompiledTable<Space, RowOutcome>;
  /** The columns there are: a heading of any other means nothing. */
  readonly columns: ReadonlySet<ColumnId>;
  /** Columns that dates are taken from, those they are put into, and those that texts of other rows are put into. */
  readonly dateSources: ReadonlySet<ColumnId>;
  readonly dateTargets: ReadonlySet<ColumnId>;
  readonly copiedColumns: ReadonlySet<ColumnId>;
}

const made = new Map<string, Playbook>();

/** The playbook of these pages; the leading one decides whether it is among them or not. */
export function playbookOf(chosen: readonly PageId[]): Playbook {
  const ids = pageIds.filter((id) => pages[id] === leadingPage || chosen.includes(id));
  const key = ids.join();
  const playbook = made.get(key) ?? makePlaybook(ids);
  made.set(key, playbook);
  return playbook;
}

/** The leading page alone, as where nobody chose. */
export const leadingPlaybook: Playbook = playbookOf([]);

function makePlaybook(ids: readonly PageId[]): Playbook {
  const chosen: readonly Page[] = ids.map((id) => pages[id]);
  const facts: Facts = Object.assign({}, stops.facts, ...chosen.map((page) => page.facts));
  const table = {
    space: spaceOf(facts),
    rules: rulesOf(chosen.filter((page) => page !== leadingPage)),
    impossible: [stops, ...chosen].flatMap(({ impossible }) => impossible),
  };
  const sources = chosen.flatMap(sourcesOf);
  return {
    pages: ids,
    scenarios: (chosen.flatMap((page) => Object.keys(page.scenarios)) as ScenarioId[]).sort(),
    facts,
    table,
    compiled: compile(table),
    columns: new Set([...commonColumns, ...chosen.flatMap(({ columns }) => columns)]),
    dateSources: new Set(sources.flatMap(([, source]) => ("column" in source ? [source.column] : []))),
    dateTargets: filledFrom(sources, "date"),
    copiedColumns: filledFrom(sources, "l3", "otherServices"),
  };
}

/** The stops; what the pages beside the leading one take of the rows it leaves open to them; and the leading one. */
function rulesOf(beside: readonly Page[]): readonly Rule<Space, RowOutcome>[] {
  const taking = beside.flatMap(({ rules }) => rules.map((rule) => ({ ...rule, when: onlyOpen(rule.when) })));
  const unless = taking.map(({ when }) => when);
  const leading: readonly Rule<Space, RowOutcome>[] = leadingPage.rules;
  const left = leading.filter(({ when }) => !unless.some((taken) => isWithin(when, taken)));
  return [...stops.rules, ...taking, ...(unless.length === 0 ? left : left.map((rule) => ({ ...rule, unless })))];
}

/** A fact that both name may be what both allow. */
function onlyOpen(when: Condition<Space>): Condition<Space> {
  const both = Object.entries(leadingPage.open).map(([fact, open]) => {
    const values = when[fact];
    return [fact, values === undefined ? open : values.filter((value) => open?.includes(value))] as const;
  });
  return { ...when, ...Object.fromEntries(both) };
}

/** Whether all that meets one condition meets the other: no rule is left of it. */
function isWithin(when: Condition<Space>, other: Condition<Space>): boolean {
  return Object.entries(other).every(([fact, values]) => {
    const own = when[fact];
    return own !== undefined && own.every((value) => values?.includes(value));
  });
}

type Source = readonly [ColumnId, FillSource];

function sourcesOf({ scenarios }: Page): readonly Source[] {
  return Object.values(scenarios).flatMap(({ fill }) => Object.entries(fill) as [ColumnId, FillSource][]);
}

function filledFrom(sources: readonly Source[], ...froms: readonly string[]): ReadonlySet<ColumnId> {
  return new Set(
    sources.flatMap(([column, source]) => ("from" in source && froms.includes(source.from) ? [column] : [])),
  );
}
