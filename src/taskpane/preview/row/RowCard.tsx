import { Checkbox, makeStyles, shorthands, Text, tokens } from "@fluentui/react-components";
import { memo, type Dispatch } from "react";
import { flagTexts } from "../../../language/codeTexts";
import { useTexts } from "../../parts/TextsContext";
import type { PaneAction } from "../../state/paneAction";
import { keysOf } from "../rowKeys";
import { RovingContext } from "../RovingContext";
import type { RowView } from "../../../worker/rowView";
import type { WrittenHeadings } from "./cellWords";
import { MainChange } from "./MainChange";
import { RowDetails } from "./RowDetails";
import { rowLabel } from "./rowLabel";
import { RowScenario } from "./RowScenario";

const useStyles = makeStyles({
  card: {
    display: "flex",
    gap: "2px",
    padding: "4px 4px 8px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  urgent: shorthands.borderLeft("4px", "solid", tokens.colorPaletteDarkOrangeBorderActive),
  body: { flexGrow: 1, minWidth: 0 },
  box: { width: "32px", flexShrink: 0 },
  title: {
    width: "100%",
    padding: "4px 0",
    ...shorthands.borderStyle("none"),
    backgroundColor: "transparent",
    color: "inherit",
    fontFamily: "inherit",
    fontSize: "inherit",
    lineHeight: "inherit",
    textAlign: "start",
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  flag: { color: tokens.colorPaletteDarkOrangeForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface RowCardProps {
  readonly headings: WrittenHeadings;
  readonly view: RowView;
  readonly isActive: boolean;
  readonly isOpen: boolean;
  /** Whether the box picks the row, to say something of several. */
  readonly isPicking: boolean;
  /** shift: with all rows from the one that was picked last. */
  readonly pick: (view: RowView, shift: boolean) => void;
  readonly open: (view: RowView) => void;
  readonly reveal: (row: number) => void;
  readonly dispatch: Dispatch<PaneAction>;
}

/** One row: whose it is, what it becomes, and in full when it is opened. */
export const RowCard = memo(function RowCard({
  headings,
  view,
  isActive,
  isOpen,
  isPicking,
  pick,
  open,
  reveal,
  dispatch,
}: RowCardProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { pane } = texts;
  const { row, changes, isLeftOut: isOut } = view;
  const label = rowLabel(view, pane.row);
  const leaveOut = (leftOut: boolean) =>
    dispatch({ type: "say", saying: { say: "leaveOutRows", rows: { these: [row] }, leftOut } });
  const tabIndex = isActive ? 0 : -1;
  return (
    <RovingContext value={isActive}>
      <div className={view.isWaiting ? `${styles.card} ${styles.urgent}` : styles.card}>
        <div className={styles.box}>
          {isPicking ? (
            <Checkbox
              data-row-focus
              checked={view.isPicked}
              tabIndex={tabIndex}
              aria-label={pane.row.pick(label.whole)}
              onChange={({ nativeEvent }) => pick(view, "shiftKey" in nativeEvent && nativeEvent.shiftKey === true)}
            />
          ) : changes.length === 0 ? null : (
            <Checkbox
              data-row-focus
              checked={!isOut}
              tabIndex={tabIndex}
              aria-label={pane.row.include(label.whole)}
              onChange={() => leaveOut(!isOut)}
            />
          )}
        </div>
        <div className={styles.body}>
          <button
            type="button"
            data-row-focus="title"
            className={styles.title}
            tabIndex={tabIndex}
            aria-expanded={isOpen}
            aria-keyshortcuts={keysOf(view)}
            onClick={() => open(view)}
          >
            <span>
              <b>{label.tenant}</b>
              {" · "}
              {label.service} <span className={styles.quiet}>{label.place}</span>
            </span>
          </button>
          <RowScenario view={view} />
          {view.attention.map((code) => (
            <Text key={code} size={200} block className={styles.flag}>
              {flagTexts(texts, code, view)[0]}
            </Text>
          ))}
          <MainChange headings={headings} view={view} isOpen={isOpen} />
          {isOpen ? <RowDetails headings={headings} view={view} reveal={reveal} dispatch={dispatch} /> : null}
        </div>
      </div>
    </RovingContext>
  );
});
