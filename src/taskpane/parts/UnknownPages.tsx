import { makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useTexts } from "./TextsContext";

const useStyles = makeStyles({ bar: { flexShrink: 0 } });

/** Pages of the playbook that the workbook names and this version doesn't know: the others decide [B1]. */
export function UnknownPages({ names }: { readonly names: readonly string[] }) {
  const styles = useStyles();
  const { table, list, quoted } = useTexts().pane;
  if (names.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody>{table.unknownPages(list(names.map(quoted)))}</MessageBarBody>
    </MessageBar>
  );
}
