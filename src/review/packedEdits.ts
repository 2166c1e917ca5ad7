import { cellKey } from "../playbook/tracker/cell";
import { goOn } from "./goOn";
import type { Job } from "./port";
import type { CellEdit, CellState } from "./snapshot";

/**
 * Edits as numbers, in their order: hundreds of thousands go from thread to thread at once. `from` and `to` are places
 * in `states`, where what cells hold and are to hold stands once.
 */
export interface PackedEdits {
  readonly rows: Uint32Array;
  readonly columns: Uint32Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly states: readonly CellState[];
}

/** So many are packed or unpacked at a time. */
const atOnce = 10_000;

export async function packEdits(edits: readonly CellEdit[], job: Job = {}): Promise<PackedEdits> {
  const numbers = (): Uint32Array => new Uint32Array(edits.length);
  const packed = { rows: numbers(), columns: numbers(), from: numbers(), to: numbers() };
  const states = new States();
  for (const [place, { row, column, from, to }] of edits.entries()) {
    if (place % atOnce === 0) await goOn(job);
    packed.rows[place] = row;
    packed.columns[place] = column;
    packed.from[place] = states.placeOf(from);
    packed.to[place] = states.placeOf(to);
  }
  return { ...packed, states: states.all };
}

export async function unpackEdits(packed: PackedEdits, job: Job = {}): Promise<readonly CellEdit[]> {
  const { rows, columns, from, to, states } = packed;
  const nothing: CellState = { value: "" };
  const edits: CellEdit[] = [];
  for (let place = 0; place < rows.length; place++) {
    if (place % atOnce === 0) await goOn(job);
    edits.push({
      row: rows[place] ?? 0,
      column: columns[place] ?? 0,
      from: states[from[place] ?? 0] ?? nothing,
      to: states[to[place] ?? 0] ?? nothing,
    });
  }
  return edits;
}

/** What cells hold, each once. */
class States {
  readonly all: CellState[] = [];
  private readonly known = new Map<unknown, number>();
  private readonly byFormat = new Map<string | undefined, Map<unknown, number>>();

  placeOf(state: CellState): number {
    const own = this.known.get(state);
    if (own !== undefined) return own;
    const alike = this.byFormat.get(state.format) ?? new Map<unknown, number>();
    this.byFormat.set(state.format, alike);
    const key = cellKey(state.value);
    const place = alike.get(key) ?? this.all.push(state) - 1;
    alike.set(key, place);
    this.known.set(state, place);
    return place;
  }
}
