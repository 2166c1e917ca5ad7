import { Button, makeStyles, Text, ToggleButton } from "@fluentui/react-components";
import { useId, type Dispatch } from "react";
import { useTexts } from "../parts/TextsContext";
import type { PaneAction } from "../state/paneAction";
import type { Preview } from "../state/preview";
import { Filters } from "./Filters";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  button: { flexShrink: 0, minWidth: 0 },
});

interface FoldedFiltersProps {
  readonly preview: Preview;
  readonly everyCell: boolean;
  readonly setEveryCell: (everyCell: boolean) => void;
  readonly showOnSheet: () => void;
  readonly dispatch: Dispatch<PaneAction>;
}

/** How many rows are shown; search, filters and scopes behind one button. */
export function FoldedFilters({ preview, ...rest }: FoldedFiltersProps) {
  const styles = useStyles();
  const { preview: texts } = useTexts().pane;
  const isOpen = preview.filtersOpen;
  const id = useId();
  const { listed, rowCount } = preview.view;
  return (
    <>
      <div className={styles.line}>
        <Text size={200} className={styles.words}>
          {listed.rows === 0 ? texts.noneShown : texts.rowsShown(listed.rows, rowCount)}
        </Text>
        <ToggleButton
          size="small"
          className={styles.button}
          checked={preview.isPicking}
          onClick={() => rest.dispatch({ type: "pick-rows", on: !preview.isPicking })}
        >
          {texts.pickRows}
        </ToggleButton>
        <Button
          size="small"
          className={styles.button}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => rest.dispatch({ type: "fold-filters", open: !isOpen })}
        >
          {texts.searchAndFilter}
        </Button>
      </div>
      {isOpen ? (
        <div id={id}>
          <Filters preview={preview} {...rest} />
        </div>
      ) : null}
    </>
  );
}
