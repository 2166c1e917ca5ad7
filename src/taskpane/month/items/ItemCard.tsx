import { Badge, Checkbox, makeStyles, shorthands, Text, tokens } from "@fluentui/react-components";
import type { Dispatch, KeyboardEvent } from "react";
import type { MonthItem } from "../../../worker/month/monthItem";
import { useTexts } from "../../parts/TextsContext";
import { rowLabel, type RowLabel } from "../../preview/row/rowLabel";
import { useRowTabIndex } from "../../preview/RovingContext";
import { isOfExport } from "./isOfExport";
import { useMonthTexts } from "../MonthTextsContext";
import type { MonthAction } from "../state/monthAction";
import type { MonthPreview } from "../state/monthState";
import { answersOf } from "./answersOf";
import { ItemBody } from "./ItemBody";

const useStyles = makeStyles({
  card: {
    display: "flex",
    gap: "2px",
    padding: "4px 4px 8px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  urgent: shorthands.borderLeft("4px", "solid", tokens.colorPaletteDarkOrangeBorderActive),
  box: { width: "32px", flexShrink: 0 },
  body: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column", gap: "2px" },
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
});

export interface ItemProps {
  readonly item: MonthItem;
  readonly preview: MonthPreview;
  readonly isOpen: boolean;
  readonly dispatch: Dispatch<MonthAction>;
}

interface ItemCardProps extends ItemProps {
  readonly open: (item: MonthItem) => void;
}

/** One item: what it is, whose it is, and what there is to know or to say of it. A question is answered by its number. */
export function ItemCard({ item, preview, isOpen, open, dispatch }: ItemCardProps) {
  const styles = useStyles();
  const words = useMonthTexts();
  const label = useItemLabel(item);
  const tabIndex = useRowTabIndex();
  const answerByNumber = ({ key, target }: KeyboardEvent) => {
    const answers = answersOf(item);
    const answer = answers[Number(key) - 1];
    const isTitle = target instanceof HTMLElement && target.dataset["rowFocus"] !== undefined;
    if (isTitle && answer !== undefined) dispatch({ type: "say", saying: { say: "answer", key: item.key, answer } });
  };
  const isUrgent = (item.kind === "new" && item.isWaiting) || (item.kind === "asked" && item.answer === null);
  return (
    <div className={isUrgent ? `${styles.card} ${styles.urgent}` : styles.card} onKeyDown={answerByNumber}>
      <div className={styles.box}>
        <IncludeBox item={item} label={label} dispatch={dispatch} />
      </div>
      <div className={styles.body}>
        <button
          type="button"
          data-row-focus="title"
          className={styles.title}
          tabIndex={tabIndex}
          aria-expanded={isOpen}
          onClick={() => open(item)}
        >
          <Badge appearance="outline" size="small">
            {words.kinds[item.kind]}
          </Badge>{" "}
          <b>{label.tenant}</b>
          {" · "}
          {label.service} <span className={styles.quiet}>{label.place}</span>
        </button>
        {"isLeftOut" in item && item.isLeftOut ? <LeftOut /> : null}
        <ItemBody item={item} preview={preview} isOpen={isOpen} dispatch={dispatch} />
      </div>
    </div>
  );
}

function LeftOut() {
  const styles = useStyles();
  const { row } = useTexts().pane;
  return (
    <Text size={200} className={styles.quiet}>
      {row.leftOut}
    </Text>
  );
}

/** Whose an item is, and where its row stands: in the export or in the tracker. */
function useItemLabel(item: MonthItem): RowLabel {
  const { row } = useTexts().pane;
  const words = useMonthTexts();
  const label = rowLabel(item.name, row);
  if (!isOfExport(item)) return label;
  const place = words.portalRow(item.name.sheetRow);
  return { ...label, place, whole: `${label.tenant}, ${label.service}, ${place}` };
}

interface IncludeBoxProps extends Pick<ItemProps, "item" | "dispatch"> {
  readonly label: RowLabel;
}

/** What would be written can be left out. */
function IncludeBox({ item, label, dispatch }: IncludeBoxProps) {
  const { row } = useTexts().pane;
  const tabIndex = useRowTabIndex();
  if (item.kind !== "new" && item.kind !== "changed") return null;
  return (
    <Checkbox
      data-row-focus
      checked={!item.isLeftOut}
      tabIndex={tabIndex}
      aria-label={row.include(label.whole)}
      onChange={() => dispatch({ type: "say", saying: { say: "leaveOut", key: item.key, leftOut: !item.isLeftOut } })}
    />
  );
}
