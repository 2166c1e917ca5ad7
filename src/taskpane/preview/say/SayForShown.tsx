import { makeStyles } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { useTexts } from "../../parts/TextsContext";
import type { PaneAction } from "../../state/paneAction";
import type { Preview } from "../../state/preview";
import { FactSelect } from "./FactSelect";

const useStyles = makeStyles({ group: { display: "flex", flexDirection: "column", gap: "8px" } });

interface SayForShownProps {
  readonly preview: Preview;
  readonly dispatch: Dispatch<PaneAction>;
}

/** What a person says of all rows in the list at once [F7]. */
export function SayForShown({ preview, dispatch }: SayForShownProps) {
  const styles = useStyles();
  const { pane, rules } = useTexts();
  const { rows } = preview.view.listed;
  if (rows === 0) return null;
  const title = pane.preview.sayForShown(rows);
  return (
    <div role="group" aria-label={title} className={styles.group}>
      {(["stage", "intent"] as const).map((fact) => (
        <FactSelect
          key={fact}
          fact={fact}
          label={`${title}: ${rules.fact[fact]}`}
          say={(part) => dispatch({ type: "say", saying: { say: "choose", rows: { shown: true }, part } })}
        />
      ))}
    </div>
  );
}
