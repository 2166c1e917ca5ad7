/**
 * A worker that obeys the page's policy. Loaded by its address a script has no policy but its own; started from a blob
 * that only imports it, it has the page's (`worker-src blob:`), and asks no server but the page's for scripts.
 */
export class BlobWorker {
  readonly worker: Worker;

  /** Throws where the page may start none. A script that can't be loaded is an `error` of the worker. */
  constructor(script: URL) {
    const blob = URL.createObjectURL(
      new Blob([`importScripts(${JSON.stringify(script.href)})`], { type: "text/javascript" }),
    );
    this.worker = new Worker(blob);
  }
}
