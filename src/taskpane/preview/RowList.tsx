import { useCallback, useMemo, useState, type Dispatch } from "react";
import { useTexts } from "../parts/TextsContext";
import type { PaneAction } from "../state/paneAction";
import type { RowView, Span, TenantGroup } from "../../worker/rowView";
import type { Preview } from "../state/preview";
import { groupKeys } from "./groupKeys";
import { isHeading, listPart } from "./listPart";
import { changingColumns } from "./row/changingColumns";
import { RowCard } from "./row/RowCard";
import type { ListPlace } from "./useListPlace";
import { usePick } from "./usePick";
import { rowKeys } from "./rowKeys";
import type { Reveal } from "../reveal";
import { TenantHeading } from "./TenantHeading";
import { WindowedList } from "./WindowedList";

interface RowListProps {
  readonly preview: Preview;
  readonly everyCell: boolean;
  readonly scroller: HTMLElement | null;
  readonly place: ListPlace;
  readonly dispatch: Dispatch<PaneAction>;
  readonly reveal: Reveal;
}

/** The rows of the preview, tenant by tenant where a person wants them so. */
export function RowList({ preview, everyCell, scroller, place, dispatch, reveal }: RowListProps) {
  const { pane } = useTexts();
  const { chosen, binding, view, language } = preview;
  const { listing } = chosen;
  const { window, listed } = view;
  const part = useMemo(() => listPart(window, listed.places), [window, listed.places]);
  const rowAt = (place: number): RowView | undefined => {
    const item = part.itemAt(place);
    return item === undefined || isHeading(item) ? undefined : item;
  };
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
  const pick = usePick(part, dispatch);
  const fold = ({ row: of, isClosed }: TenantGroup) => dispatch({ type: "group", grouping: { of, closed: !isClosed } });
  const onGroup = groupKeys({ itemAt: part.itemAt, fold });
  const onRow = rowKeys({ count: listed.places, rowAt, isPicking: preview.isPicking, dispatch });
  const look = useCallback((span: Span) => dispatch({ type: "look", span }), [dispatch]);
  return (
    <WindowedList
      label={pane.preview.list}
      count={listed.places}
      itemAt={part.itemAt}
      positionOf={part.positionOf}
      headingOf={(place) => part.groupOf(place)?.place ?? null}
      look={look}
      keys={(event) => {
        onRow(event);
        onGroup(event);
      }}
      close={(place) => setOpened((before) => without(before, rowAt(place)?.row))}
      scroller={scroller}
      place={place}
    >
      {(item, isActive) =>
        isHeading(item) ? (
          <TenantHeading
            group={item}
            isActive={isActive}
            isPicking={preview.isPicking}
            fold={fold}
            dispatch={dispatch}
          />
        ) : (
          <RowCard
            headings={headings}
            view={item}
            isActive={isActive}
            isOpen={everyCell || opened.has(item.row)}
            isPicking={preview.isPicking}
            pick={pick}
            open={open}
            reveal={show}
            dispatch={dispatch}
          />
        )
      }
    </WindowedList>
  );
}

function toggled(rows: ReadonlySet<number>, row: number): ReadonlySet<number> {
  return rows.has(row) ? without(rows, row) : new Set([...rows, row]);
}

function without(rows: ReadonlySet<number>, row: number | undefined): ReadonlySet<number> {
  return new Set([...rows].filter((own) => own !== row));
}
