import type { TableListing } from "../snapshot";

/** What a table or plain range is called when people name it. */
export function tableName({ ref }: TableListing): string {
  return ref.name ?? ref.sheetName;
}
