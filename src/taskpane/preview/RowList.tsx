import { makeStyles } from "@fluentui/react-components";
import { defaultRangeExtractor, useVirtualizer, type Range } from "@tanstack/react-virtual";
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type Dispatch } from "react";
import { useTexts } from "../parts/TextsContext";
import type { PaneAction } from "../state/paneAction";
import type { RowsWindow, RowView } from "../../worker/rowView";
import type { Preview } from "../state/preview";
import { changingColumns } from "./row/changingColumns";
import { RowCard } from "./row/RowCard";
import type { ListPlace } from "./useListPlace";
import { usePick } from "./usePick";
import { useRoving } from "./useRoving";
import type { Reveal } from "../reveal";

const useStyles = makeStyles({
  list: { position: "relative", margin: 0, padding: 0, listStyleType: "none", flexShrink: 0 },
  item: { position: "absolute", top: 0, left: 0, width: "100%" },
});

/** Height of a closed row before it is measured, in pixels. */
const usualHeight = 72;
/** So many rows before and after those in view are asked for with them. */
const around = 30;

interface RowListProps {
  readonly preview: Preview;
  readonly everyCell: boolean;
  readonly scroller: HTMLElement | null;
  readonly place: ListPlace;
  readonly dispatch: Dispatch<PaneAction>;
  readonly reveal: Reveal;
}

/** The rows of the preview; only those in view are in the page. */
export function RowList({ preview, everyCell, scroller, place, dispatch, reveal }: RowListProps) {
  const styles = useStyles();
  const { pane } = useTexts();
  const { chosen, binding, view } = preview;
  const { listing } = chosen;
  const { window } = view;
  const count = view.listed.rows;
  const { language } = preview;
  const headings = useMemo(() => ({ listing, binding, language }), [listing, binding, language]);
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const [active, setActive] = useState(0);
  // What stands above the list changes its height as the counts change.
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0));
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller,
    estimateSize: () => usualHeight,
    scrollMargin: top,
    overscan: 6,
    // The row with the focus stays in the page when it is scrolled away.
    rangeExtractor: (range: Range) =>
      [...new Set([...defaultRangeExtractor(range), Math.min(active, count - 1)])]
        .filter((index) => index >= 0)
        .sort((one, other) => one - other),
    useFlushSync: false,
  });
  useEffect(() => {
    const first = scroller === null ? 0 : place.take();
    if (first > 0) virtualizer.scrollToIndex(first, { align: "start" });
  }, [scroller, place, virtualizer]);
  useEffect(() => place.note(virtualizer.range?.startIndex ?? 0));
  const { ref } = listing;
  const show = useCallback((row: number) => reveal(ref, row), [reveal, ref]);
  const open = useCallback(
    ({ row, changes }: RowView) => {
      setOpened((before) => toggled(before, row));
      reveal(ref, row, changingColumns(binding, changes));
    },
    [reveal, ref, binding],
  );
  const pick = usePick(window, dispatch);
  const roving = useRoving({
    count,
    active,
    setActive,
    virtualizer,
    close: (index) => setOpened((before) => without(before, rowAt(window, index)?.row)),
  });
  const items = virtualizer.getVirtualItems();
  const [from, to] = [items[0]?.index ?? 0, (items.at(-1)?.index ?? -1) + 1];
  const isThere = items.every(({ index }) => rowAt(window, index) !== undefined);
  useEffect(() => {
    if (!isThere) dispatch({ type: "look", span: { from: Math.max(0, from - around), to: to + around } });
  }, [isThere, from, to, dispatch]);
  return (
    <ul
      ref={list}
      className={styles.list}
      aria-label={pane.preview.list}
      style={{ height: virtualizer.getTotalSize() }}
      {...roving}
    >
      {items.map(({ index, key, start }) => {
        const row = rowAt(window, index);
        return row === undefined ? null : (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-posinset={index + 1}
            aria-setsize={count}
            className={styles.item}
            style={{ transform: `translateY(${start - top}px)` }}
          >
            <RowCard
              headings={headings}
              view={row}
              isActive={index === Math.min(active, count - 1)}
              isOpen={everyCell || opened.has(row.row)}
              isPicking={preview.isPicking}
              pick={pick}
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

function rowAt({ from, rows }: RowsWindow, place: number): RowsWindow["rows"][number] | undefined {
  return rows[place - from];
}

function toggled(rows: ReadonlySet<number>, row: number): ReadonlySet<number> {
  return rows.has(row) ? without(rows, row) : new Set([...rows, row]);
}

function without(rows: ReadonlySet<number>, row: number | undefined): ReadonlySet<number> {
  return new Set([...rows].filter((own) => own !== row));
}
