import { Button } from "@fluentui/react-components";
import type { Dispatch } from "react";
import type { TableRef } from "../../review/snapshot";
import type { PaneAction } from "../state/paneAction";
import { useTexts } from "./TextsContext";

interface MonthButtonProps {
  /** The table a person is at. */
  readonly cameFrom: TableRef | null;
  readonly dispatch: Dispatch<PaneAction>;
}

/** Leads to the page for a month's export. */
export function MonthButton({ cameFrom, dispatch }: MonthButtonProps) {
  const { pane, language } = useTexts();
  return (
    <Button onClick={() => dispatch({ type: "start", command: { do: "openMonth", language, cameFrom } })}>
      {pane.bringInExport}
    </Button>
  );
}
