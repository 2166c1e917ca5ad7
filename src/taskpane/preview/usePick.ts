import { useCallback, useEffect, useRef, type Dispatch } from "react";
import type { RowsWindow, RowView } from "../../worker/rowView";
import type { PaneAction } from "../state/paneAction";

/** Picks a row of the list, or with Shift all from the one that was picked last. */
export function usePick(window: RowsWindow, dispatch: Dispatch<PaneAction>): (view: RowView, shift: boolean) => void {
  const anchor = useRef<number | null>(null);
  const seen = useRef(window);
  useEffect(() => {
    seen.current = window;
  });
  return useCallback(
    ({ row, isPicked }, shift) => {
      const { from, rows } = seen.current;
      const place = from + rows.findIndex((view) => view.row === row);
      const first = anchor.current;
      const on = !isPicked;
      if (shift && first !== null && on) {
        const span = { from: Math.min(first, place), to: Math.max(first, place) + 1 };
        dispatch({ type: "pick", picking: { pick: "span", span, on } });
      } else dispatch({ type: "pick", picking: { pick: "rows", rows: [row], on } });
      anchor.current = place;
    },
    [dispatch],
  );
}
