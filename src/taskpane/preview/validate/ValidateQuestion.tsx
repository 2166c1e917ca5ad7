import {
  Button,
  Checkbox,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  Text,
} from "@fluentui/react-components";
import { useState } from "react";
import type { WaitingRow } from "../../../worker/rowView";
import { useTexts } from "../../parts/TextsContext";
import { WaitingRows } from "./WaitingRows";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: "4px", minHeight: 0, overflow: "hidden" },
});

interface ValidateQuestionProps {
  readonly waiting: readonly WaitingRow[];
  readonly confirm: (rows: readonly number[]) => void;
}

/** Every row by name, none ticked: whoever says that No Intent was validated says of which rows. */
export function ValidateQuestion({ waiting, confirm }: ValidateQuestionProps) {
  const styles = useStyles();
  const { pane } = useTexts();
  const texts = pane.preview;
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set());
  const all = ticked.size === waiting.length;
  const tickAll = () => setTicked(all ? new Set() : new Set(waiting.map(({ row }) => row)));
  const tick = (row: number) =>
    setTicked((before) =>
      before.has(row) ? new Set([...before].filter((own) => own !== row)) : new Set([...before, row]),
    );
  return (
    <DialogBody>
      <DialogTitle>{texts.validateHeading}</DialogTitle>
      <DialogContent className={styles.content}>
        <Text size={200}>{texts.newSubscriptionsWhy}</Text>
        <Text size={200}>{texts.confirmBody}</Text>
        <Checkbox
          checked={all ? true : ticked.size > 0 ? "mixed" : false}
          label={texts.selectShown(waiting.length)}
          onChange={tickAll}
        />
        <WaitingRows waiting={waiting} ticked={ticked} tick={tick} />
      </DialogContent>
      <DialogActions fluid>
        <Button
          appearance="primary"
          disabled={ticked.size === 0}
          onClick={() => confirm(waiting.map(({ row }) => row).filter((row) => ticked.has(row)))}
        >
          {texts.confirm(ticked.size)}
        </Button>
        <DialogTrigger disableButtonEnhancement>
          <Button>{pane.cancel}</Button>
        </DialogTrigger>
      </DialogActions>
    </DialogBody>
  );
}
