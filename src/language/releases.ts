/**
 * Every version there was, the newest first, with its day (ISO). The newest is package.json's: a test holds them
 * together.
 */
export const releases = [{ version: "0.1.0", day: "2026-11-22" }] as const;

export type Version = (typeof releases)[number]["version"];
