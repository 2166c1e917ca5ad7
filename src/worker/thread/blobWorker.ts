/**
 * A worker that obeys the page's policy. Loaded by its address a script has no policy but its own; started from a blob
 * that only imports it, it has the page's (`worker-src blob:`), and asks no server but the page's for scripts. It is
 * told where they lie (`scriptsAt`): a blob doesn't know.
 */
export class BlobWorker {
  readonly worker: Worker;

  /** Throws where the page may start none. A script that can't be loaded is an `error` of the worker. */
  constructor(script: URL) {
    const text = `scriptsAt=${JSON.stringify(new URL(".", script).href)};importScripts(${JSON.stringify(script.href)})`;
    const blob = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
    this.worker = new Worker(blob);
  }
}
