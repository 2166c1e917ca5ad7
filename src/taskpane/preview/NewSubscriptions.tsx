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
import { useTexts } from "../parts/TextsContext";
import type { PaneAction } from "../state/paneAction";
import type { RowName } from "../../review/table/rowName";
import type { Filter } from "../../worker/filter";
import { today } from "../today";
import { rowLabel } from "./row/rowLabel";

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", gap: "8px", paddingBlock: "8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  list: { margin: 0, paddingInlineStart: "20px", overflowWrap: "anywhere" },
});

interface NewSubscriptionsProps {
  /** How many rows wait, and the first of them by name. */
  readonly count: number;
  readonly names: readonly RowName[];
  readonly filter: Filter;
  readonly focusHeading: () => void;
  readonly dispatch: Dispatch<PaneAction>;
}

/** The flag of the mission: rows that are not filled before someone says that No Intent was validated. */
export function NewSubscriptions({ count, names, filter, focusHeading, dispatch }: NewSubscriptionsProps) {
  const styles = useStyles();
  const { preview } = useTexts().pane;
  // The dialog has no trigger of its own to give the focus back to.
  const comesBack = useRestoreFocusTarget();
  const [asked, setAsked] = useState(false);
  const confirm = () => {
    setAsked(false);
    dispatch({
      type: "say",
      saying: { say: "choose", rows: { fitting: "waiting" }, part: { validated: today() } },
    });
    // The button that asked may be gone with the last of these rows.
    focusHeading();
  };
  return (
    <>
      {count === 0 ? null : (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.body}>
            <MessageBarTitle>{preview.newSubscriptions(count)}</MessageBarTitle>
            <span>{preview.newSubscriptionsWhy}</span>
            <div className={styles.buttons}>
              <Button appearance="primary" {...comesBack} onClick={() => setAsked(true)}>
                {preview.confirmAll(count)}
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
        open={asked}
        onOpenChange={(_, { open }) => {
          if (!open) setAsked(false);
        }}
      >
        <DialogSurface>{asked ? <Question count={count} names={names} confirm={confirm} /> : null}</DialogSurface>
      </Dialog>
    </>
  );
}

interface QuestionProps {
  readonly count: number;
  readonly names: readonly RowName[];
  readonly confirm: () => void;
}

function Question({ count, names, confirm }: QuestionProps) {
  const styles = useStyles();
  const { pane } = useTexts();
  return (
    <DialogBody>
      <DialogTitle>{pane.preview.confirmHeading(count)}</DialogTitle>
      <DialogContent className={styles.body}>
        <Text>{pane.preview.confirmBody}</Text>
        <ul className={styles.list}>
          {names.map((name) => (
            <li key={name.row}>{rowLabel(name, pane.row).whole}</li>
          ))}
          {count > names.length ? <li>{pane.preview.andMore(count - names.length)}</li> : null}
        </ul>
      </DialogContent>
      <DialogActions fluid>
        <Button appearance="primary" onClick={confirm}>
          {pane.preview.confirm(count)}
        </Button>
        <DialogTrigger disableButtonEnhancement>
          <Button>{pane.cancel}</Button>
        </DialogTrigger>
      </DialogActions>
    </DialogBody>
  );
}
