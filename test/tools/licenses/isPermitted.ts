/** Licences that ask for no more than their own text to come along. */
const permitted = ["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "CC0-1.0"];

/** Of an SPDX expression: one of what stands between OR will do, all of what stands between AND must. */
export function isPermitted(expression: string): boolean {
  const plain = expression.replace(/^\((.*)\)$/, "$1");
  if (/[()]/.test(plain)) return false;
  return plain
    .split(" OR ")
    .some((choice) => choice.split(" AND ").every((license) => permitted.includes(license.trim())));
}
