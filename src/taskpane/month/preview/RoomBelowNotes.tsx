import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { problemSentence } from "../../../language/problemSentence";
import { useTexts } from "../../parts/TextsContext";
import { useMonthTexts } from "../MonthTextsContext";
import type { RoomFor } from "./useRoomBelow";

/** What new rows meet under the last one, said before anything is written [M6]. */
export function RoomBelowNotes({ room }: { readonly room: RoomFor | null }) {
  const texts = useTexts();
  const words = useMonthTexts();
  if (room === null) return null;
  const { sheet, rows, taken, moves, hidden } = room;
  const notes = [
    ...(taken === null ? [] : [problemSentence(texts, { code: "no-room-below", sheet, row: taken, rows })]),
    ...(moves ? [words.moves] : []),
    ...(hidden ? [words.hidden] : []),
  ];
  return notes.map((note) => (
    <MessageBar key={note} intent="warning" layout="multiline">
      <MessageBarBody>{note}</MessageBarBody>
    </MessageBar>
  ));
}
