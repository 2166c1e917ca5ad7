import { Button, Text } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { AboutButton } from "../parts/AboutButton";
import { RevertButton } from "../parts/RevertButton";
import { ScreenLayout } from "../parts/ScreenLayout";
import { useTexts } from "../parts/TextsContext";
import type { PaneAction } from "../state/paneAction";
import { firstState, type PaneState } from "../state/paneState";

interface StartScreenProps {
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneAction>;
}

/**
 * Nothing was read yet. Someone who comes back to it goes on with the keyboard; at first it leaves the focus in the
 * sheet.
 */
export function StartScreen({ state, dispatch }: StartScreenProps) {
  const { start } = useTexts().pane;
  return (
    <ScreenLayout heading={start.heading} keepsFocus={state === firstState}>
      <Text>{start.body}</Text>
      <Button appearance="primary" onClick={() => dispatch({ type: "start", command: { do: "list" } })}>
        {start.find}
      </Button>
      <RevertButton state={state} dispatch={dispatch} />
      <AboutButton dispatch={dispatch} />
    </ScreenLayout>
  );
}
