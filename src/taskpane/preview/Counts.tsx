import { Button, makeStyles, Text, ToggleButton } from "@fluentui/react-components";
import { useState, type Dispatch } from "react";
import { codeLabel, codeTitle } from "../../language/codeTexts";
import type { Playbook } from "../../playbook/playbook";
import { attentionByWeight } from "./attentionByWeight";
import { useTexts } from "../parts/TextsContext";
import type { PaneAction } from "../state/paneAction";
import { showOrBack, type Filter, type Show } from "../../worker/filter";
import type { Tally } from "../../worker/tally";

const useStyles = makeStyles({
  group: { display: "flex", flexWrap: "wrap", gap: "4px", alignItems: "center" },
  count: { minWidth: "0", maxWidth: "100%", textAlign: "start", fontWeight: "normal" },
  title: { width: "100%" },
});

/** So many kinds are named at first; with more of them the rows would be out of sight. */
const usual = 4;

interface CountsProps {
  readonly playbook: Playbook;
  readonly counts: Tally;
  readonly filter: Filter;
  readonly dispatch: Dispatch<PaneAction>;
}

/**
 * Counts by scenario and by attention [W1]; each shows its rows when it is pressed, and the ones before when pressed
 * again.
 */
export function Counts({ playbook, counts, filter, dispatch }: CountsProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { pane, rules } = texts;
  const [wantsAll, setWantsAll] = useState(false);
  const flagged = attentionByWeight(counts.attention);
  const few = flagged.length <= usual + 1 || wantsAll ? flagged : flagged.slice(0, usual);
  const toggle = (show: Show) => dispatch({ type: "filter", filter: showOrBack(filter, show) });
  const button = (show: Show, words: string, title: string) => (
    <ToggleButton
      key={show}
      size="small"
      className={styles.count}
      checked={filter.show === show}
      title={title}
      onClick={() => toggle(show)}
    >
      {words}
    </ToggleButton>
  );
  return (
    <>
      <div role="group" aria-label={pane.preview.byScenario} className={styles.group}>
        {playbook.scenarios.map((id) =>
          button(`scenario:${id}`, `${id} ${pane.number(counts.scenarios.get(id)?.rows ?? 0)}`, rules.scenario[id]),
        )}
      </div>
      {flagged.length === 0 ? null : (
        <div role="group" aria-label={pane.preview.byAttention} className={styles.group}>
          <Text size={200} weight="semibold" className={styles.title}>
            {pane.preview.byAttention}
          </Text>
          {few.map((code) =>
            button(
              `attention:${code}`,
              `${codeLabel(texts, code, playbook.pages)} ${pane.number(counts.attention.get(code) ?? 0)}`,
              codeTitle(texts, code, playbook.pages),
            ),
          )}
          {few.length === flagged.length ? null : (
            <Button size="small" appearance="subtle" onClick={() => setWantsAll(true)}>
              {pane.preview.moreKinds(flagged.length - few.length)}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
