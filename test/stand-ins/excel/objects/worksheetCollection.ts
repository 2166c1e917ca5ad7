import { ExcelError, invalidArgument, itemNotFound } from "../excelError";
import type { Session } from "../session";
import type { WatchedEvent } from "../sheetEvents";
import { flag, text } from "./arguments";
import { modelled, type Answer } from "./target";
import { worksheetTarget } from "./worksheet";

/** By id, or by name in any case. */
function findSheet(key: unknown, { workbook }: Session): string | undefined {
  const wanted = text(key, "WorksheetCollection.getItem");
  return workbook.sheets().find(({ id, name }) => id === wanted || name.toLowerCase() === wanted.toLowerCase())?.id;
}

/** A name the person's Excel would refuse too. */
function checkName(name: string, session: Session): void {
  const bad = name === "" || name.length > 31 || /[\\/?*[\]:]/.test(name) || name.startsWith("'") || name.endsWith("'");
  if (bad) throw invalidArgument("WorksheetCollection.add");
  if (findSheet(name, session) !== undefined) throw new ExcelError("ItemAlreadyExists", "WorksheetCollection.add");
}

function freeName({ workbook }: Session): string {
  const names = new Set(workbook.sheets().map(({ name }) => name));
  let number = names.size + 1;
  while (names.has(`Sheet${String(number)}`)) number += 1;
  return `Sheet${String(number)}`;
}

/** The client says what it wants to hear of, and no more. */
const watch =
  (event: WatchedEvent, on: boolean) =>
  (_: undefined, __: readonly unknown[], { events }: Session): Answer => {
    events.watch(event, on);
    return { value: null };
  };

export const worksheetsTarget = modelled<undefined>({
  typeName: "WorksheetCollection",
  items: (_, session) => session.workbook.sheets().map(({ id }) => worksheetTarget(id, session)),
  item: (_, key, session) => {
    const id = findSheet(key, session);
    if (id === undefined) throw itemNotFound("WorksheetCollection.getItem");
    return worksheetTarget(id, session);
  },
  methods: {
    _RegisterDataChangedEvent: watch("DataChanged", true),
    _UnregisterDataChangedEvent: watch("DataChanged", false),
    _RegisterRowSortedEvent: watch("RowSorted", true),
    _UnregisterRowSortedEvent: watch("RowSorted", false),
    Add: (_, [name], session) => {
      const wanted = name === undefined || name === null ? freeName(session) : text(name, "WorksheetCollection.add");
      checkName(wanted, session);
      return { target: worksheetTarget(session.workbook.addSheet(wanted).id, session) };
    },
    GetActiveWorksheet: (_, __, session) => ({ target: worksheetTarget(session.workbook.activeSheetId(), session) }),
    GetCount: (_, [visibleOnly], { workbook }) => {
      const only = flag(visibleOnly, false, "WorksheetCollection.getCount");
      return { value: workbook.sheets().filter(({ visible }) => visible || !only).length };
    },
    GetItemOrNullObject: (_, [key], session) => {
      const id = findSheet(key, session);
      return { target: id === undefined ? null : worksheetTarget(id, session) };
    },
  },
});
