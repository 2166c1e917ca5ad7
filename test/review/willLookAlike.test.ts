import type { ColumnId } from "../../src/playbook/tracker/column";
import { willLookAlike } from "../../src/review/apply/willLookAlike";
import { Reviewed } from "../../src/review/propose/reviewed";
import { boundSnapshot, reviewInput, type RowCells } from "./boundSnapshot";

const columns: readonly ColumnId[] = [
  "tenant",
  "service",
  "stage",
  "intent",
  "ftcAssistance",
  "engagementLead",
  "kickoffDate",
  "l1",
  "nextActionDate",
];
const handedOn: RowCells = {
  tenant: "Contoso",
  service: "Teams",
  stage: "Assignment",
  intent: "Yes",
  ftcAssistance: "No",
  engagementLead: "Customer",
  kickoffDate: 46_400,
  l1: "In Progress",
};

/** Two rows of one content, whose next dates are blank, in these formats. */
function asked(formats: readonly [string, string]): Promise<boolean> {
  const bound = boundSnapshot([handedOn, handedOn], { columns, formats: { kickoffDate: "d-mmm-yy" } });
  const index = columns.indexOf("nextActionDate");
  const column = bound.snapshot.columns.get(index);
  if (column === undefined) throw new Error("no next action date");
  const own = { ...column, formats: { distinct: formats, codes: Uint32Array.from([0, 1]) } };
  const snapshot = { ...bound.snapshot, columns: new Map([...bound.snapshot.columns, [index, own]]) };
  return willLookAlike(Reviewed.of(reviewInput({ ...bound, snapshot })));
}

test("[W7] rows that hold the same and get the same take other things back where their formats differ", async () => {
  await expect(asked(["General", "General"])).resolves.toBe(false);
  await expect(asked(["General", "yyyy-mm-dd"])).resolves.toBe(true);
});
