import { Button, Field, Link, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { languages, type Language } from "../../playbook/tracker/language";
import type { ChoicePart, RowsMeant } from "../../worker/saying";
import { helpPage } from "../parts/helpPage";
import { MonthButton } from "../parts/MonthButton";
import { RevertButton } from "../parts/RevertButton";
import { useTexts } from "../parts/TextsContext";
import type { PaneAction } from "../state/paneAction";
import type { PaneState } from "../state/paneState";
import type { Preview } from "../state/preview";

const useStyles = makeStyles({
  menu: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: "8px",
    padding: "8px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  select: { minWidth: 0, "& > select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
  link: { minHeight: "24px", alignSelf: "flex-start" },
});

const nothingSaid: ChoicePart = {
  stage: undefined,
  intent: undefined,
  validated: undefined,
  reason: undefined,
  l2: undefined,
  l3: undefined,
};

interface PreviewMenuProps {
  readonly id: string;
  readonly preview: Preview;
  readonly state: PaneState;
  readonly close: () => void;
  readonly dispatch: Dispatch<PaneAction>;
}

/**
 * What is wanted now and then, out of the way of the rows. It unfolds in its place: a menu that floats would cost the
 * page a tenth more to load.
 */
export function PreviewMenu({ id, preview, state, close, dispatch }: PreviewMenuProps) {
  const styles = useStyles();
  const { pane } = useTexts();
  const texts = pane.preview;
  const { validatedRows, chosenRows } = preview.view;
  const takeBack = (rows: RowsMeant, part: ChoicePart) => {
    dispatch({ type: "say", saying: { say: "choose", rows, part } });
    close();
  };
  return (
    <div
      id={id}
      role="group"
      aria-label={texts.menu}
      className={styles.menu}
      onKeyDown={({ key }) => {
        if (key === "Escape") close();
      }}
    >
      <Button onClick={() => dispatch({ type: "start", command: { do: "list", again: preview.chosen.listing.ref } })}>
        {texts.tablePagesColumns}
      </Button>
      {validatedRows === 0 ? null : (
        <Button onClick={() => takeBack({ validated: true }, { validated: undefined })}>
          {texts.takeBackValidated(validatedRows)}
        </Button>
      )}
      {chosenRows === validatedRows ? null : (
        <Button onClick={() => takeBack({ chosen: true }, nothingSaid)}>{texts.takeBackAll(chosenRows)}</Button>
      )}
      <MonthButton cameFrom={preview.chosen.listing.ref} dispatch={dispatch} />
      <RevertButton state={state} dispatch={dispatch} />
      <Button onClick={() => dispatch({ type: "about" })}>{pane.about.open}</Button>
      <Field label={texts.cellLanguage} orientation="horizontal">
        <Select
          className={styles.select}
          value={preview.language}
          onChange={(_, { value }) =>
            dispatch({ type: "say", saying: { say: "writeIn", language: value as Language } })
          }
        >
          {languages.map((language) => (
            <option key={language} value={language}>
              {pane.languageName[language]}
            </option>
          ))}
        </Select>
      </Field>
      <Link className={styles.link} href={helpPage} target="_blank" rel="noreferrer">
        {pane.about.help}
      </Link>
    </div>
  );
}
