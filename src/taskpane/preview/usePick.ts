import { useCallback, useEffect, useRef, type Dispatch } from "react";
import type { RowView } from "../../worker/rowView";
import type { PaneAction } from "../state/paneAction";
import type { ListPart } from "./listPart";

/** Picks a row of the list, or with Shift all from the one that was picked last. */
export function usePick(part: ListPart, dispatch: Dispatch<PaneAction>): (view: RowView, shift: boolean) => void {
  const anchor = useRef<number | null>(null);
  const seen = useRef(part);
  useEffect(() => {
    seen.current = part;
  });
  return useCallback(
    ({ row, isPicked }, shift) => {
      const place = seen.current.placeOf(row);
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
