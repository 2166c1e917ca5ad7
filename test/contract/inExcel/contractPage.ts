import addin from "../../../package.json";
import { contract } from "../contract";
import type { ContractEnvironment } from "../contractCase";
import { reportOf } from "./reportOf";
import { runContract, type CaseResult } from "./runContract";

export interface ContractPageSettings {
  readonly environment: ContractEnvironment;
  /** Which Excel, on what, in which language. */
  readonly host: string;
}

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(tag), properties);
}

/** A page that runs the contract where it stands, and shows a report to copy. */
export function contractPage(place: HTMLElement, { environment, host }: ContractPageSettings): void {
  const start = element("button", { textContent: "Run the contract" });
  const stop = element("button", { textContent: "Stop after this case", disabled: true });
  const copy = element("button", { textContent: "Copy the report" });
  const status = element("p", { role: "status", textContent: `${String(contract.length)} cases, not run yet.` });
  const report = element("textarea", { readOnly: true, rows: 20, cols: 40, ariaLabel: "Report" });
  let stopped = false;

  const show = (results: readonly CaseResult[]): void => {
    report.value = reportOf(contract, results, { version: addin.version, host, at: new Date() });
  };
  const run = async (): Promise<void> => {
    [start.disabled, stop.disabled, stopped] = [true, false, false];
    const results: CaseResult[] = [];
    for await (const result of runContract(contract, environment)) {
      results.push(result);
      status.textContent = `${String(results.length)} of ${String(contract.length)} run.`;
      show(results);
      if (stopped) break;
    }
    const failed = results.filter(({ failure }) => failure !== undefined).length;
    status.textContent = `Done: ${String(failed)} failed, ${String(contract.length - results.length)} not run.`;
    [start.disabled, stop.disabled] = [false, true];
  };

  start.addEventListener("click", () => void run());
  stop.addEventListener("click", () => {
    stopped = true;
  });
  copy.addEventListener("click", () => {
    report.select();
    // Excel's frames don't let every page at the clipboard; this old way needs no leave.
    const copied = document.execCommand("copy");
    status.textContent = copied ? "The report is copied." : "The report is selected: copy it with Ctrl+C or Cmd+C.";
  });
  const warning = element("p", {
    textContent: "Use a new, empty workbook. Each case adds a sheet “Contract scratch” and deletes it again.",
  });
  place.replaceChildren(element("h1", { textContent: "Contract" }), warning, start, stop, status, report, copy);
  show([]);
}
