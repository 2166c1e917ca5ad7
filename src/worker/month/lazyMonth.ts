import { ProblemError } from "../../review/problem";
import type { MonthSession } from "./monthSession";

/**
 * A month whose code is loaded when the first is opened, or put back: who has none doesn't load it. Rejects with
 * ProblemError `part-not-loaded` where it doesn't come; it is asked for again then.
 */
export function lazyMonth(): MonthSession {
  let loading: Promise<MonthSession> | null = null;
  const session = (): Promise<MonthSession> =>
    (loading ??= import(/* webpackChunkName: "month-thinking" */ "./inLineMonth").then(
      ({ inLineMonth }) => inLineMonth(),
      (error: unknown) => {
        loading = null;
        throw new ProblemError({ code: "part-not-loaded" }, error);
      },
    ));
  return {
    open: async (...of) => (await session()).open(...of),
    say: async (...of) => (await session()).say(...of),
    filter: async (...of) => (await session()).filter(...of),
    items: async (...of) => (await session()).items(...of),
    toEnter: async () => (await session()).toEnter(),
    keep: async (...of) => (await session()).keep(...of),
    invert: async (...of) => (await session()).invert(...of),
  };
}
