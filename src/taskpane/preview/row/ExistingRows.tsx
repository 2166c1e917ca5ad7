import { Button, makeStyles, Text } from "@fluentui/react-components";
import { useTexts } from "../../parts/TextsContext";
import { cellWords } from "./cellWords";
import type { ExistingRow } from "../../../worker/rowView";
import { rowLabel } from "./rowLabel";
import { useRowTabIndex } from "../RovingContext";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: 0, listStyleType: "none" },
  row: {
    minWidth: 0,
    maxWidth: "100%",
    textAlign: "start",
    justifyContent: "start",
    fontWeight: "normal",
    overflowWrap: "anywhere",
  },
});

interface ExistingRowsProps {
  readonly rows: readonly ExistingRow[];
  readonly reveal: (row: number) => void;
}

/** What the other rows of the tenant and service say; each leads to its place on the sheet. */
export function ExistingRows({ rows, reveal }: ExistingRowsProps) {
  const styles = useStyles();
  const { pane, language } = useTexts();
  const tabIndex = useRowTabIndex();
  if (rows.length === 0) return null;
  return (
    <div>
      <Text size={200} weight="semibold">
        {pane.row.existing}
      </Text>
      <ul className={styles.list}>
        {rows.map((existing) => (
          <li key={existing.row}>
            <Button
              appearance="subtle"
              size="small"
              tabIndex={tabIndex}
              className={styles.row}
              onClick={() => reveal(existing.row)}
            >
              {rowLabel(existing, pane.row).place}:{" "}
              {[cellWords(existing.l2, "l2", language), cellWords(existing.l3, "l3", language)]
                .filter((words) => words !== "")
                .join(", ") || pane.row.blank}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
