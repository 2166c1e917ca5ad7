import { ProblemError, type Problem } from "../review/problem";

/**
 * Excel's error codes are stable, its messages are localised and not for people
 * (Office Add-ins docs, "Error handling with the application-specific JavaScript APIs").
 * The four-digit ones are the host's own, from which the client usually makes the named ones.
 */
const problems: Readonly<Record<string, Problem>> = {
  InvalidOperationInCellEditMode: { code: "cell-in-edit-mode" },
  AccessDenied: { code: "read-only" },
  MergedRangeConflict: { code: "cells-merged" },
  RangeExceedsLimit: { code: "too-large" },
  OperationCellsExceedLimit: { code: "too-large" },
  RequestPayloadSizeLimitExceeded: { code: "too-large" },
  ResponsePayloadSizeLimitExceeded: { code: "too-large" },
  "5103": { code: "too-large" },
  "5104": { code: "too-large" },
  Timeout: { code: "no-answer" },
  InvalidOrTimedOutSession: { code: "session-lost" },
  ActivityLimitReached: { code: "session-lost" },
  ConnectionFailure: { code: "session-lost" },
  "5012": { code: "session-lost" },
  "5102": { code: "session-lost" },
};

/**
 * What went wrong, as a problem. Anything that carries no code of Excel's is a mistake of our own:
 * it is thrown on as it is.
 */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  const code = codeOf(error);
  if (code === null) throw error;
  return problems[code] ?? { code: "excel", excel: code };
}

/** The member that asserts where a table stands (guardPlace); a batch that writes calls it for nothing else. */
const assertion = "Range.getIntersection";

/**
 * The same of a batch that writes: one that was not answered may still come; one that was stopped by its own
 * assertions has written nothing: `rows-moved`.
 */
export function problemOfWrite(error: unknown): Problem {
  const problem = problemOf(error);
  if (problem.code === "no-answer") return { code: "timed-out" };
  const isItemNotFound = problem.code === "excel" && problem.excel === "ItemNotFound";
  return isItemNotFound && locationOf(error instanceof ProblemError ? error.cause : error) === assertion
    ? { code: "rows-moved" }
    : problem;
}

/** The member that failed, as "Range.values" (Office Add-ins docs, OfficeExtension.DebugInfo, "errorLocation"). */
function locationOf(error: unknown): string {
  const debugInfo = typeof error === "object" && error !== null && "debugInfo" in error ? error.debugInfo : null;
  if (typeof debugInfo !== "object" || debugInfo === null || !("errorLocation" in debugInfo)) return "";
  return String(debugInfo.errorLocation);
}

function codeOf(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  const { code } = error;
  return typeof code === "string" || typeof code === "number" ? String(code) : null;
}
