import { useEffect, useState } from "react";
import type { MonthPort, RoomBelow } from "../../../review/merge/monthPort";
import type { TableRef } from "../../../review/snapshot";

/** What stands in the way of rows, with how many they are. */
export interface RoomFor extends RoomBelow {
  readonly sheet: string;
  readonly rows: number;
}

/**
 * What stands under the last row, asked again as more or fewer rows come [M6]; null: no row comes, or it isn't known.
 * Where it can't be asked nothing is said of it: the write asks too, and says what is wrong.
 */
export function useRoomBelow(port: MonthPort, ref: TableRef, rows: number): RoomFor | null {
  const [room, setRoom] = useState<RoomFor | null>(null);
  useEffect(() => {
    if (rows === 0) return;
    let isAsked = true;
    port.roomBelow(ref, rows).then(
      (below) => {
        if (isAsked) setRoom({ ...below, sheet: ref.sheetName, rows });
      },
      () => {
        if (isAsked) setRoom(null);
      },
    );
    return () => {
      isAsked = false;
    };
  }, [port, ref, rows]);
  return room?.rows === rows ? room : null;
}
