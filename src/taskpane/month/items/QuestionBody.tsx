import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { flagTexts } from "../../../language/codeTexts";
import type { QuestionItem } from "../../../worker/month/monthItem";
import type { MonthAnswer } from "../../../worker/month/monthSaying";
import { useTexts } from "../../parts/TextsContext";
import type { Headings } from "../../preview/row/cellWords";
import { useRowTabIndex } from "../../preview/RovingContext";
import { useMonthTexts } from "../MonthTextsContext";
import type { MonthAction } from "../state/monthAction";
import { answersOf } from "./answersOf";
import { StatusLine } from "./StatusLine";
import { StatusRows } from "./StatusRows";
import { useAnswerWords } from "./useAnswerWords";

const useStyles = makeStyles({
  answers: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(124px, 1fr))", gap: "4px" },
  answer: {
    minWidth: 0,
    height: "100%",
    alignItems: "flex-start",
    justifyContent: "flex-start",
    textAlign: "start",
    fontWeight: "normal",
    overflowWrap: "anywhere",
  },
  flag: { color: tokens.colorPaletteDarkOrangeForeground1, fontWeight: tokens.fontWeightSemibold },
  back: { alignSelf: "flex-start" },
});

interface QuestionBodyProps {
  readonly item: QuestionItem;
  readonly headings: Headings;
  readonly dispatch: Dispatch<MonthAction>;
}

/** A question, its candidates side by side, each with its number: that key answers it [M3, M5, M4]. */
export function QuestionBody({ item, headings, dispatch }: QuestionBodyProps) {
  const styles = useStyles();
  const words = useMonthTexts();
  const wordsOf = useAnswerWords(headings);
  const tabIndex = useRowTabIndex();
  const say = (answer: MonthAnswer | null) =>
    dispatch({ type: "say", saying: { say: "answer", key: item.key, answer } });
  return (
    <>
      <Question item={item} />
      <div role="group" aria-label={words.kinds.asked} className={styles.answers}>
        {answersOf(item).map((answer, place) => (
          <Button
            key={String(answer)}
            size="small"
            className={styles.answer}
            appearance={item.answer === answer ? "primary" : "secondary"}
            aria-pressed={item.answer === answer}
            aria-keyshortcuts={String(place + 1)}
            tabIndex={tabIndex}
            onClick={() => say(answer)}
          >
            {`${place + 1}. ${wordsOf(item, answer)}`}
          </Button>
        ))}
      </div>
      {item.answer === null ? null : (
        <Button size="small" appearance="subtle" className={styles.back} tabIndex={tabIndex} onClick={() => say(null)}>
          {words.takeBack}
        </Button>
      )}
    </>
  );
}

function Question({ item }: Pick<QuestionBodyProps, "item">) {
  const styles = useStyles();
  const texts = useTexts();
  const words = useMonthTexts();
  switch (item.what) {
    case "pair":
      return (
        <>
          <StatusLine status={item.status} />
          <Text size={200}>
            {words.whichRow} {words.pairWhy[item.why]} {words.groupWaits}
          </Text>
        </>
      );
    case "conflict":
      return <Text size={200}>{words.conflictWhy[item.why]}</Text>;
    case "grown":
      return (
        <>
          {item.codes.map((code) => (
            <Text key={code} size={200} className={styles.flag}>
              {flagTexts(texts, code, { scenario: null })[0]}
            </Text>
          ))}
          <Text size={200}>{words.grown(item.entitlements)}</Text>
          <StatusRows rows={item.rows} />
        </>
      );
  }
}
