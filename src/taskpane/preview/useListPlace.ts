import { useEffect, useMemo, useRef } from "react";

/** Which row of the list is at the top of the view. */
export interface ListPlace {
  /** Where the list is to begin; asked for once. */
  take(): number;
  note(place: number): void;
}

/** The place a list is left at, told when it is. */
export function useListPlace(from: number, leave: (place: number) => void): ListPlace {
  const place = useRef({ from, noted: from });
  const tell = useRef(leave);
  useEffect(() => {
    tell.current = leave;
  });
  useEffect(() => {
    const { current } = place;
    return () => tell.current(current.noted);
  }, []);
  return useMemo(
    () => ({
      take: () => {
        const { from: first } = place.current;
        place.current.from = 0;
        return first;
      },
      note: (noted) => {
        place.current.noted = noted;
      },
    }),
    [],
  );
}
