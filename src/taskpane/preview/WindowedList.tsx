import { makeStyles } from "@fluentui/react-components";
import { defaultRangeExtractor, useVirtualizer, type Range } from "@tanstack/react-virtual";
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import type { Span } from "../../worker/rowView";
import type { ListPlace } from "./useListPlace";
import { useRoving } from "./useRoving";

const useStyles = makeStyles({
  list: { position: "relative", margin: 0, padding: 0, listStyleType: "none", flexShrink: 0 },
  item: { position: "absolute", top: 0, left: 0, width: "100%" },
});

/** Height of a closed row before it is measured, in pixels. */
const usualHeight = 72;
/** So many items before and after those in view are asked for with them. */
const around = 30;

/** Where an item stands, for screen readers: on its level, which of how many. */
export interface ListPosition {
  readonly level?: number;
  readonly at: number;
  readonly of: number;
}

interface WindowedListProps<Of> {
  readonly label: string;
  readonly count: number;
  /** What stands at a place; undefined: it has to be asked for. */
  readonly itemAt: (place: number) => Of | undefined;
  /** Absent: the items are all on one level. */
  readonly positionOf?: (item: Of, place: number) => ListPosition;
  /** Place of the heading that an item stands under; null: of none. */
  readonly headingOf?: (place: number) => number | null;
  /** Asks for a part of the list. */
  readonly look: (span: Span) => void;
  /** Closes what stands at a place. */
  readonly close: (place: number) => void;
  /** What else keys mean on an item that has the focus. */
  readonly keys?: (event: KeyboardEvent<HTMLUListElement>) => void;
  readonly scroller: HTMLElement | null;
  /** Where it begins, and who is told where it is left. */
  readonly place?: ListPlace;
  readonly children: (item: Of, isActive: boolean) => ReactNode;
}

/** A long list: only what is in view is in the page, and one item in the Tab order. */
export function WindowedList<Of>({
  label,
  count,
  itemAt,
  positionOf,
  headingOf,
  look,
  close,
  keys,
  scroller,
  place,
  children,
}: WindowedListProps<Of>) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  const [active, setActive] = useState(0);
  // What stands above the list changes its height as the counts change.
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0));
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller,
    estimateSize: () => usualHeight,
    scrollMargin: top,
    overscan: 6,
    // The item with the focus stays in the page when it is scrolled away.
    rangeExtractor: (range: Range) =>
      [...new Set([...defaultRangeExtractor(range), Math.min(active, count - 1)])]
        .filter((index) => index >= 0)
        .sort((one, other) => one - other),
    useFlushSync: false,
  });
  useEffect(() => {
    const first = scroller === null ? 0 : (place?.take() ?? 0);
    if (first > 0) virtualizer.scrollToIndex(first, { align: "start" });
  }, [scroller, place, virtualizer]);
  useEffect(() => place?.note(virtualizer.range?.startIndex ?? 0));
  const roving = useRoving({ count, active, setActive, virtualizer, headingOf, close });
  const items = virtualizer.getVirtualItems();
  const [from, to] = [items[0]?.index ?? 0, (items.at(-1)?.index ?? -1) + 1];
  const isThere = items.every(({ index }) => itemAt(index) !== undefined);
  useEffect(() => {
    if (!isThere) look({ from: Math.max(0, from - around), to: to + around });
  }, [isThere, from, to, look]);
  return (
    <ul
      ref={list}
      className={styles.list}
      aria-label={label}
      style={{ height: virtualizer.getTotalSize() }}
      onFocus={roving.onFocus}
      onKeyDown={(event) => {
        keys?.(event);
        roving.onKeyDown(event);
      }}
    >
      {items.map(({ index, key, start }) => {
        const item = itemAt(index);
        if (item === undefined) return null;
        const { level, at, of } = positionOf?.(item, index) ?? { at: index + 1, of: count };
        return (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-level={level}
            aria-posinset={at}
            aria-setsize={of}
            className={styles.item}
            style={{ transform: `translateY(${start - top}px)` }}
          >
            {children(item, index === Math.min(active, count - 1))}
          </li>
        );
      })}
    </ul>
  );
}
