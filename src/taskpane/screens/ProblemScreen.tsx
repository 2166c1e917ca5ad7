import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { problemSentence } from "../../language/problemSentence";
import { ScreenLayout } from "../parts/ScreenLayout";
import { useTexts } from "../parts/TextsContext";
import type { PaneAction } from "../state/paneAction";
import { nothingToKeep, type Screen } from "../state/paneState";

interface ProblemScreenProps {
  readonly screen: Extract<Screen, { name: "problem" }>;
  readonly dispatch: Dispatch<PaneAction>;
}

/** What happened to the rows meanwhile makes the preview of no use: it has to be read again. */
const outdated: ReadonlySet<string> = new Set(["headings-changed", "rows-moved", "table-gone"]);

/** A sentence and ways on. */
export function ProblemScreen({ screen, dispatch }: ProblemScreenProps) {
  const texts = useTexts();
  const { problem } = texts.pane;
  const { back, command } = screen;
  const start = (next: typeof command) => dispatch({ type: "start", command: next });
  const readAgain = back.name === "preview" && outdated.has(screen.problem.code) ? back.preview.chosen : null;
  return (
    <ScreenLayout heading={problem.heading}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{problemSentence(texts, screen.problem)}</MessageBarBody>
      </MessageBar>
      {readAgain === null ? (
        <Button appearance="primary" onClick={() => start(command)}>
          {problem.retry}
        </Button>
      ) : (
        <Button appearance="primary" onClick={() => start({ do: "read", chosen: readAgain, save: nothingToKeep })}>
          {problem.readAgain}
        </Button>
      )}
      {command.do === "list" ? null : <Button onClick={() => start({ do: "list" })}>{problem.otherTable}</Button>}
      {back.name === "start" ? null : (
        <Button onClick={() => dispatch({ type: "back" })}>
          {back.name === "preview" ? problem.back : texts.pane.back}
        </Button>
      )}
    </ScreenLayout>
  );
}
