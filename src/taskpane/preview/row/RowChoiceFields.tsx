import { Checkbox, makeStyles } from "@fluentui/react-components";
import type { Language } from "../../../playbook/tracker/language";
import { ListSelect } from "../../parts/ListSelect";
import { useTexts } from "../../parts/TextsContext";
import { today } from "../../today";
import type { RowChoices } from "../../../worker/rowView";
import type { ChoicePart } from "../../../worker/saying";
import { useRowTabIndex } from "../RovingContext";
import { l2Options } from "./l2Options";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: "8px", minWidth: 0 },
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
        <ListSelect
          label={row.chooseL2}
          none={row.notChosen}
          value={choice.l2}
          options={l2Options(l2s, language, cellLanguage)}
          tabIndex={tabIndex}
          choose={(l2) => choose({ l2 })}
        />
      ) : null}
      {l3s.length > 0 ? (
        <ListSelect
          label={row.chooseL3}
          none={row.placeholder}
          value={choice.l3}
          options={l3s.map((l3) => ({ value: l3, words: l3 }))}
          tabIndex={tabIndex}
          choose={(l3) => choose({ l3 })}
        />
      ) : null}
    </div>
  );
}
