/** Keys mean something else in a field of an opened row. */
export function isRowItself(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.dataset["rowFocus"] !== undefined;
}

/** The place in the list of the row that something is in; null outside of every row. */
export function placeOf(target: EventTarget): number | null {
  const item = target instanceof Element ? target.closest<HTMLElement>("li[data-index]") : null;
  return item === null ? null : Number(item.dataset["index"]);
}
