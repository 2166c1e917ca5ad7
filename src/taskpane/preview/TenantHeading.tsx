import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { Dispatch } from "react";
import type { TenantGroup } from "../../worker/rowView";
import { useTexts } from "../parts/TextsContext";
import type { PaneAction } from "../state/paneAction";
import { rowLabel } from "./row/rowLabel";

const useStyles = makeStyles({
  line: {
    display: "flex",
    gap: "2px",
    paddingBlock: "4px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  box: { width: "32px", flexShrink: 0 },
  button: {
    display: "flex",
    gap: "8px",
    flexGrow: 1,
    minWidth: 0,
    minHeight: "24px",
    padding: "4px 8px",
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  words: { minWidth: 0 },
  counts: { display: "block", fontSize: tokens.fontSizeBase200 },
});

interface TenantHeadingProps {
  readonly group: TenantGroup;
  readonly isActive: boolean;
  /** Whether its box picks all rows under it, to say something of several. */
  readonly isPicking: boolean;
  readonly fold: (group: TenantGroup) => void;
  readonly dispatch: Dispatch<PaneAction>;
}

/** Over a tenant's rows: whose they are, and what is to do with them; it closes and opens them. */
export function TenantHeading({ group, isActive, isPicking, fold, dispatch }: TenantHeadingProps) {
  const styles = useStyles();
  const { pane } = useTexts();
  const { row, rows, waiting, taken, picked, isClosed } = group;
  const { tenant } = rowLabel(group, pane.row);
  const tabIndex = isActive ? 0 : -1;
  return (
    <div className={styles.line}>
      {isPicking ? (
        <div className={styles.box}>
          <Checkbox
            data-row-focus
            checked={picked === rows ? true : picked > 0 ? "mixed" : false}
            tabIndex={tabIndex}
            aria-label={pane.preview.pickTenant(tenant)}
            onChange={() => dispatch({ type: "pick", picking: { pick: "tenant", row, on: picked < rows } })}
          />
        </div>
      ) : null}
      <button
        type="button"
        data-row-focus="title"
        className={styles.button}
        tabIndex={tabIndex}
        aria-expanded={!isClosed}
        aria-keyshortcuts={isClosed ? "ArrowRight" : "ArrowLeft"}
        onClick={() => fold(group)}
      >
        <span aria-hidden="true">{isClosed ? "▸" : "▾"}</span>
        <span className={styles.words}>
          <b>{tenant}</b> <span className={styles.counts}>{pane.preview.tenantRows(rows, waiting, taken)}</span>
        </span>
      </button>
    </div>
  );
}
