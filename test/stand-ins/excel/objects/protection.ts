import { ExcelError } from "../excelError";
import type { Session } from "../session";
import { modelled, type Target } from "./target";

function isProtected(sheetId: string, { workbook }: Session): boolean {
  return workbook.sheets().find(({ id }) => id === sheetId)?.protected ?? false;
}

export const protectionTarget: (sheetId: string, session: Session) => Target = modelled<string>({
  typeName: "WorksheetProtection",
  properties: {
    Protected: isProtected,
  },
  methods: {
    /** A second protect is refused. */
    Protect: (sheetId, _, session) => {
      if (isProtected(sheetId, session)) throw new ExcelError("AccessDenied", "WorksheetProtection.protect");
      session.workbook.protect(sheetId, true);
      return { value: null };
    },
    Unprotect: (sheetId, _, { workbook }) => {
      workbook.protect(sheetId, false);
      return { value: null };
    },
  },
});
