import { formatRect } from "../cellReference";
import { parseAddress } from "../address";
import { grownBlock, type Growth } from "./moveDown";

const RULE =
  /(<(?:[\w.]+:)?(?:conditionalFormatting|dataValidation|ignoredError|protectedRange)\b[^>]*?\ssqref=")([^"]*)(")/gu;
const EXTENSION = /(<(?:[\w.]+:)?sqref>)([^<]*)(<)/gu;
const FILTER = /(<(?:[\w.]+:)?(?:autoFilter|sortState)\b[^>]*?\sref=")([^"]*)(")/gu;

/**
 * What stands behind the rows of a sheet's part, once a table has grown: conditional formats, validations and a filter
 * that cover its rows cover the new ones too.
 */
export function grownRules(tail: string, growth: Growth): string {
  const grown = (_all: string, before: string, areas: string, after: string) =>
    `${before}${areas
      .split(" ")
      .map((area) => grownArea(area, growth))
      .join(" ")}${after}`;
  return tail.replace(RULE, grown).replace(EXTENSION, grown).replace(FILTER, grown);
}

function grownArea(area: string, growth: Growth): string {
  const rect = parseAddress(area);
  if (rect === null) return area;
  const { rows } = growth;
  const isInColumns = rect.column < rows.column + rows.columns && rows.column < rect.column + rect.columns;
  // A rule of a cell or of some rows only stays where it is; one that reaches the last row goes on with the rows.
  const block = { top: rect.row, bottom: rect.row + rect.rows - 1, left: rows.column, right: rows.column };
  const reachesLast = block.bottom === rows.row + rows.rows - 1 && (rect.rows > 1 || rows.rows === 1);
  const { top, bottom } = grownBlock(
    { ...block, top: reachesLast ? Math.min(block.top, rows.row) : block.top },
    growth,
    true,
  );
  const first = reachesLast ? rect.row : top;
  return isInColumns ? formatRect({ ...rect, row: first, rows: bottom - first + 1 }) : area;
}
