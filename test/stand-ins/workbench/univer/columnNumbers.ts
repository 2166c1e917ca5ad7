/** Excel numbers the columns of a table as they are made; Univer knows each by a text of its own, wherever it moves. */
export class ColumnNumbers {
  private readonly tables = new Map<string, Map<string, number>>();

  of(table: string, column: string): number {
    const known = this.tables.get(table) ?? new Map<string, number>();
    this.tables.set(table, known);
    const number = known.get(column) ?? known.size + 1;
    known.set(column, number);
    return number;
  }
}
