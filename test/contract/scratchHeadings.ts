/** The headings of the scratch tables, and how a port knows them. */
export const scratchHeadings = ["Tenant", "Service", "L1", "L2", "Notes", "Kickoff"] as const;

export const isScratchHeadingRow = (cells: readonly unknown[]): boolean =>
  cells.includes("Tenant") && cells.includes("L1");
