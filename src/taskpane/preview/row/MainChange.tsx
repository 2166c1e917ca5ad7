import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Change } from "../../../review/change";
import { isStatusColumn } from "../../../review/propose/leftOut";
import type { RowView } from "../../../worker/rowView";
import { useTexts } from "../../parts/TextsContext";
import { OldToNew } from "./OldToNew";
import type { Headings } from "./cellWords";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  line: { position: "relative", overflowWrap: "anywhere" },
});

interface MainChangeProps {
  readonly headings: Headings;
  readonly view: RowView;
  /** All changes of an opened row stand below: there they are counted. */
  readonly isOpen: boolean;
}

/** The change that says most of what becomes of a row, old → new, and how many more there are. */
export function MainChange({ headings, view, isOpen }: MainChangeProps) {
  const styles = useStyles();
  const { row } = useTexts().pane;
  const changes = view.changes.filter(({ leftOut }) => !leftOut);
  const main = mainOf(changes);
  const count = (kind: Change["kind"]) => changes.filter((change) => change.kind === kind).length;
  const quiet = (words: string) => (
    <Text size={200} block className={styles.quiet}>
      {words}
    </Text>
  );
  if (view.isLeftOut) return quiet(row.leftOut);
  if (main === undefined) return quiet(view.left === null ? row.nothingToChange : row.leftAlone);
  if (isOpen) return quiet(row.cells(count("fill"), count("replace"), count("clear")));
  if (main.column === "flag") return quiet(row.flagOnly);
  return (
    <Text size={200} block className={styles.line}>
      <OldToNew headings={headings} change={main} />
      {changes.length > 1 ? <span className={styles.quiet}> {row.moreCells(changes.length - 1)}</span> : null}
    </Text>
  );
}

/** The status before other cells, and the flag last. */
function mainOf(changes: readonly Change[]): Change | undefined {
  return (
    changes.find(({ column }) => isStatusColumn(column)) ??
    changes.find(({ column }) => column !== "flag") ??
    changes[0]
  );
}
