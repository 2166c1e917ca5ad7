import { Button, makeStyles, MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { AboutButton } from "../parts/AboutButton";
import { RevertButton } from "../parts/RevertButton";
import { ScreenLayout } from "../parts/ScreenLayout";
import { useTexts } from "../parts/TextsContext";
import type { PaneAction } from "../state/paneAction";
import { firstState, type PaneState } from "../state/paneState";

const useStyles = makeStyles({ bar: { flexShrink: 0 } });

interface StartScreenProps {
  readonly state: PaneState;
  /** Whether the page was there before, with all that it knew. */
  readonly reloaded: boolean;
  readonly dispatch: Dispatch<PaneAction>;
}

/**
 * Nothing was read yet. Someone who comes back to it goes on with the keyboard; at first it leaves the focus in the
 * sheet.
 */
export function StartScreen({ state, reloaded, dispatch }: StartScreenProps) {
  const styles = useStyles();
  const { start } = useTexts().pane;
  return (
    <ScreenLayout heading={start.heading} keepsFocus={state === firstState}>
      {reloaded ? (
        <MessageBar intent="info" layout="multiline" className={styles.bar}>
          <MessageBarBody>{start.reloaded}</MessageBarBody>
        </MessageBar>
      ) : null}
      <Text>{start.body}</Text>
      <Button appearance="primary" onClick={() => dispatch({ type: "start", command: { do: "list" } })}>
        {start.find}
      </Button>
      <RevertButton state={state} dispatch={dispatch} />
      <AboutButton dispatch={dispatch} />
    </ScreenLayout>
  );
}
