import { Button, makeStyles } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { useMonthTexts } from "../MonthTextsContext";
import type { MonthAction } from "../state/monthAction";
import type { MonthPreview } from "../state/monthState";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: "8px" } });

interface AnswerListedProps {
  readonly preview: MonthPreview;
  readonly dispatch: Dispatch<MonthAction>;
}

/** One answer to all conflicts in the list: there may be hundreds in a first month. */
export function AnswerListed({ preview, dispatch }: AnswerListedProps) {
  const styles = useStyles();
  const words = useMonthTexts();
  if (preview.view.tally.conflictsListed < 2) return null;
  const answers = [
    ["tracker", words.allMine],
    ["portal", words.allTheirs],
    [null, words.allOpen],
  ] as const;
  return (
    <div className={styles.buttons}>
      {answers.map(([answer, text]) => (
        <Button
          key={text}
          size="small"
          onClick={() => dispatch({ type: "say", saying: { say: "answerListed", answer } })}
        >
          {text}
        </Button>
      ))}
    </div>
  );
}
