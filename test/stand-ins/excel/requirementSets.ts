/** Whether the Excel a test plays has a requirement set, as Office.context.requirements would say. */
export type Supports = (set: string, version: string) => boolean;

/** "1.20" is later than "1.9". */
export function atLeast(have: string, want: string): boolean {
  const [haveMajor = 0, haveMinor = 0] = have.split(".").map(Number);
  const [wantMajor = 0, wantMinor = 0] = want.split(".").map(Number);
  return haveMajor > wantMajor || (haveMajor === wantMajor && haveMinor >= wantMinor);
}

/** An Excel that has ExcelApi up to a version, and everything else. */
export const excelApi =
  (version: string): Supports =>
  (set, wanted) =>
    set !== "ExcelApi" || atLeast(version, wanted);

/**
 * Gives scripts an Office.context to ask. The client itself refuses nothing for lack of a requirement
 * set: that is Excel's answer, and a test's to plan (failStep with ApiNotFound).
 */
export function declareRequirements(scope: object, supports: Supports | undefined): void {
  const isSetSupported: Supports = (set, version) => supports?.(set, version) ?? true;
  const client: unknown = Reflect.get(scope, "Office");
  const base = typeof client === "object" && client !== null ? client : {};
  const context = { requirements: { isSetSupported }, displayLanguage: "en-US", contentLanguage: "en-US" };
  Reflect.set(scope, "Office", Object.create(base, { context: { value: context, configurable: true } }));
}
