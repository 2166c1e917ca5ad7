import { expose } from "comlink";
import { holdLock } from "./aliveLock";
import { MonthSide } from "./monthSide";
import { ThreadSide } from "./threadSide";

declare const scriptsAt: string;
declare global {
  var __webpack_public_path__: string;
}

// Where parts of this script lie that are loaded when they are needed; what webpack writes reads it.
__webpack_public_path__ = scriptsAt;

/** What a thread that thinks offers: `ready` is answered once it is known to live, with whether it holds the lock. */
export interface ThreadScript {
  readonly side: ThreadSide;
  readonly month: MonthSide;
  ready(lock: string): Promise<boolean>;
  /** Answered as soon as it gives way. */
  beat(): void;
}

const script: ThreadScript = {
  side: new ThreadSide((job, done, total) => postMessage({ job, done, total })),
  month: new MonthSide(),
  ready: holdLock,
  beat: () => undefined,
};

expose(script);
