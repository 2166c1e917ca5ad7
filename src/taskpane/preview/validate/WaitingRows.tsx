import { Checkbox, makeStyles, Text, tokens, useArrowNavigationGroup } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useMemo, useState } from "react";
import { isError } from "../../../playbook/tracker/cell";
import type { ExistingRow, WaitingRow } from "../../../worker/rowView";
import { useTexts } from "../../parts/TextsContext";
import { cellWords } from "../row/cellWords";
import { rowLabel } from "../row/rowLabel";

const useStyles = makeStyles({
  scroller: { flexGrow: 1, minHeight: "96px", maxHeight: "50vh", overflowY: "auto", position: "relative" },
  list: { position: "relative", margin: 0, padding: 0, listStyleType: "none" },
  item: { position: "absolute", top: 0, left: 0, width: "100%", overflowWrap: "anywhere" },
  tenant: { paddingTop: "8px" },
  existing: { display: "block", paddingInlineStart: "32px", color: tokens.colorNeutralForeground2 },
});

/** Heights before they are measured, in pixels. */
const usualHeight = 56;

interface WaitingRowsProps {
  readonly waiting: readonly WaitingRow[];
  readonly ticked: ReadonlySet<number>;
  readonly tick: (row: number) => void;
}

/** The rows that wait, tenant by tenant, each with its seats and the rows at No Intent beside it. */
export function WaitingRows({ waiting, ticked, tick }: WaitingRowsProps) {
  const styles = useStyles();
  const { pane } = useTexts();
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  // One stop of the Tab key, however many rows there are.
  const arrows = useArrowNavigationGroup({ axis: "vertical", memorizeCurrent: true });
  const labels = useMemo(() => waiting.map((row) => rowLabel(row, pane.row)), [waiting, pane.row]);
  const virtualizer = useVirtualizer({
    count: waiting.length,
    getScrollElement: () => scroller,
    estimateSize: () => usualHeight,
    overscan: 10,
    useFlushSync: false,
  });
  return (
    <div ref={setScroller} className={styles.scroller}>
      <ul
        className={styles.list}
        aria-label={pane.preview.list}
        style={{ height: virtualizer.getTotalSize() }}
        {...arrows}
      >
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const [row, label] = [waiting[index], labels[index]];
          if (row === undefined || label === undefined) return null;
          const isFirst = label.tenant !== labels[index - 1]?.tenant;
          return (
            <li
              key={row.row}
              ref={virtualizer.measureElement}
              data-index={index}
              aria-posinset={index + 1}
              aria-setsize={waiting.length}
              className={styles.item}
              style={{ transform: `translateY(${start}px)` }}
            >
              {isFirst ? (
                <Text weight="semibold" block className={styles.tenant}>
                  {label.tenant}
                </Text>
              ) : null}
              <Checkbox
                checked={ticked.has(row.row)}
                label={`${label.service}, ${label.place}`}
                input={{ "aria-label": label.whole }}
                onChange={() => tick(row.row)}
              />
              <Beside row={row} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** How much it is about, and what the rows that are there say. */
function Beside({ row }: { readonly row: WaitingRow }) {
  const styles = useStyles();
  const { pane, language } = useTexts();
  const seats = isError(row.seats) ? "" : String(row.seats).trim();
  const said = ({ l2, l3 }: ExistingRow): string =>
    [l2, l3]
      .map((state, place) => cellWords(state, place === 0 ? "l2" : "l3", language))
      .filter((words) => words !== "")
      .join(", ") || pane.row.blank;
  return (
    <Text size={200} className={styles.existing}>
      {seats === "" ? null : <span>{pane.preview.seats(seats)}. </span>}
      {pane.row.existing}:{" "}
      {pane.list(row.existing.map((existing) => `${rowLabel(existing, pane.row).place} (${said(existing)})`))}
    </Text>
  );
}
