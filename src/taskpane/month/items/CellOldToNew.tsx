import { makeStyles, tokens } from "@fluentui/react-components";
import { useTexts } from "../../parts/TextsContext";
import { Unseen } from "../../parts/Unseen";

const useStyles = makeStyles({
  old: { color: tokens.colorNeutralForeground2, textDecorationLine: "line-through" },
  words: { position: "relative", overflowWrap: "anywhere" },
  because: { color: tokens.colorNeutralForeground2 },
});

interface CellOldToNewProps {
  readonly heading: string;
  /** "" is a blank; null: there is no value before. */
  readonly from: string | null;
  readonly to: string;
  readonly because?: string;
}

/** A cell old → new and why; for screen readers as a sentence. */
export function CellOldToNew({ heading, from, to, because }: CellOldToNewProps) {
  const styles = useStyles();
  const { row } = useTexts().pane;
  const words = (text: string) => text || row.blank;
  return (
    <span className={styles.words}>
      {from === null ? null : <Unseen>{row.fromTo(heading, words(from), words(to))}</Unseen>}
      <span aria-hidden={from !== null}>
        <b>{heading}</b>
        {": "}
        {from === null || from === "" ? null : (
          <>
            <span className={styles.old}>{from}</span>
            {" → "}
          </>
        )}
        {words(to)}
      </span>
      {because === undefined ? null : <span className={styles.because}> ({because})</span>}
    </span>
  );
}
