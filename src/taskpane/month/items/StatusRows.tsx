import { makeStyles } from "@fluentui/react-components";
import type { StatusRow } from "../../../worker/month/monthItem";
import { useTexts } from "../../parts/TextsContext";
import { useStatusWords } from "./StatusLine";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: "16px", fontSize: "12px", lineHeight: "16px", overflowWrap: "anywhere" },
});

/** Rows of the tracker that an item is about. */
export function StatusRows({ rows }: { readonly rows: readonly StatusRow[] }) {
  const styles = useStyles();
  const { row } = useTexts().pane;
  const words = useStatusWords();
  return (
    <ul className={styles.list}>
      {rows.map(({ name, status }) => (
        <li key={name.row}>
          {row.row(name.sheetRow)}: {words(status)}
        </li>
      ))}
    </ul>
  );
}
