import { makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useTexts } from "../parts/TextsContext";

const useStyles = makeStyles({ bar: { flexShrink: 0 } });

/** Of how many rows what was said is gone, for they were not found again. */
export function LostChoices({ rows }: { readonly rows: number }) {
  const styles = useStyles();
  const { preview } = useTexts().pane;
  if (rows === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody>{preview.lostChoices(rows)}</MessageBarBody>
    </MessageBar>
  );
}
