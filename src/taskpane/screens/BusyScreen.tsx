import { Button, ProgressBar, Text } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { ScreenLayout } from "../parts/ScreenLayout";
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
  const { busy } = useTexts().pane;
  const { command, percent, cancelling } = screen;
  const label = busy[command.do === "settleRevert" ? "settle" : command.do];
  const bar = percent === null ? {} : { value: percent / 100 };
  return (
    <ScreenLayout heading={label}>
      <ProgressBar {...bar} thickness="large" aria-label={label} />
      <Text>{cancelling ? busy.cancelling : percent === null ? "" : busy.percent(percent)}</Text>
      {stoppable.has(command.do) ? (
        <Button disabled={cancelling} onClick={() => dispatch({ type: "stop" })}>
          {busy.cancel}
        </Button>
      ) : null}
    </ScreenLayout>
  );
}
