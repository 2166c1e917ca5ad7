import { useCallback, useMemo, useState, type Dispatch } from "react";
import { useTexts } from "../parts/TextsContext";
import type { PaneAction } from "../state/paneAction";
import type { RowsWindow, RowView, Span } from "../../worker/rowView";
import type { Preview } from "../state/preview";
import { changingColumns } from "./row/changingColumns";
import { RowCard } from "./row/RowCard";
import type { ListPlace } from "./useListPlace";
import { usePick } from "./usePick";
import { rowKeys } from "./rowKeys";
import type { Reveal } from "../reveal";
import { WindowedList } from "./WindowedList";

interface RowListProps {
  readonly preview: Preview;
  readonly everyCell: boolean;
  readonly scroller: HTMLElement | null;
  readonly place: ListPlace;
  readonly dispatch: Dispatch<PaneAction>;
  readonly reveal: Reveal;
}

/** The rows of the preview. */
export function RowList({ preview, everyCell, scroller, place, dispatch, reveal }: RowListProps) {
  const { pane } = useTexts();
  const { chosen, binding, view, language } = preview;
  const { listing } = chosen;
  const { window } = view;
  const headings = useMemo(() => ({ listing, binding, language }), [listing, binding, language]);
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
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
  const look = useCallback((span: Span) => dispatch({ type: "look", span }), [dispatch]);
  return (
    <WindowedList
      label={pane.preview.list}
      count={view.listed.rows}
      itemAt={(at) => rowAt(window, at)}
      look={look}
      keys={rowKeys({
        count: view.listed.rows,
        rowAt: (at) => rowAt(window, at),
        isPicking: preview.isPicking,
        dispatch,
      })}
      close={(at) => setOpened((before) => without(before, rowAt(window, at)?.row))}
      scroller={scroller}
      place={place}
    >
      {(row, isActive) => (
        <RowCard
          headings={headings}
          view={row}
          isActive={isActive}
          isOpen={everyCell || opened.has(row.row)}
          isPicking={preview.isPicking}
          pick={pick}
          open={open}
          reveal={show}
          dispatch={dispatch}
        />
      )}
    </WindowedList>
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
