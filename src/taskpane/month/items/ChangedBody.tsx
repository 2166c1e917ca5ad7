import { Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { statusColumnIds } from "../../../playbook/tracker/column";
import type { ChangedCell, ChangedItem } from "../../../worker/month/monthItem";
import { useTexts } from "../../parts/TextsContext";
import { useRowTabIndex } from "../../preview/RovingContext";
import { useMonthTexts } from "../MonthTextsContext";
import { CellOldToNew } from "./CellOldToNew";
import type { ItemProps } from "./ItemCard";
import { headingWords, itemCellWords } from "./itemCellWords";

const useStyles = makeStyles({
  cell: { display: "flex", alignItems: "flex-start" },
  words: { paddingTop: "6px", minWidth: 0 },
  indent: { paddingInlineStart: "32px" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface ChangedBodyProps extends Omit<ItemProps, "item"> {
  readonly item: ChangedItem;
}

/** The cells of a row old → new and why; closed, the first of them and how many more there are. */
export function ChangedBody({ item, preview, isOpen, dispatch }: ChangedBodyProps) {
  const styles = useStyles();
  const { pane } = useTexts();
  const [first] = item.cells;
  if (!isOpen && first !== undefined)
    return (
      <Text size={200}>
        <CellWords cell={first} preview={preview} />
        {item.cells.length > 1 ? (
          <span className={styles.quiet}> {pane.row.moreCells(item.cells.length - 1)}</span>
        ) : null}
      </Text>
    );
  return item.cells.map((cell) => (
    <CellLine key={cell.index} cell={cell} item={item} preview={preview} dispatch={dispatch} />
  ));
}

function CellWords({ cell, preview: { tracker } }: { readonly cell: ChangedCell } & Pick<ItemProps, "preview">) {
  const { language } = useTexts();
  const words = useMonthTexts();
  const { index, from, to, because } = cell;
  return (
    <CellOldToNew
      heading={headingWords(tracker, index)}
      from={itemCellWords(tracker, index, from, language)}
      to={itemCellWords(tracker, index, to, language)}
      because={words.because[because]}
    />
  );
}

interface CellLineProps extends Omit<ChangedBodyProps, "isOpen"> {
  readonly cell: ChangedCell;
}

/** L1 to L3 have one box between them [W3]. */
function CellLine({ cell, item, preview, dispatch }: CellLineProps) {
  const styles = useStyles();
  const { row } = useTexts().pane;
  const tabIndex = useRowTabIndex();
  const status: readonly (number | undefined)[] = statusColumnIds.map((id) => preview.tracker.binding.columns[id]);
  const isStatus = status.includes(cell.index);
  const hasBox = !isStatus || item.cells.find(({ index }) => status.includes(index)) === cell;
  const heading = headingWords(preview.tracker, cell.index);
  return (
    <div className={hasBox ? styles.cell : `${styles.cell} ${styles.indent}`}>
      {hasBox ? (
        <Checkbox
          checked={!cell.leftOut}
          disabled={item.isLeftOut}
          aria-label={isStatus ? row.includeStatus : row.includeCell(heading)}
          input={{ tabIndex }}
          onChange={() =>
            dispatch({
              type: "say",
              saying: { say: "leaveOutCell", row: item.row, index: cell.index, leftOut: !cell.leftOut },
            })
          }
        />
      ) : null}
      <span className={styles.words}>
        <CellWords cell={cell} preview={preview} />
        {cell.leftOut ? <span className={styles.quiet}> ({row.leftOut})</span> : null}
      </span>
    </div>
  );
}
