import type { Virtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef, type FocusEvent, type KeyboardEvent } from "react";
import { isRowItself, placeOf } from "./rowAtKey";

interface RovingOptions {
  readonly count: number;
  readonly active: number;
  readonly setActive: (index: number) => void;
  readonly virtualizer: Virtualizer<HTMLElement, Element>;
  /** Place of the heading over the row at a place of the list. */
  readonly headingOf: ((index: number) => number | null) | undefined;
  /** Closes the row at a place of the list. */
  readonly close: (index: number) => void;
}

interface RovingHandlers {
  readonly onKeyDown: (event: KeyboardEvent<HTMLUListElement>) => void;
  readonly onFocus: (event: FocusEvent<HTMLUListElement>) => void;
}

const pageOfRows = 10;

/**
 * One row of the list is in the Tab order; arrow keys, Home, End and Page keys lead to the others, the left one to the
 * heading it stands under, Escape closes one.
 */
export function useRoving({ count, active, setActive, virtualizer, headingOf, close }: RovingOptions): RovingHandlers {
  const wanted = useRef<{ readonly list: HTMLElement; readonly index: number } | null>(null);
  useEffect(() => {
    const title = wanted.current === null ? null : titleOf(wanted.current.list, wanted.current.index);
    if (title === null) return;
    wanted.current = null;
    title.focus();
  });
  return {
    onFocus: ({ target }) => {
      const index = placeOf(target);
      if (index !== null && index !== active) setActive(index);
    },
    onKeyDown: (event) => {
      const index = placeOf(event.target);
      if (index === null) return;
      if (event.key === "Escape") {
        close(index);
        titleOf(event.currentTarget, index)?.focus();
      }
      const next = isRowItself(event.target) ? nextPlace(event.key, index, count, headingOf) : null;
      if (next === null) return;
      event.preventDefault();
      wanted.current = { list: event.currentTarget, index: next };
      setActive(next);
      virtualizer.scrollToIndex(next);
    },
  };
}

function nextPlace(key: string, index: number, count: number, headingOf: RovingOptions["headingOf"]): number | null {
  if (key === "ArrowLeft") return headingOf?.(index) ?? null;
  const places: { readonly [key: string]: number } = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    PageDown: index + pageOfRows,
    PageUp: index - pageOfRows,
    Home: 0,
    End: count - 1,
  };
  const place = places[key];
  return place === undefined ? null : Math.max(0, Math.min(count - 1, place));
}

function titleOf(list: HTMLElement, index: number): HTMLElement | null {
  return list.querySelector<HTMLElement>(`li[data-index="${index}"] [data-row-focus="title"]`);
}
