import addin from "../../package.json";
import type { Receipt } from "../review/apply/apply";
import type { PaneState } from "./state/paneState";

/**
 * What helps whoever is asked for help: versions, the last codes and counts. Codes are for them and are not translated.
 * Nothing of a cell, a heading or a name is in it.
 */
export function supportDetails({ screen, lastRun, notice }: PaneState, host: string, language: string): string {
  const before = screen.name === "about" ? screen.back : screen;
  return [
    `FastTrack tracker ${addin.version}`,
    host,
    `language ${language}, screen ${before.name}`,
    ...(before.name === "problem" ? [`problem ${before.problem.code} in ${before.command.do}`] : []),
    ...(notice === null ? [] : [`notice ${notice.code}`]),
    ...(lastRun === null ? [] : [`last run: ${runCounts(lastRun.receipt)}`]),
  ].join("\n");
}

function runCounts({ written, notWritten, unknown, skipped, outcome }: Receipt): string {
  const codes = [
    ...new Set([...notWritten.map(({ because }) => because.code), ...skipped.map(({ because }) => because)]),
  ];
  return [
    `${written.length} written`,
    `${notWritten.length} not written`,
    `${skipped.length} skipped`,
    `${unknown.length} unknown`,
    `${outcome.wrong.length} wrong`,
    ...codes,
  ].join(", ");
}
