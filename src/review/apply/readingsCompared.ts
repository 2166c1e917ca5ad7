import { columnIds } from "../../playbook/tracker/column";
import { columnIn, type BoundSnapshot } from "../table/snapshotCells";
import { sharedCodes, type SharedCodes } from "./sharedCodes";

type Reading = keyof SharedCodes;
type Groups = ReadonlyMap<number, readonly number[]>;

/** Two readings of a table beside each other, by numbers: formulas by what they show. */
export class ReadingsCompared {
  private readonly columns: readonly SharedCodes[];
  private readonly rowCounts: { readonly [reading in Reading]: number };
  /** 1: the row now is not what stood there then, or there was none. */
  private readonly changed: Uint8Array;
  private readonly contents = new Contents(this);
  private readonly whole: { [reading in Reading]?: Groups } = {};

  constructor(then: BoundSnapshot, now: BoundSnapshot) {
    this.rowCounts = { then: then.snapshot.rowCount, now: now.snapshot.rowCount };
    this.columns = columnIds.flatMap((column) => {
      const [one, other] = [columnIn(then, column), columnIn(now, column)];
      return one === undefined && other === undefined ? [] : [sharedCodes(one, other, this.rowCounts)];
    });
    this.changed = new Uint8Array(Math.max(this.rowCounts.then, this.rowCounts.now));
    const inBoth = Math.min(this.rowCounts.then, this.rowCounts.now);
    this.changed.fill(1, inBoth);
    for (const own of this.columns) noteChanges(this.changed, own, inBoth);
  }

  /** Whether something else stands in the row's place: then, or now. */
  differs(row: number): boolean {
    return this.changed[row] === 1;
  }

  /** Rows then by their content; equal content has the same number in `groupNow`. */
  groupThen(rows: Iterable<number>): Groups {
    return this.contents.group("then", rows);
  }

  groupNow(rows: Iterable<number>): Groups {
    return this.contents.group("now", rows);
  }

  readonly twins = (row: number): readonly number[] => this.like("then", row);
  /** Rows now that hold what this one held then. */
  readonly twinsNow = (row: number): readonly number[] => this.like("now", row);

  private like(reading: Reading, row: number): readonly number[] {
    const groups = (this.whole[reading] ??= this.contents.group(reading, allRows(this.rowCounts[reading])));
    return groups.get(this.contents.of("then", row)) ?? [];
  }

  /** What rows are told apart by at first; rows of equal content have the same. */
  mixed(reading: Reading): Int32Array {
    const mixed = new Int32Array(this.rowCounts[reading]);
    for (const column of this.columns) {
      const codes = column[reading];
      for (let row = 0; row < mixed.length; row++)
        mixed[row] = Math.imul((mixed[row] ?? 0) ^ (codes[row] ?? 0), spread) + turn;
    }
    return mixed;
  }

  isAlike(reading: Reading, row: number, other: Reading, otherRow: number): boolean {
    return this.columns.every((column) => column[reading][row] === column[other][otherRow]);
  }
}

/** Odd, and with bits all over: neighbouring numbers come to lie far apart. */
const spread = 0x9e3779b1;
const turn = 0x7f4a7c15;

interface Content {
  readonly number: number;
  readonly reading: Reading;
  readonly row: number;
}

/** A number for each content there is. Rows whose mixed codes meet are compared cell by cell: no two contents are one. */
class Contents {
  private readonly byMixed = new Map<number, Content[]>();
  private readonly mixed: { [reading in Reading]?: Int32Array } = {};
  private size = 0;

  constructor(private readonly compared: ReadingsCompared) {}

  group(reading: Reading, rows: Iterable<number>): Groups {
    const groups = new Map<number, number[]>();
    for (const row of rows) {
      const content = this.of(reading, row);
      const group = groups.get(content);
      if (group === undefined) groups.set(content, [row]);
      else group.push(row);
    }
    return groups;
  }

  of(reading: Reading, row: number): number {
    const mixed = (this.mixed[reading] ??= this.compared.mixed(reading))[row] ?? 0;
    const met = this.byMixed.get(mixed);
    const known = met?.find((one) => this.compared.isAlike(one.reading, one.row, reading, row));
    if (known !== undefined) return known.number;
    const content = { number: this.size++, reading, row };
    if (met === undefined) this.byMixed.set(mixed, [content]);
    else met.push(content);
    return content.number;
  }
}

function noteChanges(changed: Uint8Array, { then, now }: SharedCodes, rowCount: number): void {
  for (let row = 0; row < rowCount; row++) if (then[row] !== now[row]) changed[row] = 1;
}

function* allRows(rowCount: number): Generator<number> {
  for (let row = 0; row < rowCount; row++) yield row;
}
