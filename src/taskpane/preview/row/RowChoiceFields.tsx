import { Checkbox, Field, makeStyles, Select } from "@fluentui/react-components";
import type { Language } from "../../../playbook/tracker/language";
import { termText } from "../../../playbook/tracker/term";
import { useTexts } from "../../parts/TextsContext";
import { today } from "../../today";
import type { RowChoices } from "../../../worker/rowView";
import type { ChoicePart } from "../../../worker/saying";
import { useRowTabIndex } from "../RovingContext";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: "8px", minWidth: 0 },
  // A list of long names is cut, not wider than the row.
  select: { minWidth: 0, "& > select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
});

interface RowChoiceFieldsProps {
  readonly choices: RowChoices;
  /** What cells are written in. */
  readonly cellLanguage: Language;
  readonly choose: (part: ChoicePart) => void;
}

/** What the rules leave to the person: whether No Intent was validated, L2, L3. The row follows at once. */
export function RowChoiceFields({ choices, cellLanguage, choose }: RowChoiceFieldsProps) {
  const styles = useStyles();
  const {
    pane: { row },
    language,
  } = useTexts();
  const tabIndex = useRowTabIndex();
  const { choice, validated, l2s, l3s } = choices;
  if (!validated && l2s.length === 0 && l3s.length === 0) return null;
  return (
    <div className={styles.fields}>
      {validated ? (
        <Checkbox
          checked={choice.validated !== undefined}
          tabIndex={tabIndex}
          label={row.validated}
          onChange={(_, { checked }) => choose({ validated: checked === true ? today() : undefined })}
        />
      ) : null}
      {l2s.length > 0 ? (
        <Field label={row.chooseL2}>
          <Select
            className={styles.select}
            tabIndex={tabIndex}
            value={choice.l2 ?? ""}
            onChange={(_, { value }) => choose({ l2: l2s.find((term) => term === value) })}
          >
            <option value="">{row.notChosen}</option>
            {l2s.map((term) => (
              <option key={term} value={term}>
                {inBoth(termText(term, language), termText(term, cellLanguage))}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
      {l3s.length > 0 ? (
        <Field label={row.chooseL3}>
          <Select
            className={styles.select}
            tabIndex={tabIndex}
            value={choice.l3 ?? ""}
            onChange={(_, { value }) => choose({ l3: value === "" ? undefined : value })}
          >
            <option value="">{row.placeholder}</option>
            {l3s.map((l3) => (
              <option key={l3} value={l3}>
                {l3}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
    </div>
  );
}

/** What a person reads, and what is written where that is another language. */
function inBoth(words: string, written: string): string {
  return words === written ? words : `${words} (${written})`;
}
