import type { Dispatch } from "react";
import { BusyLayout } from "../parts/BusyLayout";
import { busyWords } from "../parts/busyWords";
import { useTexts } from "../parts/TextsContext";
import type { PaneAction } from "../state/paneAction";
import type { Screen } from "../state/paneState";

interface BusyScreenProps {
  readonly screen: Extract<Screen, { name: "busy" }>;
  readonly dispatch: Dispatch<PaneAction>;
}

/** What reads or writes in parts can be stopped between them [W9]. */
const stoppable: ReadonlySet<string> = new Set(["read", "scope", "apply", "revert"]);

export function BusyScreen({ screen, dispatch }: BusyScreenProps) {
  const { pane } = useTexts();
  const { command, percent, cancelling } = screen;
  return (
    <BusyLayout
      label={busyWords(command, pane)}
      percent={percent}
      cancelling={cancelling}
      stop={stoppable.has(command.do) ? () => dispatch({ type: "stop" }) : undefined}
    />
  );
}
