/**
 * A pause for a job: it lets the thread answer when that has waited so many milliseconds, and costs next to nothing when
 * not.
 */
export function pauses(patienceMs: number): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < patienceMs) return;
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    since = performance.now();
  };
}
