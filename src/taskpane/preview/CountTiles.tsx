import { useArrowNavigationGroup } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { showOrBack, type Show } from "../../worker/filter";
import { useTexts } from "../parts/TextsContext";
import type { PaneAction } from "../state/paneAction";
import type { Preview } from "../state/preview";
import { CountTile, useTilesStyle } from "./CountTile";

interface CountTilesProps {
  readonly preview: Preview;
  readonly dispatch: Dispatch<PaneAction>;
}

/**
 * What there is to do, as counts; each shows its rows when it is pressed, and the ones before when pressed again. One
 * stop of the Tab key: arrow keys lead from one to the next.
 */
export function CountTiles({ preview: { filter, view }, dispatch }: CountTilesProps) {
  const { pane } = useTexts();
  const texts = pane.preview;
  const arrows = useArrowNavigationGroup({ axis: "horizontal", circular: true, memorizeCurrent: true });
  const { tally } = view;
  const tiles: readonly (readonly [Show, number, string])[] = [
    ["waiting", tally.waiting, texts.toValidate],
    ["changing", tally.rows, texts.toWrite],
    ["flagged", tally.flagged, texts.toLookAt],
    ["all", view.rowCount, texts.showAll],
  ];
  const toggle = (show: Show) => dispatch({ type: "filter", filter: showOrBack(filter, show) });
  return (
    <div role="group" aria-label={texts.counts} className={useTilesStyle()} {...arrows}>
      {tiles.map(([show, count, words]) => (
        <CountTile
          key={show}
          count={pane.number(count)}
          words={words}
          checked={filter.show === show}
          toggle={() => toggle(show)}
        />
      ))}
    </div>
  );
}
