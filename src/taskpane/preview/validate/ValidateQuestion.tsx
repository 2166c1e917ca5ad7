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
import { useState, type Dispatch } from "react";
import type { WaitingRow } from "../../../worker/rowView";
import { useTexts } from "../../parts/TextsContext";
import type { PaneAction } from "../../state/paneAction";
import type { Preview } from "../../state/preview";
import { AddColumn } from "../say/AddColumn";
import { WaitingRows } from "./WaitingRows";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: "4px", minHeight: 0, overflow: "hidden" },
  missing: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
});

interface ValidateQuestionProps {
  readonly preview: Preview;
  readonly waiting: readonly WaitingRow[];
  readonly confirm: (rows: readonly number[]) => void;
  readonly dispatch: Dispatch<PaneAction>;
}

/** Every row by name, none ticked: whoever says that No Intent was validated says of which rows. */
export function ValidateQuestion({ preview, waiting, confirm, dispatch }: ValidateQuestionProps) {
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
        {preview.binding.columns.validated === undefined ? (
          <div className={styles.missing}>
            <Text size={200}>{texts.withoutValidated}</Text>
            <AddColumn column="validated" preview={preview} dispatch={dispatch} />
          </div>
        ) : (
          <Text size={200}>{texts.dayIsWritten}</Text>
        )}
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
