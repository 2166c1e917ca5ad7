import { columnIndex } from "../review/door/columnName";
import type { Corners } from "../review/door/corners";
import type { SheetChange, WorkbookPort } from "../review/port";

type Tell = (change: SheetChange) => void;

/** One registration in Excel for all who listen; where it fails, the next who asks tries again. */
export function sheetWatch(register: (tell: Tell) => Promise<void>): WorkbookPort["watch"] {
  const listeners = new Set<Tell>();
  let registered: Promise<void> | null = null;
  const tell: Tell = (change) => {
    for (const listener of listeners) listener(change);
  };
  return async (listener) => {
    registered ??= register(tell);
    try {
      await registered;
    } catch (error) {
      registered = null;
      throw error;
    }
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  };
}

/**
 * Asks Excel to tell of typing and pasting, of rows and columns that come and go (onChanged, ExcelApi 1.9) and of sorts
 * (onRowSorted, 1.10). The add-in's own writes are told too, by their trigger source (1.14), and left out here; it never
 * sorts.
 */
export async function watchSheets(context: Excel.RequestContext, tell: Tell): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.onChanged.add(async ({ worksheetId, address, changeType, triggerSource }) => {
    if (triggerSource === "ThisLocalAddin") return;
    tell({ sheetId: worksheetId, cells: changeType === "RangeEdited" ? cornersAt(address) : null });
  });
  worksheets.onRowSorted.add(async ({ worksheetId }) => tell({ sheetId: worksheetId, cells: null }));
  await context.sync();
}

/** Of "B2" or "B2:D4"; null for whole rows and columns, and for several blocks. */
function cornersAt(address: string): Corners | null {
  const [, left, top, right = left, bottom = top] = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(address) ?? [];
  if (left === undefined || right === undefined) return null;
  return { top: Number(top) - 1, left: columnIndex(left), bottom: Number(bottom) - 1, right: columnIndex(right) };
}
