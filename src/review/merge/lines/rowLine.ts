/** A tracker row's line: its row in the last export; none; or one of several, nobody can tell which [M3]. */
export type RowLine = number | "none" | "unclear";
