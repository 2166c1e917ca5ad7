import type { Frame } from "playwright-core";

/** Megabytes that a frame's page holds, numbers in lists counted, once all that nobody needs was given back. */
export async function heapOf(frame: Frame): Promise<number> {
  const session = await frame.page().context().newCDPSession(frame);
  try {
    await session.send("HeapProfiler.collectGarbage");
    const { usedSize, backingStorageSize } = (await session.send("Runtime.getHeapUsage")) as {
      readonly usedSize: number;
      readonly backingStorageSize?: number;
    };
    return (usedSize + (backingStorageSize ?? 0)) / 1e6;
  } finally {
    await session.detach();
  }
}
