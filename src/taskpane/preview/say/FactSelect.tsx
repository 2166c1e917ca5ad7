import type { ChoicePart } from "../../../worker/saying";
import { ListSelect } from "../../parts/ListSelect";
import { useTexts } from "../../parts/TextsContext";
import { saidFacts, type SaidFact } from "./saidFacts";

interface FactSelectProps {
  readonly fact: SaidFact;
  readonly label: string;
  /** What is chosen so far. */
  readonly part: ChoicePart;
  readonly choose: (part: ChoicePart) => void;
}

/** One thing to say of rows: choosing it says nothing yet. */
export function FactSelect({ fact, label, part, choose }: FactSelectProps) {
  const { pane, rules } = useTexts();
  const words: { readonly [value: string]: string } = rules.factValue[fact];
  return (
    <ListSelect<string>
      label={label}
      none={pane.row.notChosen}
      value={part[fact]}
      options={saidFacts[fact].values.map((value) => ({ value, words: words[value] ?? value }))}
      choose={(value) => choose({ [fact]: value })}
    />
  );
}
