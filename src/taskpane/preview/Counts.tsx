import { makeStyles, Text, ToggleButton } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { flags } from "../../playbook/data/flags";
import type { AttentionCode } from "../../playbook/outcome";
import { scenarioIds } from "../../playbook/outcome";
import { useTexts } from "../parts/TextsContext";
import type { PaneAction } from "../state/paneAction";
import type { Filter, Show } from "../state/preview";
import type { Tally } from "./tally";

const useStyles = makeStyles({
  group: { display: "flex", flexWrap: "wrap", gap: "4px", alignItems: "center" },
  count: { minWidth: "0", maxWidth: "100%", textAlign: "start", fontWeight: "normal" },
  title: { width: "100%" },
});

interface CountsProps {
  readonly counts: Tally;
  readonly filter: Filter;
  readonly dispatch: Dispatch<PaneAction>;
}

/** Counts by scenario and by attention [W1]; each shows its rows when it is pressed, and the ones before when pressed again. */
export function Counts({ counts, filter, dispatch }: CountsProps) {
  const styles = useStyles();
  const { pane, rules, language } = useTexts();
  const flagged = (Object.keys(flags) as AttentionCode[]).filter((code) => counts.attention.has(code));
  const toggle = (show: Show) => dispatch({ type: "filter", filter: { ...filter, show: filter.show === show ? "matters" : show } });
  const button = (show: Show, words: string, title: string) => (
    <ToggleButton key={show} size="small" className={styles.count} checked={filter.show === show} title={title} onClick={() => toggle(show)}>{words}</ToggleButton>
  );
  return (
    <>
      <div role="group" aria-label={pane.preview.byScenario} className={styles.group}>
        {scenarioIds.map((id) => button(`scenario:${id}`, `${id} ${pane.number(counts.scenarios.get(id) ?? 0)}`, rules.scenario[id]))}
      </div>
      {flagged.length === 0 ? null : (
        <div role="group" aria-label={pane.preview.byAttention} className={styles.group}>
          <Text size={200} weight="semibold" className={styles.title}>{pane.preview.byAttention}</Text>
          {flagged.map((code) => button(`attention:${code}`, `${flags[code][language][0]} ${pane.number(counts.attention.get(code) ?? 0)}`, rules.attention[code]))}
        </div>
      )}
    </>
  );
}
