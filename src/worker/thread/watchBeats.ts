/** How often a thread is asked whether it lives, in milliseconds. */
const beatMs = 1_000;
/** So many times in a row it may stay silent: some of what it thinks of is in one piece, on a slow machine too. */
const mostSilent = 30;

/**
 * Watches a thread of whose death no lock tells, while work is asked of it: `die` is called once it stayed silent for
 * too long. Beats are counted rather than time: a machine that slept was silent itself.
 */
export function watchBeats(beat: () => Promise<void>, die: () => void): <T>(work: Promise<T>) => Promise<T> {
  let asked = 0;
  let silent = 0;
  let timer: ReturnType<typeof setInterval> | undefined;
  const heard = (): void => {
    silent = 0;
  };
  const look = (): void => {
    silent += 1;
    if (silent <= mostSilent) return void beat().then(heard, () => undefined);
    clearInterval(timer);
    die();
  };
  return async (work) => {
    asked += 1;
    if (asked === 1) {
      heard();
      timer = setInterval(look, beatMs);
    }
    try {
      return await work;
    } finally {
      asked -= 1;
      if (asked === 0) clearInterval(timer);
    }
  };
}
