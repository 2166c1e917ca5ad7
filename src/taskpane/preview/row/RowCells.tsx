import { Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ColumnId } from "../../../playbook/tracker/column";
import { isStatusColumn } from "../../../review/propose/leftOut";
import type { RowView } from "../../../worker/rowView";
import type { Change } from "../../../review/change";
import { useTexts } from "../../parts/TextsContext";
import { OldToNew } from "./OldToNew";
import { columnWords, type Headings } from "./cellWords";
import { useRowTabIndex } from "../RovingContext";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column" },
  kind: { color: tokens.colorNeutralForeground2, marginTop: "4px" },
  cell: { display: "flex", alignItems: "flex-start" },
  words: { position: "relative", paddingTop: "6px", paddingBottom: "2px", overflowWrap: "anywhere", minWidth: 0 },
  out: { color: tokens.colorNeutralForeground2, fontStyle: "italic" },
  indent: { paddingInlineStart: "32px" },
});

interface RowCellsProps {
  readonly headings: Headings;
  readonly view: RowView;
  readonly leaveOut: (column: ColumnId, leftOut: boolean) => void;
}

const kinds = ["fill", "replace", "clear"] as const;

/** Each cell old → new; fills apart from replacements [W1]. */
export function RowCells({ headings, view, leaveOut }: RowCellsProps) {
  const styles = useStyles();
  const { pane, rules, language } = useTexts();
  const titles = { fill: pane.row.fills, replace: pane.row.replaces, clear: pane.row.clears };
  const box = view.changes.find(({ column }) => isStatusColumn(column))?.column;
  return (
    <>
      {kinds.map((kind) => {
        const own = view.changes.filter((change) => change.kind === kind);
        return own.length === 0 ? null : (
          <div key={kind} role="group" aria-label={titles[kind]} className={styles.group}>
            <Text size={200} weight="semibold" className={styles.kind}>
              {titles[kind]}
            </Text>
            {own.map((change) => (
              <CellChange
                key={change.column}
                headings={headings}
                change={change}
                isRowOut={view.isLeftOut}
                hasBox={change.column === box || !isStatusColumn(change.column)}
                leaveOut={leaveOut}
              />
            ))}
          </div>
        );
      })}
      {view.kept.map(({ column, because }) => (
        <Text key={column} size={200} block className={styles.out}>
          {pane.row.keeps(columnWords(headings, column, language), rules.kept[because])}
        </Text>
      ))}
    </>
  );
}

interface CellChangeProps extends Pick<RowCellsProps, "headings" | "leaveOut"> {
  readonly change: Change;
  readonly isRowOut: boolean;
  /** L1 to L3 have one box between them [W3]. */
  readonly hasBox: boolean;
}

function CellChange({ headings, change, isRowOut, hasBox, leaveOut }: CellChangeProps) {
  const styles = useStyles();
  const { pane, language } = useTexts();
  const tabIndex = useRowTabIndex();
  const { column, leftOut: isOut } = change;
  const name = columnWords(headings, column, language);
  const label = isStatusColumn(column) ? pane.row.includeStatus : pane.row.includeCell(name);
  return (
    <div className={hasBox ? styles.cell : `${styles.cell} ${styles.indent}`}>
      {hasBox ? (
        <Checkbox
          checked={!isOut}
          disabled={isRowOut}
          aria-label={label}
          input={{ tabIndex }}
          onChange={() => leaveOut(column, !isOut)}
        />
      ) : null}
      <span className={styles.words}>
        <OldToNew headings={headings} change={change} />
        {isOut ? <span className={styles.out}> ({pane.row.leftOut})</span> : null}
      </span>
    </div>
  );
}
