import { makeStyles, ToggleButton, tokens, useArrowNavigationGroup } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { showOrBack, type Show } from "../../worker/filter";
import { useTexts } from "../parts/TextsContext";
import type { PaneAction } from "../state/paneAction";
import type { Preview } from "../state/preview";

const useStyles = makeStyles({
  tiles: { display: "grid", gridTemplateColumns: "repeat(4, minmax(0, 1fr))", gap: "4px" },
  tile: {
    minWidth: 0,
    padding: "2px",
    display: "flex",
    flexDirection: "column",
    gap: 0,
    fontWeight: "normal",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  count: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface CountTilesProps {
  readonly preview: Preview;
  readonly dispatch: Dispatch<PaneAction>;
}

/**
 * What there is to do, as counts; each shows its rows when it is pressed, and the ones before when pressed again. One
 * stop of the Tab key: arrow keys lead from one to the next.
 */
export function CountTiles({ preview: { filter, view }, dispatch }: CountTilesProps) {
  const styles = useStyles();
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
    <div role="group" aria-label={texts.counts} className={styles.tiles} {...arrows}>
      {tiles.map(([show, count, words]) => (
        <ToggleButton
          key={show}
          size="small"
          className={styles.tile}
          checked={filter.show === show}
          onClick={() => toggle(show)}
        >
          <span className={styles.count}>{pane.number(count)}</span> <span>{words}</span>
        </ToggleButton>
      ))}
    </div>
  );
}
