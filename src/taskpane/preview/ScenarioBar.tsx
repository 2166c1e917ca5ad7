import { makeStyles, tokens } from "@fluentui/react-components";
import type { ScenarioId } from "../../playbook/pages";
import { useTexts } from "../parts/TextsContext";
import type { Preview } from "../state/preview";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", gap: "2px" },
  part: {
    boxSizing: "border-box",
    minWidth: "max-content",
    padding: "0 4px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "nowrap",
  },
});

/** How many rows each scenario has, as wide as they are many; the words for it stand on each row. */
export function ScenarioBar({ preview: { chosen, view } }: { readonly preview: Preview }) {
  const styles = useStyles();
  const { pane } = useTexts();
  const parts = chosen.playbook.scenarios.flatMap((id): readonly (readonly [ScenarioId, number])[] => {
    const rows = view.tally.scenarios.get(id)?.rows ?? 0;
    return rows === 0 ? [] : [[id, rows]];
  });
  if (parts.length === 0) return null;
  const words = parts.map(([id, rows]) => `${id} ${pane.number(rows)}`);
  return (
    <div role="img" aria-label={`${pane.preview.byScenario}: ${pane.list(words)}`} className={styles.bar}>
      {parts.map(([id, rows], place) => (
        <span key={id} className={styles.part} style={{ flexGrow: rows }}>
          {words[place]}
        </span>
      ))}
    </div>
  );
}
