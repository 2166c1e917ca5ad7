import type { Dispatch, KeyboardEvent } from "react";
import type { RowView } from "../../worker/rowView";
import type { PaneAction } from "../state/paneAction";
import { today } from "../today";
import { isRowItself, placeOf } from "./rowAtKey";

interface RowKeysOf {
  readonly count: number;
  readonly rowAt: (place: number) => RowView | undefined;
  readonly isPicking: boolean;
  readonly dispatch: Dispatch<PaneAction>;
}

/** What a row is told by its keys, for who asks: those that mean something on this one. */
export function keysOf({ changes, choices }: RowView): string {
  const keys = ["Shift+ArrowDown", "Shift+ArrowUp"];
  if (changes.length > 0) keys.push("X");
  if (choices.validated) keys.push("V");
  return keys.join(" ");
}

/**
 * Keys of a row that has the focus: X leaves it out or takes it in, V says that No Intent was validated or takes that
 * back, Shift and an arrow picks it with the next one.
 */
export function rowKeys({ count, rowAt, isPicking, dispatch }: RowKeysOf): (event: KeyboardEvent) => void {
  const pickWith = (place: number, other: number): void => {
    if (other < 0 || other >= count) return;
    if (!isPicking) dispatch({ type: "pick-rows", on: true });
    const span = { from: Math.min(place, other), to: Math.max(place, other) + 1 };
    dispatch({ type: "pick", picking: { pick: "span", span, on: true } });
  };
  return ({ key, shiftKey, ctrlKey, altKey, metaKey, target }) => {
    const place = isRowItself(target) ? placeOf(target) : null;
    const view = place === null ? undefined : rowAt(place);
    if (place === null || view === undefined || ctrlKey || altKey || metaKey) return;
    if (shiftKey && key === "ArrowDown") pickWith(place, place + 1);
    if (shiftKey && key === "ArrowUp") pickWith(place, place - 1);
    const rows = { these: [view.row] };
    if (key.toLowerCase() === "x" && view.changes.length > 0)
      dispatch({ type: "say", saying: { say: "leaveOutRows", rows, leftOut: !view.isLeftOut } });
    if (key.toLowerCase() === "v" && view.choices.validated) {
      const validated = view.choices.choice.validated === undefined ? today() : undefined;
      dispatch({ type: "say", saying: { say: "choose", rows, part: { validated } } });
    }
  };
}
