import { useEffect, useRef } from "react";

/** So much of what stands above the list stays in view when the list is brought to its start, in pixels. */
const keptAbove = 240;

/**
 * Another filter shows other rows: the list is seen from its first row on. The focus stays where it is, and in sight: the
 * rows come a moment after the person asked for them, who may have gone on by then.
 */
export function useListStart(scroller: HTMLElement | null, filtered: string): void {
  const before = useRef(filtered);
  useEffect(() => {
    if (before.current === filtered) return;
    before.current = filtered;
    const list = scroller?.querySelector<HTMLElement>(":scope > ul");
    if (scroller === null || !list) return;
    scroller.scrollTo({ top: Math.max(0, list.offsetTop - keptAbove) });
    const focused = document.activeElement;
    if (scroller.contains(focused)) focused?.scrollIntoView({ block: "nearest" });
  }, [scroller, filtered]);
}
