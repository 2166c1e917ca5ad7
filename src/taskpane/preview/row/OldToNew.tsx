import { makeStyles, tokens } from "@fluentui/react-components";
import type { Change } from "../../../review/change";
import { useTexts } from "../../parts/TextsContext";
import { Unseen } from "../../parts/Unseen";
import { cellWords, columnWords, type Headings } from "./cellWords";

const useStyles = makeStyles({
  old: { color: tokens.colorNeutralForeground2, textDecorationLine: "line-through" },
});

interface OldToNewProps {
  readonly headings: Headings;
  readonly change: Change;
}

/** A cell old → new; for screen readers as a sentence. */
export function OldToNew({ headings, change }: OldToNewProps) {
  const styles = useStyles();
  const { pane, language } = useTexts();
  const { column, kind } = change;
  const name = columnWords(headings, column, language);
  const from = cellWords(change.from, column, language) || pane.row.blank;
  const to = cellWords(change.to, column, language) || pane.row.blank;
  return (
    <>
      <Unseen>{pane.row.fromTo(name, from, to)}</Unseen>
      <span aria-hidden>
        <b>{name}</b>
        {": "}
        {kind === "fill" ? null : (
          <>
            <span className={styles.old}>{from}</span>
            {" → "}
          </>
        )}
        {to}
      </span>
    </>
  );
}
