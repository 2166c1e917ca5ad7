import { Button, makeStyles, Text } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { firstFilter } from "../../worker/filter";
import { useTexts } from "../parts/TextsContext";
import type { PaneAction } from "../state/paneAction";
import type { Preview } from "../state/preview";

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: "4px",
  },
  reason: { minWidth: 0, maxWidth: "100%", textAlign: "start", justifyContent: "start", fontWeight: "normal" },
});

interface NothingToDoProps {
  readonly preview: Preview;
  readonly dispatch: Dispatch<PaneAction>;
}

/** Nothing to write and nothing to look at is said as what it is, with the rows left alone by reason. */
export function NothingToDo({ preview: { filter, view }, dispatch }: NothingToDoProps) {
  const styles = useStyles();
  const { pane, rules } = useTexts();
  const { tally, rowCount } = view;
  if (filter.show !== firstFilter.show || filter.search !== "" || tally.changing + tally.flagged > 0) return null;
  return (
    <>
      <Text weight="semibold">{pane.preview.allDone(rowCount)}</Text>
      <ul className={styles.list}>
        {[...tally.leftFor].map(([reason, rows]) => (
          <li key={reason}>
            <Button
              size="small"
              className={styles.reason}
              onClick={() => dispatch({ type: "filter", filter: { ...filter, show: `left:${reason}` } })}
            >
              {`${rules.left[reason]} (${pane.number(rows)})`}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
