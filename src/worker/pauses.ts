/** Longer than this the page is not kept from answering a person. */
export const patienceMs = 30;

/** A pause for a job: it lets the page answer when that has waited long enough, and costs next to nothing when not. */
export function pauses(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < patienceMs) return;
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    since = performance.now();
  };
}
