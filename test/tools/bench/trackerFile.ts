import { strToU8, zipSync } from "fflate";
import { formatCell, formatRect } from "../../../src/file/cellReference";
import { columns as columnFacts } from "../../../src/playbook/tracker/data/columns";
import type { Cell } from "../../../src/playbook/tracker/cell";
import { MAIN, relationships, simpleParts, worksheet, XML } from "../../stand-ins/files/simpleWorkbook";
import { trackerColumns } from "./trackerColumns";

const FIRST_DATE = 40_000;

/** The strings of a workbook, each once, as Excel keeps them. */
class SharedStrings {
  private readonly places = new Map<string, number>();

  placeOf(text: string): number {
    const place = this.places.get(text) ?? this.places.size;
    this.places.set(text, place);
    return place;
  }

  xml(): string {
    return `${XML}<sst xmlns="${MAIN}">${[...this.places.keys()].map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`;
  }
}

/**
 * A workbook file as Excel saves one: a table of this many rows × 25 columns, the bench's tracker and a column of
 * numbers that means nothing; texts are shared strings, blank cells have a style.
 */
export function trackerFile(rowCount: number): Uint8Array {
  const { columns, rows } = trackerColumns(rowCount);
  const headings = [
    ...columns.map((id) => columnFacts.find((column) => column.id === id)?.headings.en[0] ?? id),
    "Seats",
  ];
  const strings = new SharedStrings();
  const grid: readonly (readonly Cell[])[] = [headings, ...rows.map((cells, row) => [...cells, row % 977])];
  const lines = grid.map((cells, row) => rowXml(row, cells, strings));
  const ref = formatRect({ row: 0, column: 0, rows: rowCount + 1, columns: headings.length });
  const sheet = worksheet(lines.join(""), {
    before: `<dimension ref="${ref}"/>`,
    after: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
  });
  const parts = simpleParts(sheet, {
    "xl/sharedStrings.xml": strings.xml(),
    "xl/_rels/workbook.xml.rels": relationships(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "styles", "styles.xml"],
      ["rId3", "sharedStrings", "sharedStrings.xml"],
    ),
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(["rId1", "table", "../tables/table1.xml"]),
    "xl/tables/table1.xml": tableXml(ref, headings),
  });
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, contents]) => [
        name,
        typeof contents === "string" ? strToU8(contents) : contents,
      ]),
    ),
  );
}

function rowXml(row: number, cells: readonly Cell[], strings: SharedStrings): string {
  const xml = cells.map((cell, column) => cellXml(formatCell(row, column), cell, strings)).join("");
  return `<row r="${row + 1}" spans="1:${cells.length}">${xml}</row>`;
}

function cellXml(reference: string, cell: Cell, strings: SharedStrings): string {
  if (cell === "") return `<c r="${reference}" s="3"/>`;
  if (typeof cell === "number") return `<c r="${reference}" s="${cell > FIRST_DATE ? 1 : 0}"><v>${cell}</v></c>`;
  return `<c r="${reference}" s="3" t="s"><v>${strings.placeOf(String(cell))}</v></c>`;
}

function tableXml(ref: string, headings: readonly string[]): string {
  const columns = headings.map((name, at) => `<tableColumn id="${at + 1}" name="${name}"/>`).join("");
  return `${XML}<table xmlns="${MAIN}" id="1" name="Tracker" displayName="Tracker" ref="${ref}"><autoFilter ref="${ref}"/><tableColumns count="${headings.length}">${columns}</tableColumns></table>`;
}
