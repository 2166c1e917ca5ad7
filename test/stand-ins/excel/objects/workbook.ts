import { ExcelError } from "../excelError";
import { text } from "./arguments";
import { applicationTarget } from "./application";
import { functionsTarget } from "./functions";
import { rangeTarget } from "./range";
import { rangeAreasTarget } from "./rangeAreas";
import { settingsTarget } from "./setting";
import { tablesTarget } from "./table";
import { modelled } from "./target";
import { worksheetsTarget } from "./worksheetCollection";

export const workbookTarget = modelled<undefined>({
  typeName: "Workbook",
  navigations: {
    Application: (_, session) => applicationTarget(undefined, session),
    Functions: (_, session) => functionsTarget(undefined, session),
    Settings: (_, session) => settingsTarget(undefined, session),
    Tables: (_, session) => tablesTarget({ sheetId: undefined }, session),
    Worksheets: (_, session) => worksheetsTarget(undefined, session),
  },
  methods: {
    /** Refused where several blocks are selected (Workbook.getSelectedRange, ExcelApi 1.1). */
    GetSelectedRange: (_, __, session) => {
      const { sheetId, rect, further } = session.workbook.selection();
      if (further.length > 0) throw new ExcelError("InvalidSelection", "Workbook.getSelectedRange");
      return { target: rangeTarget({ sheetId, rect }, session) };
    },
    GetSelectedRanges: (_, __, session) => {
      const { sheetId, rect, further } = session.workbook.selection();
      return { target: rangeAreasTarget({ sheetId, areas: [rect, ...further] }, session) };
    },
    GetActiveCell: (_, __, session) => {
      const { sheetId, rect } = session.workbook.selection();
      return { target: rangeTarget({ sheetId, rect: { ...rect, rows: 1, columns: 1 } }, session) };
    },
    _RemoveReference: (_, [id], session) => {
      session.forget(text(id, "Workbook._RemoveReference"));
      return { value: null };
    },
  },
});
