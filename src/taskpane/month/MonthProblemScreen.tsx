import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { problemSentence } from "../../language/problemSentence";
import { ScreenLayout } from "../parts/ScreenLayout";
import { useTexts } from "../parts/TextsContext";
import type { MonthAction } from "./state/monthAction";
import type { MonthScreen } from "./state/monthState";

interface MonthProblemScreenProps {
  readonly screen: Extract<MonthScreen, { name: "problem" }>;
  readonly leave: () => void;
  readonly dispatch: Dispatch<MonthAction>;
}

/** A sentence and ways on. */
export function MonthProblemScreen({ screen, leave, dispatch }: MonthProblemScreenProps) {
  const texts = useTexts();
  const { problem, back } = texts.pane;
  const { command, back: before } = screen;
  return (
    <ScreenLayout heading={problem.heading}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{problemSentence(texts, screen.problem)}</MessageBarBody>
      </MessageBar>
      <Button appearance="primary" onClick={() => dispatch({ type: "start", command })}>
        {problem.retry}
      </Button>
      {before?.name === "preview" ? (
        <Button onClick={() => dispatch({ type: "start", command: { do: "read", chosen: before.preview.chosen } })}>
          {problem.readAgain}
        </Button>
      ) : null}
      <Button onClick={before === null ? leave : () => dispatch({ type: "back" })}>
        {before?.name === "preview" ? problem.back : back}
      </Button>
    </ScreenLayout>
  );
}
