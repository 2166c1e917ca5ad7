import { makeStyles } from "@fluentui/react-components";
import { defaultRangeExtractor, useVirtualizer, type Range } from "@tanstack/react-virtual";
import { useCallback, useLayoutEffect, useRef, useState, type Dispatch } from "react";
import type { TableRef } from "../../review/snapshot";
import { useTexts } from "../parts/TextsContext";
import type { PaneAction } from "../state/paneAction";
import type { Preview, Reviewed } from "../state/preview";
import { RowCard } from "./row/RowCard";
import { useRoving } from "./useRoving";

const useStyles = makeStyles({
  list: { position: "relative", margin: 0, padding: 0, listStyleType: "none", flexShrink: 0 },
  item: { position: "absolute", top: 0, left: 0, width: "100%" },
});

/** Height of a closed row before it is measured, in pixels. */
const usualHeight = 72;

interface RowListProps {
  readonly preview: Preview;
  readonly reviewed: Reviewed;
  readonly everyCell: boolean;
  readonly scroller: HTMLElement | null;
  readonly dispatch: Dispatch<PaneAction>;
  readonly reveal: (ref: TableRef, row: number) => void;
}

/** The rows of the preview; only those in view are in the page. */
export function RowList({ preview, reviewed, everyCell, scroller, dispatch, reveal }: RowListProps) {
  const styles = useStyles();
  const { pane } = useTexts();
  const { shown, input, chosen } = preview;
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const [active, setActive] = useState(0);
  // What stands above the list changes its height as the counts change.
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0));
  const virtualizer = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller,
    estimateSize: () => usualHeight,
    getItemKey: (index) => shown[index] ?? index,
    scrollMargin: top,
    overscan: 6,
    // The row with the focus stays in the page when it is scrolled away.
    rangeExtractor: (range: Range) =>
      [...new Set([...defaultRangeExtractor(range), Math.min(active, shown.length - 1)])]
        .filter((index) => index >= 0)
        .sort((one, other) => one - other),
    useFlushSync: false,
  });
  const { ref } = chosen.listing;
  const show = useCallback((row: number) => reveal(ref, row), [reveal, ref]);
  const open = useCallback(
    (row: number) => {
      setOpened((before) => toggled(before, row));
      show(row);
    },
    [show],
  );
  const roving = useRoving({
    count: shown.length,
    active,
    setActive,
    virtualizer,
    close: (index) => setOpened((before) => without(before, shown[index])),
  });
  return (
    <ul
      ref={list}
      className={styles.list}
      aria-label={pane.preview.list}
      style={{ height: virtualizer.getTotalSize() }}
      {...roving}
    >
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const row = shown[index] ?? 0;
        const proposal = reviewed.proposals[row];
        return proposal === undefined ? null : (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-posinset={index + 1}
            aria-setsize={shown.length}
            className={styles.item}
            style={{ transform: `translateY(${start - top}px)` }}
          >
            <RowCard
              input={input}
              proposal={proposal}
              reviewed={reviewed}
              isActive={index === Math.min(active, shown.length - 1)}
              isOpen={everyCell || opened.has(row)}
              isOut={input.leftOut.rows.has(row)}
              open={open}
              reveal={show}
              dispatch={dispatch}
            />
          </li>
        );
      })}
    </ul>
  );
}

function toggled(rows: ReadonlySet<number>, row: number): ReadonlySet<number> {
  return rows.has(row) ? without(rows, row) : new Set([...rows, row]);
}

function without(rows: ReadonlySet<number>, row: number | undefined): ReadonlySet<number> {
  return new Set([...rows].filter((own) => own !== row));
}
