import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  tiles: { display: "grid", gridTemplateColumns: "repeat(4, minmax(0, 1fr))", gap: "4px" },
  tile: {
    minWidth: 0,
    padding: "2px",
    display: "flex",
    flexDirection: "column",
    gap: 0,
    fontWeight: "normal",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  count: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The class of the box that tiles stand in. */
export function useTilesStyle(): string {
  return useStyles().tiles;
}

interface CountTileProps {
  readonly count: string;
  readonly words: string;
  readonly checked: boolean;
  readonly toggle: () => void;
}

/** A count that shows what it counts when it is pressed. */
export function CountTile({ count, words, checked, toggle }: CountTileProps) {
  const styles = useStyles();
  return (
    <ToggleButton size="small" className={styles.tile} checked={checked} onClick={toggle}>
      <span className={styles.count}>{count}</span> <span>{words}</span>
    </ToggleButton>
  );
}
