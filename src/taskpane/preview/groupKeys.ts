import type { KeyboardEvent } from "react";
import type { TenantGroup } from "../../worker/rowView";
import { isHeading, type ListPart } from "./listPart";
import { isRowItself, placeOf } from "./rowAtKey";

interface GroupKeysOf extends Pick<ListPart, "itemAt"> {
  /** Closes a group, or opens it. */
  readonly fold: (group: TenantGroup) => void;
}

/** Keys of a heading that has the focus: the right arrow opens its group, the left one closes it. */
export function groupKeys({ itemAt, fold }: GroupKeysOf): (event: KeyboardEvent) => void {
  return ({ key, target }) => {
    const place = isRowItself(target) ? placeOf(target) : null;
    const item = place === null ? undefined : itemAt(place);
    if (item === undefined || !isHeading(item)) return;
    if (key === (item.isClosed ? "ArrowRight" : "ArrowLeft")) fold(item);
  };
}
