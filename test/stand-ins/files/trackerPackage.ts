import { MAIN, relationships, simpleParts, worksheet, XML, zipOf } from "./simpleWorkbook";

export interface TrackerPackage {
  /** The heading row first; every cell a text, "" for none. */
  readonly grid: readonly (readonly string[])[];
  /** Tables over parts of the grid; none for a plain range. */
  readonly tables?: readonly { readonly name: string; readonly reference: string }[];
  /** XML behind the rows, such as merged cells or protection. */
  readonly after?: string;
  /** 0-based sheet row the grid begins at. */
  readonly from?: number;
}

/** A workbook file with one sheet that holds a grid of texts. */
export function trackerPackage({ grid, tables = [], after = "", from = 0 }: TrackerPackage): Uint8Array {
  const rows = grid.map((cells, index) => rowXml(from + index + 1, cells)).join("");
  const tableParts =
    tables.length === 0
      ? ""
      : `<tableParts count="${tables.length}">${tables.map((_, index) => `<tablePart r:id="rId${index + 1}"/>`).join("")}</tableParts>`;
  const parts = Object.fromEntries(
    tables.map((table, index) => [`xl/tables/table${index + 1}.xml`, tableXml(index + 1, table, grid[0] ?? [])]),
  );
  const relations = relationships(
    ...tables.map((_, index) => [`rId${index + 1}`, "table", `../tables/table${index + 1}.xml`] as const),
  );
  return zipOf(
    simpleParts(worksheet(rows, { after: after + tableParts }), {
      ...parts,
      "xl/worksheets/_rels/sheet1.xml.rels": relations,
    }),
  );
}

function rowXml(row: number, cells: readonly string[]): string {
  const xml = cells
    .map((text, column) =>
      text === "" ? "" : `<c r="${columnName(column)}${row}" t="inlineStr"><is><t>${text}</t></is></c>`,
    )
    .join("");
  return `<row r="${row}">${xml}</row>`;
}

function columnName(column: number): string {
  return String.fromCharCode(65 + column);
}

function tableXml(
  id: number,
  table: { readonly name: string; readonly reference: string },
  headings: readonly string[],
): string {
  const columns = headings.map((name, index) => `<tableColumn id="${index + 1}" name="${name}"/>`).join("");
  return `${XML}<table xmlns="${MAIN}" id="${id}" name="${table.name}" displayName="${table.name}" ref="${table.reference}"><autoFilter ref="${table.reference}"/><tableColumns count="${headings.length}">${columns}</tableColumns></table>`;
}
