import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
  useRestoreFocusTarget,
} from "@fluentui/react-components";
import { useState, type Dispatch } from "react";
import type { ReviewInput } from "../../review/propose/proposal";
import { useTexts } from "../parts/TextsContext";
import type { PaneAction } from "../state/paneAction";
import type { Filter } from "../state/preview";
import { today } from "../today";
import { rowLabel } from "./row/rowLabel";

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", gap: "8px", paddingBlock: "8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  list: { margin: 0, paddingInlineStart: "20px", overflowWrap: "anywhere" },
});

/** How many rows are named in the question; the number is said in any case. */
const named = 5;

interface NewSubscriptionsProps {
  readonly input: ReviewInput;
  readonly rows: readonly number[];
  readonly filter: Filter;
  readonly focusHeading: () => void;
  readonly dispatch: Dispatch<PaneAction>;
}

/** The flag of the mission: rows that are not filled before someone says that No Intent was validated. */
export function NewSubscriptions({ input, rows, filter, focusHeading, dispatch }: NewSubscriptionsProps) {
  const styles = useStyles();
  const { preview } = useTexts().pane;
  // The dialog has no trigger of its own to give the focus back to.
  const comesBack = useRestoreFocusTarget();
  const [asked, setAsked] = useState<readonly number[] | null>(null);
  const confirm = (confirmed: readonly number[]) => {
    setAsked(null);
    dispatch({ type: "validate", rows: confirmed, on: today() });
    // The button that asked may be gone with the last of these rows.
    focusHeading();
  };
  return (
    <>
      {rows.length === 0 ? null : (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.body}>
            <MessageBarTitle>{preview.newSubscriptions(rows.length)}</MessageBarTitle>
            <span>{preview.newSubscriptionsWhy}</span>
            <div className={styles.buttons}>
              <Button appearance="primary" {...comesBack} onClick={() => setAsked(rows)}>
                {preview.confirmAll(rows.length)}
              </Button>
              <Button
                onClick={() =>
                  dispatch({
                    type: "filter",
                    filter: { ...filter, show: "attention:new-subscription-under-no-intent" },
                  })
                }
              >
                {preview.showThem}
              </Button>
            </div>
          </MessageBarBody>
        </MessageBar>
      )}
      <Dialog
        open={asked !== null}
        onOpenChange={(_, { open }) => {
          if (!open) setAsked(null);
        }}
      >
        <DialogSurface>
          {asked === null ? null : <Question input={input} rows={asked} confirm={confirm} />}
        </DialogSurface>
      </Dialog>
    </>
  );
}

interface QuestionProps {
  readonly input: ReviewInput;
  readonly rows: readonly number[];
  readonly confirm: (rows: readonly number[]) => void;
}

function Question({ input, rows, confirm }: QuestionProps) {
  const styles = useStyles();
  const { pane } = useTexts();
  return (
    <DialogBody>
      <DialogTitle>{pane.preview.confirmHeading(rows.length)}</DialogTitle>
      <DialogContent className={styles.body}>
        <Text>{pane.preview.confirmBody}</Text>
        <ul className={styles.list}>
          {rows.slice(0, named).map((row) => (
            <li key={row}>{rowLabel(input, row, pane.row).whole}</li>
          ))}
          {rows.length > named ? <li>{pane.preview.andMore(rows.length - named)}</li> : null}
        </ul>
      </DialogContent>
      <DialogActions fluid>
        <Button appearance="primary" onClick={() => confirm(rows)}>
          {pane.preview.confirm(rows.length)}
        </Button>
        <DialogTrigger disableButtonEnhancement>
          <Button>{pane.cancel}</Button>
        </DialogTrigger>
      </DialogActions>
    </DialogBody>
  );
}
