import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { ChoicePart } from "../../../worker/saying";
import { useTexts } from "../../parts/TextsContext";
import { saidFacts, type SaidFact } from "./saidFacts";

const useStyles = makeStyles({
  // A list of long names is cut, not wider than the pane.
  select: { minWidth: 0, "& > select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
});

interface FactSelectProps {
  readonly fact: SaidFact;
  readonly label: string;
  readonly say: (part: ChoicePart) => void;
}

/** One thing to say of rows: it is said as soon as it is chosen. */
export function FactSelect({ fact, label, say }: FactSelectProps) {
  const styles = useStyles();
  const { pane, rules } = useTexts();
  const words: { readonly [value: string]: string } = rules.factValue[fact];
  const { values } = saidFacts[fact];
  return (
    <Field label={label}>
      <Select
        className={styles.select}
        value=""
        onChange={(_, { value }) => say({ [fact]: values.find((own) => own === value) })}
      >
        <option value="">{pane.row.notChosen}</option>
        {values.map((value) => (
          <option key={value} value={value}>
            {words[value]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
