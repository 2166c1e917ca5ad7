import { Button } from "@fluentui/react-components";
import type { Dispatch } from "react";
import type { PaneAction } from "../state/paneAction";
import { useTexts } from "./TextsContext";

export function AboutButton({ dispatch }: { readonly dispatch: Dispatch<PaneAction> }) {
  const { about } = useTexts().pane;
  return (
    <Button appearance="subtle" size="small" onClick={() => dispatch({ type: "about" })}>
      {about.open}
    </Button>
  );
}
