import type { Obstacle } from "../language/texts/pageTexts";

/** What is asked of office.js before there is a pane. */
export interface HostPage {
  onReady(): Promise<{ readonly host: unknown }>;
  readonly context: { readonly requirements: { isSetSupported(name: string, version: string): boolean } };
}

/** The Excel API this add-in can't do without, beside the shared runtime; manifest.xml asks for the same. */
export const leastExcelApi = "1.13";

/** A slow Excel may still answer after this: what was said is then taken back. */
const patienceMs = 5_000;

/**
 * Resolves to true once Excel is there and new enough. Otherwise says what is the matter: a pane that
 * stays empty tells nobody anything. Outside Excel, office.js may answer with no host, or never.
 */
export async function untilUsable(office: HostPage | undefined, say: (obstacle: Obstacle) => void): Promise<boolean> {
  if (office === undefined) return refuse(say, "no-office");
  const waiting = setTimeout(() => say("not-in-excel"), patienceMs);
  const ready = await office.onReady().catch(() => null);
  clearTimeout(waiting);
  if (ready === null) return refuse(say, "not-loaded");
  if (ready.host !== "Excel") return refuse(say, "not-in-excel");
  const { requirements } = office.context;
  const isNew =
    requirements.isSetSupported("ExcelApi", leastExcelApi) && requirements.isSetSupported("SharedRuntime", "1.1");
  return isNew || refuse(say, "too-old");
}

function refuse(say: (obstacle: Obstacle) => void, obstacle: Obstacle): false {
  say(obstacle);
  return false;
}
