import { Button, makeStyles, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { Catalogue } from "../../../language/texts/catalogue";
import type { FactName } from "../../../playbook/pages";
import type { NearMiss, RowView } from "../../../worker/rowView";
import { useTexts } from "../../parts/TextsContext";
import { useRowTabIndex } from "../RovingContext";

const useStyles = makeStyles({ list: { margin: 0, paddingInlineStart: "20px" } });

/**
 * Which of the playbook's rows it is and the facts it matched; for a row left alone, what is missing for which
 * scenario.
 */
export function WhyRow({ view }: { readonly view: RowView }) {
  const styles = useStyles();
  const texts = useTexts();
  const { row } = texts.pane;
  const [isOpen, setIsOpen] = useState(false);
  const tabIndex = useRowTabIndex();
  const { scenario, matched, misses } = view;
  return (
    <div>
      <Button size="small" tabIndex={tabIndex} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {scenario === null ? row.whyNot : row.whyThis}
      </Button>
      {isOpen ? (
        <>
          {scenario === null ? null : <Text block>{row.rule(`${scenario}, ${texts.rules.scenario[scenario]}`)}</Text>}
          <ul className={styles.list}>
            {matched.map(({ fact, value }) => (
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
