import { Button, makeStyles, MessageBar, MessageBarBody, SearchBox, Text, tokens } from "@fluentui/react-components";
import { useState, type Dispatch } from "react";
import { problemSentence } from "../../../language/problemSentence";
import { tableName } from "../../../review/table/tableName";
import { ScreenLayout } from "../../parts/ScreenLayout";
import { useTexts } from "../../parts/TextsContext";
import { Unseen } from "../../parts/Unseen";
import { useListStart } from "../../preview/useListStart";
import type { Reveal } from "../../reveal";
import { AnswerListed } from "./AnswerListed";
import { CopyToEnter } from "./CopyToEnter";
import { MonthCounts } from "./MonthCounts";
import { MonthFooter } from "./MonthFooter";
import { MonthList } from "./MonthList";
import { useMonthTexts } from "../MonthTextsContext";
import type { MonthAction } from "../state/monthAction";
import type { MonthPreview } from "../state/monthState";
import type { MonthDoors } from "../state/runMonth";
import { RoomBelowNotes } from "./RoomBelowNotes";
import { useRoomBelow } from "./useRoomBelow";

const useStyles = makeStyles({
  about: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere", marginTop: "-8px" },
  back: { minWidth: "32px" },
  bar: { flexShrink: 0 },
  search: { maxWidth: "none" },
  clear: { display: "flex", alignItems: "center", justifyContent: "center", minWidth: "24px", minHeight: "24px" },
});

interface MonthPreviewScreenProps {
  readonly preview: MonthPreview;
  readonly doors: MonthDoors;
  readonly dispatch: Dispatch<MonthAction>;
  readonly reveal: Reveal;
}

/** All that a month's export changes, asks and adds, before anything is written [M6, W1]. */
export function MonthPreviewScreen({ preview, doors, dispatch, reveal }: MonthPreviewScreenProps) {
  const styles = useStyles();
  const texts = useTexts();
  const words = useMonthTexts();
  const { pane } = texts;
  const { view, filter, tracker, portal } = preview;
  // State, not a ref: the list must hear of the element it scrolls in, which comes after the list itself.
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const shownBy = `${view.month} ${view.filter.show} ${view.filter.search}`;
  useListStart(scroller, shownBy);
  // What a first month means was said where its tables were chosen: here the rows come first.
  const notes = view.notes.filter(({ code }) => code !== "month-first");
  const room = useRoomBelow(doors.port, tracker.listing.ref, view.tally.added);
  const headings = view.portalColumns.map((index) => String(tracker.listing.headings[index] ?? ""));
  return (
    <ScreenLayout
      heading={words.heading}
      before={
        <Button
          appearance="subtle"
          className={styles.back}
          aria-label={pane.back}
          title={pane.back}
          onClick={() => dispatch({ type: "back" })}
        >
          ←
        </Button>
      }
      about={
        <Text size={200} block className={styles.about}>
          {words.ofTables(tableName(tracker.listing), view.rows.tracker, tableName(portal), view.rows.portal)}{" "}
          {headings.length === 0 ? null : words.takesOver(pane.list(headings))}
        </Text>
      }
      footer={<MonthFooter preview={preview} dispatch={dispatch} />}
      scroller={setScroller}
    >
      {notes.map((note) => (
        <MessageBar key={note.code} intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody>{problemSentence(texts, note)}</MessageBarBody>
        </MessageBar>
      ))}
      <RoomBelowNotes room={room} />
      {view.lost === 0 ? null : (
        <MessageBar intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody>{words.lostSaid(view.lost)}</MessageBarBody>
        </MessageBar>
      )}
      {view.tally.waiting === 0 ? null : (
        <MessageBar intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody>{words.underNoIntent(view.tally.waiting)}</MessageBarBody>
        </MessageBar>
      )}
      <MonthCounts preview={preview} dispatch={dispatch} />
      <SearchBox
        className={styles.search}
        aria-label={pane.preview.search}
        placeholder={pane.preview.search}
        defaultValue={filter.search}
        dismiss={{ "aria-label": pane.preview.clearSearch, className: styles.clear }}
        onChange={(_, { value }) => dispatch({ type: "filter", filter: { ...filter, search: value } })}
      />
      <Text size={200} role="status">
        {view.listed === 0 ? pane.preview.noneShown : words.shown(view.listed)}
        {preview.waiting === 0 ? null : <Unseen>…</Unseen>}
      </Text>
      {view.filter.show === "asked" ? <AnswerListed preview={preview} dispatch={dispatch} /> : null}
      {view.filter.show === "toEnter" ? <CopyToEnter preview={preview} session={doors.session} /> : null}
      <MonthList key={shownBy} preview={preview} scroller={scroller} dispatch={dispatch} reveal={reveal} />
    </ScreenLayout>
  );
}
