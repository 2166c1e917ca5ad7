import { type CellEdit, checkEdit } from "./cellEdit";
import { type PackageLimits, packageLimits } from "./packageLimits";
import { PackageParts } from "./parts/packageParts";
import { PackageError } from "./packageProblem";
import { patchSheet, type PatchContext } from "./patch/patchSheet";
import { replaceEntries } from "./zip/replaceEntries";
import { GrowingStyles } from "./styles/growingStyles";
import { findWorkbookParts, type WorkbookParts } from "./parts/workbookParts";
import { type ZipEntry } from "./zip/zipDirectory";
import { readZip } from "./zip/zipArchive";

/** A formula in the text of a sheet's part. */
export const FORMULA = /<(?:[^\s<>/:!?]+:)?f[\s/>]/;

function bySheet(edits: readonly CellEdit[], { sheets }: WorkbookParts): Map<string, CellEdit[]> {
  const parts = new Map(sheets.map(({ name, part }) => [name, part]));
  const byPart = new Map<string, CellEdit[]>();
  for (const edit of edits) {
    checkEdit(edit);
    const part = parts.get(edit.sheet);
    if (part === undefined) throw new PackageError({ code: "no-such-sheet", sheet: edit.sheet });
    const own = byPart.get(part) ?? [];
    own.push(edit);
    byPart.set(part, own);
  }
  return byPart;
}

function patchPart(
  parts: PackageParts,
  part: string,
  edits: readonly CellEdit[],
  context: PatchContext,
): [ZipEntry, Uint8Array][] {
  const patched = patchSheet(parts.xml(part), part, edits, context);
  return patched === null ? [] : [[parts.entry(part), patched]];
}

/**
 * A copy of a workbook with some cells changed. Of the package only the parts of those sheets differ, and the styles
 * where a cell needs a number format that is not there yet; of a sheet's part only the changed cells (see
 * `patchSheet`). Everything else keeps its bytes, compressed as they are.
 *
 * @throws PackageError those of `openPackage`, and for edits "no-such-sheet", "outside-sheet", "edited-twice",
 * "formula-cell" (a formula is never replaced, nor a cell that an array formula fills), "number-not-finite",
 * "text-too-long", "no-styles" (a number format is asked for and the workbook has no styles to add it to).
 */
export function patchPackage(
  bytes: Uint8Array,
  edits: readonly CellEdit[],
  limits: PackageLimits = packageLimits,
): Uint8Array {
  const parts = new PackageParts(readZip(bytes, limits));
  const workbook = findWorkbookParts(parts);
  const styles = new GrowingStyles(parts, workbook.styles);
  const grouped = bySheet(edits, workbook);
  const others = workbook.sheets.filter(({ part }) => !grouped.has(part));
  const context: PatchContext = {
    findStyle: styles.find,
    formulasElsewhere: () => others.some(({ part }) => FORMULA.test(parts.xml(part).text)),
  };
  const sheets = [...grouped].flatMap(([part, own]) => patchPart(parts, part, own, context));
  return replaceEntries(parts.archive, new Map([...sheets, ...styles.replacement()]));
}
