import type { Browser, CDPSession, Frame } from "playwright-core";

/** The longest task of a phase, in milliseconds: by the clock on the wall, and of processor time. */
export interface Longest {
  readonly wall: number;
  readonly processor: number;
}

/** As a browser's own recording tells: times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

interface Phase {
  readonly name: string;
  readonly from: number;
  to: number;
  readonly thread: string;
}

const begins = "begins: ";
const ends = "ends: ";

/**
 * Records the tasks of a frame's thread. The spreadsheet around a pane is of another site and has a thread of its own;
 * what Microsoft's client does in the pane, and the stand-in's posting of its batches, are the pane's as they are in
 * Excel.
 */
export class TaskRecord {
  private constructor(
    private readonly browser: CDPSession,
    private readonly frame: Frame,
  ) {}

  static async start(browser: Browser, frame: Frame): Promise<TaskRecord> {
    const session = await browser.newBrowserCDPSession();
    await session.send("Tracing.start", {
      transferMode: "ReturnAsStream",
      traceConfig: {
        recordMode: "recordAsMuchAsPossible",
        includedCategories: ["disabled-by-default-devtools.timeline", "blink.user_timing"],
      },
    });
    return new TaskRecord(session, frame);
  }

  /** All tasks that begin while the work lasts. */
  async phase<T>(name: string, work: () => Promise<T>): Promise<T> {
    await this.mark(`${begins}${name}`);
    const done = await work();
    await this.mark(`${ends}${name}`);
    return done;
  }

  private async mark(name: string): Promise<void> {
    await this.frame.evaluate((mark) => {
      performance.mark(mark);
    }, name);
  }

  /** The longest task of each phase, all phases of one name together, in the order in which they began. */
  async stop(): Promise<ReadonlyMap<string, Longest>> {
    const events = await this.events();
    const tasks = events.filter(({ name }) => name === "RunTask");
    const longest = new Map<string, Longest>();
    for (const { name, from, to, thread } of phasesIn(events)) {
      for (const { dur = 0, tdur = 0, ...event } of tasks) {
        if (threadOf(event) !== thread || event.ts < from || event.ts > to) continue;
        const before = longest.get(name) ?? { wall: 0, processor: 0 };
        longest.set(name, {
          wall: Math.max(before.wall, dur / 1000),
          processor: Math.max(before.processor, tdur / 1000),
        });
      }
    }
    return longest;
  }

  private async events(): Promise<readonly TraceEvent[]> {
    const complete = new Promise<string>((resolve) => {
      this.browser.once("Tracing.tracingComplete", ({ stream = "" }) => resolve(stream));
    });
    await this.browser.send("Tracing.end");
    const handle = await complete;
    const pieces: string[] = [];
    for (let isEnd = false; !isEnd;) {
      const { data, eof } = await this.browser.send("IO.read", { handle, size: 1 << 22 });
      pieces.push(data);
      isEnd = eof;
    }
    await this.browser.detach();
    return (JSON.parse(pieces.join("")) as { readonly traceEvents: readonly TraceEvent[] }).traceEvents;
  }
}

function phasesIn(events: readonly TraceEvent[]): readonly Phase[] {
  const phases: Phase[] = [];
  for (const event of [...events].sort((one, other) => one.ts - other.ts)) {
    if (event.name.startsWith(begins))
      phases.push({ name: event.name.slice(begins.length), from: event.ts, to: Infinity, thread: threadOf(event) });
    const last = phases.at(-1);
    if (event.name.startsWith(ends) && last !== undefined) last.to = event.ts;
  }
  return phases;
}

function threadOf({ pid, tid }: Pick<TraceEvent, "pid" | "tid">): string {
  return `${pid} ${tid}`;
}
