import { makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { problemSentence } from "../../language/problemSentence";
import type { Problem } from "../../review/problem";
import { useTexts } from "./TextsContext";

const useStyles = makeStyles({ bar: { flexShrink: 0 } });

/** Something small that did not work; what the person was doing goes on. */
export function Notice({ problem }: { readonly problem: Problem | null }) {
  const styles = useStyles();
  const texts = useTexts();
  if (problem === null) return null;
  return (
    <div role="alert" className={styles.bar}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{problemSentence(texts, problem)}</MessageBarBody>
      </MessageBar>
    </div>
  );
}
