import type { IsHeadingRow } from "../../review/door/findHeadings";
import { ProblemError } from "../../review/problem";
import type { TableRef } from "../../review/snapshot";
import type { OpenedPackage } from "../openPackage";
import { rangePlaces, tablePlaces, type Place } from "./places";

/** Where the rows stand. Throws table-gone, no-headings. */
export function locate(opened: OpenedPackage, ref: TableRef, isHeadingRow: IsHeadingRow): Place {
  return ref.kind === "table" ? locateTable(opened, ref) : locateRange(opened, ref, isHeadingRow);
}

/** Throws table-gone, no-headings. */
export function locateTable(opened: OpenedPackage, { tableId, name, sheetName }: TableRef): Place {
  const place = opened.sheets
    .flatMap((sheet) => tablePlaces(opened, sheet))
    .find(({ listing: { ref } }) => (tableId === undefined ? ref.name === name : ref.tableId === tableId));
  if (place === undefined) throw new ProblemError({ code: "table-gone", name: name ?? sheetName });
  if (place.listing.headings.length === 0)
    throw new ProblemError({ code: "no-headings", name: place.listing.ref.name ?? "" });
  return place;
}

function locateRange(opened: OpenedPackage, { sheetId, sheetName }: TableRef, isHeadingRow: IsHeadingRow): Place {
  const sheet = opened.sheets.find(({ part }) => part === sheetId);
  if (sheet === undefined) throw new ProblemError({ code: "table-gone", name: sheetName });
  const [place] = rangePlaces(opened, sheet, isHeadingRow);
  if (place === undefined) throw new ProblemError({ code: "no-headings", name: sheetName });
  return place;
}
