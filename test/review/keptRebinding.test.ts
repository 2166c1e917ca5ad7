import { keepRebinding, recallRebinding } from "../../src/review/table/keptRebinding";
import type { TableListing } from "../../src/review/snapshot";

const listingOf = (...headings: readonly string[]): TableListing => ({
  ref: { kind: "table", tableId: "t", name: "T", sheetId: "s", sheetName: "S" },
  headings,
  headingRow: 0,
  firstColumn: 0,
  rowCount: 1,
  headingsMerged: false,
  protected: false,
});

test("[R2] a rebinding follows its heading to another place", () => {
  const kept = { t: keepRebinding(listingOf("Tenant", "Service", "Level"), { l1: 2, notes: null }) };
  expect(recallRebinding(listingOf("Level", "Tenant", "Service"), kept)).toEqual({ l1: 0, notes: null });
});

test("[R2] a heading that stands twice tells nothing: the other column is not taken for it", () => {
  const twice = listingOf("Tenant", "Service", "L1", "L1");
  expect(recallRebinding(twice, { t: keepRebinding(twice, { l1: 3 }) })).toEqual({});
});
