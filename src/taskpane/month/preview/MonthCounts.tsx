import { useArrowNavigationGroup } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { monthKinds, type MonthKind } from "../../../worker/month/monthItem";
import { useTexts } from "../../parts/TextsContext";
import { CountTile, useTilesStyle } from "../../preview/CountTile";
import { useMonthTexts } from "../MonthTextsContext";
import type { MonthAction } from "../state/monthAction";
import type { MonthPreview } from "../state/monthState";

interface MonthCountsProps {
  readonly preview: MonthPreview;
  readonly dispatch: Dispatch<MonthAction>;
}

/** What there is, as counts: each shows its items when it is pressed, and all when pressed again. */
export function MonthCounts({ preview: { filter, view }, dispatch }: MonthCountsProps) {
  const { pane } = useTexts();
  const words = useMonthTexts();
  const arrows = useArrowNavigationGroup({ axis: "horizontal", circular: true, memorizeCurrent: true });
  const toggle = (kind: MonthKind) =>
    dispatch({ type: "filter", filter: { ...filter, show: filter.show === kind ? "all" : kind } });
  const { items } = view.tally;
  return (
    <div role="group" aria-label={pane.preview.counts} className={useTilesStyle()} {...arrows}>
      {monthKinds
        .filter((kind) => kind !== "aside" || items.aside > 0)
        .map((kind) => (
          <CountTile
            key={kind}
            count={pane.number(items[kind])}
            words={words.kinds[kind]}
            checked={filter.show === kind}
            toggle={() => toggle(kind)}
          />
        ))}
    </div>
  );
}
