import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { useMonthTexts } from "../MonthTextsContext";
import type { MonthAction } from "../state/monthAction";
import type { MonthPreview } from "../state/monthState";

const useStyles = makeStyles({
  words: { width: "100%" },
  going: { fontWeight: tokens.fontWeightSemibold },
});

interface MonthFooterProps {
  readonly preview: MonthPreview;
  readonly dispatch: Dispatch<MonthAction>;
}

/** What would be written, what stays open, and the one button that writes. */
export function MonthFooter({ preview, dispatch }: MonthFooterProps) {
  const styles = useStyles();
  const words = useMonthTexts();
  const { added, cells, rows, items } = preview.view.tally;
  const isNothing = added + cells === 0;
  return (
    <>
      <Text size={200} className={styles.words}>
        {isNothing ? null : <span className={styles.going}>{words.going(added, cells, rows)}. </span>}
        {items.asked === 0 ? null : <span>{words.open(items.asked)} </span>}
      </Text>
      <Button
        appearance="primary"
        disabled={preview.waiting > 0}
        onClick={() => dispatch({ type: "start", command: { do: "apply", preview } })}
      >
        {isNothing ? words.keepOnly : words.write(added, cells)}
      </Button>
    </>
  );
}
