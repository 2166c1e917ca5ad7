import { Button, makeStyles, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { Catalogue } from "../../../language/texts/catalogue";
import type { Decision, FactName } from "../../../playbook/pages";
import type { Playbook } from "../../../playbook/playbook";
import { useTexts } from "../../parts/TextsContext";
import { useRowTabIndex } from "../RovingContext";
import { matchedFacts, nearestScenarios, type NearMiss } from "./whyFacts";

const useStyles = makeStyles({ list: { margin: 0, paddingInlineStart: "20px" } });

/** How many of the scenarios a row misses are named. */
const nearest = 2;

/**
 * Which of the playbook's rows it is and the facts it matched; for a row left alone, what is missing for which
 * scenario.
 */
export function WhyRow({ playbook, decision }: { readonly playbook: Playbook; readonly decision: Decision }) {
  const styles = useStyles();
  const texts = useTexts();
  const { row } = texts.pane;
  const [isOpen, setIsOpen] = useState(false);
  const tabIndex = useRowTabIndex();
  const { scenario } = decision;
  const misses = scenario === null ? nearestScenarios(playbook, decision).slice(0, nearest) : [];
  return (
    <div>
      <Button size="small" tabIndex={tabIndex} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {scenario === null ? row.whyNot : row.whyThis}
      </Button>
      {isOpen ? (
        <>
          {scenario === null ? null : <Text block>{row.rule(`${scenario}: ${texts.rules.scenario[scenario]}`)}</Text>}
          <ul className={styles.list}>
            {matchedFacts(playbook, decision).map(({ fact, value }) => (
              <li key={fact}>{row.factIs(texts.rules.fact[fact], valueWords(texts, fact, value))}</li>
            ))}
            {misses.map((miss) => (
              <li key={miss.scenario}>{missWords(texts, miss)}</li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}

function missWords(texts: Catalogue, { scenario, missing }: NearMiss): string {
  const { row, list, either } = texts.pane;
  const facts = missing.map(({ fact, is, wanted }) => {
    const name = fact as FactName;
    return row.factWanted(
      texts.rules.fact[name],
      either(wanted.filter((value) => value !== "unreadable").map((value) => valueWords(texts, name, value))),
      valueWords(texts, name, is),
    );
  });
  return row.wouldBe(scenario, list(facts));
}

function valueWords({ rules }: Catalogue, fact: FactName, value: string): string {
  const words: { readonly [value: string]: string } = rules.factValue[fact];
  return words[value] ?? value;
}
