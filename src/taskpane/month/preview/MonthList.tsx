import { useCallback, useState, type Dispatch } from "react";
import type { Span } from "../../../worker/rowView";
import type { MonthItem } from "../../../worker/month/monthItem";
import { RovingContext } from "../../preview/RovingContext";
import { WindowedList } from "../../preview/WindowedList";
import type { Reveal } from "../../reveal";
import { ItemCard } from "../items/ItemCard";
import { isOfExport } from "../items/isOfExport";
import { useMonthTexts } from "../MonthTextsContext";
import type { MonthAction } from "../state/monthAction";
import type { MonthPreview } from "../state/monthState";

interface MonthListProps {
  readonly preview: MonthPreview;
  readonly scroller: HTMLElement | null;
  readonly dispatch: Dispatch<MonthAction>;
  readonly reveal: Reveal;
}

/** What the export brings, item by item. */
export function MonthList({ preview, scroller, dispatch, reveal }: MonthListProps) {
  const words = useMonthTexts();
  const { view, tracker, portal } = preview;
  const { from, items } = view.window;
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const look = useCallback((span: Span) => dispatch({ type: "look", span }), [dispatch]);
  const itemAt = (place: number): MonthItem | undefined => items[place - from];
  const fold = (key: string, isOpen: boolean) =>
    setOpened((before) => new Set(isOpen ? [...before, key] : [...before].filter((own) => own !== key)));
  const open = (item: MonthItem) => {
    fold(item.key, !opened.has(item.key));
    reveal(isOfExport(item) ? portal.ref : tracker.listing.ref, item.name.row);
  };
  return (
    <WindowedList
      label={words.list}
      count={view.listed}
      itemAt={itemAt}
      look={look}
      close={(place) => fold(itemAt(place)?.key ?? "", false)}
      scroller={scroller}
    >
      {(item, isActive) => (
        <RovingContext value={isActive}>
          <ItemCard item={item} preview={preview} isOpen={opened.has(item.key)} open={open} dispatch={dispatch} />
        </RovingContext>
      )}
    </WindowedList>
  );
}
