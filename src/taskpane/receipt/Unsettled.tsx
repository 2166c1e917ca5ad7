import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useTexts } from "../parts/TextsContext";

interface UnsettledProps {
  readonly cells: number;
  readonly lookAgain: () => void;
}

/** Excel has not answered: there is one way on, to ask it [W7]. */
export function Unsettled({ cells, lookAgain }: UnsettledProps) {
  const { receipt } = useTexts().pane;
  if (cells === 0) return null;
  return (
    <>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{receipt.unknown(cells)}</MessageBarBody>
      </MessageBar>
      <Button appearance="primary" onClick={lookAgain}>
        {receipt.lookAgain}
      </Button>
    </>
  );
}
