/** What the add-in under test is told to wait for an answer; no timer of a run but this one lasts so long. */
export const timeoutMs = 86_400_000;

/** Lets the time pass that the add-in waits for an answer, when a run says so and not before. */
export class VirtualTime {
  private readonly waiting = new Map<object, () => void>();
  private readonly set = globalThis.setTimeout;
  private readonly clear = globalThis.clearTimeout;

  install(): void {
    const wait = (run: () => void, ms?: number, ...rest: unknown[]): unknown => {
      if (ms !== timeoutMs) return Reflect.apply(this.set, globalThis, [run, ms, ...rest]);
      const timer = {};
      this.waiting.set(timer, run);
      return timer;
    };
    const stop = (timer: unknown): void => {
      if (typeof timer !== "object" || timer === null || !this.waiting.delete(timer))
        Reflect.apply(this.clear, globalThis, [timer]);
    };
    Object.assign(globalThis, { setTimeout: wait, clearTimeout: stop });
  }

  uninstall(): void {
    this.waiting.clear();
    Object.assign(globalThis, { setTimeout: this.set, clearTimeout: this.clear });
  }

  pass(): void {
    const due = [...this.waiting.values()];
    this.waiting.clear();
    for (const run of due) run();
  }
}

const turn = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

/** Lets everything go on that waits for nothing but its turn. */
export async function turns(count: number): Promise<void> {
  for (let made = 0; made < count; made += 1) await turn();
}

/** An answer that does not come. */
export class Silence {
  private passed = false;

  constructor(
    private readonly time: VirtualTime,
    private readonly lost: { readonly reached: boolean },
  ) {}

  /** Awaits a run; once the answer is known not to come, lets the time pass. It is waited for once. */
  async during<T>(run: Promise<T>): Promise<T> {
    let over = false;
    const ended = (): void => {
      over = true;
    };
    run.then(ended, ended);
    while (!over) {
      await turn();
      if (this.passed || !this.lost.reached) continue;
      this.passed = true;
      this.time.pass();
    }
    return run;
  }
}
