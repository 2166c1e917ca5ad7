import { serialOf } from "../serialDate";
import { integer } from "./arguments";
import { modelled } from "./target";

/** What a function of the sheet gives when a script calls it (Excel.FunctionResult). */
const functionResultTarget = modelled<{ readonly value: number | null }>({
  typeName: "FunctionResult",
  properties: {
    Value: ({ value }) => value,
    Error: ({ value }) => (value === null ? "#NUM!" : null),
  },
});

/** The functions of the sheet (Excel.Functions): only DATE, which answers in the workbook's own date system. */
export const functionsTarget = modelled<undefined>({
  typeName: "Functions",
  methods: {
    Date: (_, [year, month, day], session) => {
      const date = {
        year: integer(year, "Functions.date"),
        month: integer(month, "Functions.date"),
        day: integer(day, "Functions.date"),
      };
      return { target: functionResultTarget({ value: serialOf(date, session.workbook.date1904) }, session) };
    },
  },
});
