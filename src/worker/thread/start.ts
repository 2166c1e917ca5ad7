import { expose } from "comlink";
import { holdLock } from "./aliveLock";
import { ThreadSide } from "./threadSide";

/** What a thread that thinks offers: `ready` is answered once it is known to live. */
export interface ThreadScript {
  readonly side: ThreadSide;
  ready(lock: string): Promise<void>;
}

const script: ThreadScript = {
  side: new ThreadSide((job, done, total) => postMessage({ job, done, total })),
  ready: holdLock,
};

expose(script);
