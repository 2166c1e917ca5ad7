/** Lines of a table; columns of numbers are set to the right. */
export function textTable(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const widths = head.map((heading, at) => Math.max(heading.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const isNumeric = head.map(
    (_, at) => at > 0 && rows.every((row) => /^(-|\d.*)$/.test(row[at] ?? "-") && (row[at]?.length ?? 0) < 20),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((text, at) => (isNumeric[at] === true ? text.padStart(widths[at] ?? 0) : text.padEnd(widths[at] ?? 0)))
      .join("  ")
      .trimEnd();
  return [head, ...rows].map(line);
}
