/** Whether Node failed for this reason, such as EEXIST. Known by its code: what Node throws is no Error of jest's own world. */
export function hasCode(error: unknown, code: string): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === code;
}
