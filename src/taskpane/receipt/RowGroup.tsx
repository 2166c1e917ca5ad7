import { Button, makeStyles, Text } from "@fluentui/react-components";
import type { TableRef } from "../../review/snapshot";
import { useTexts } from "../parts/TextsContext";
import type { Reveal } from "../reveal";

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

/** What stands for one row of a receipt. */
export interface NamedRow {
  readonly row: number;
  readonly name: string;
  /** Cells of it, by the indexes of their columns; absent: the whole row. */
  readonly columns?: readonly number[];
}

interface RowGroupProps {
  readonly why?: string;
  readonly rows: readonly NamedRow[];
  readonly tableRef: TableRef;
  readonly reveal: Reveal;
}

/** More than these nobody reads; the sheet has them all. */
const most = 50;

/** Rows that share a reason; each leads to its place on the sheet. */
export function RowGroup({ why, rows, tableRef, reveal }: RowGroupProps) {
  const styles = useStyles();
  const { preview } = useTexts().pane;
  return (
    <div>
      {why === undefined ? null : <Text block>{why}</Text>}
      <ul className={styles.list}>
        {rows.slice(0, most).map(({ row, name, columns }, place) => (
          <li key={place}>
            <Button
              appearance="subtle"
              size="small"
              className={styles.row}
              onClick={() => reveal(tableRef, row, columns)}
            >
              {name}
            </Button>
          </li>
        ))}
        {rows.length > most ? <li>{preview.andMore(rows.length - most)}</li> : null}
      </ul>
    </div>
  );
}
