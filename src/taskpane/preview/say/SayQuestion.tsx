import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  DialogTrigger,
  makeStyles,
} from "@fluentui/react-components";
import { useState } from "react";
import type { ChoicePart } from "../../../worker/saying";
import { ListSelect } from "../../parts/ListSelect";
import { useTexts } from "../../parts/TextsContext";
import type { Preview } from "../../state/preview";
import { l2Options } from "../row/l2Options";
import { FactSelect } from "./FactSelect";

const useStyles = makeStyles({ fields: { display: "flex", flexDirection: "column", gap: "8px" } });

interface SayQuestionProps {
  readonly preview: Preview;
  readonly say: (part: ChoicePart) => void;
}

/** What can be said of several rows: nothing is before the button is pressed. */
export function SayQuestion({ preview, say }: SayQuestionProps) {
  const styles = useStyles();
  const { pane, rules, language } = useTexts();
  const texts = pane.preview;
  const { rows, l2s, l3s } = preview.view.picked;
  const [part, setPart] = useState<ChoicePart>({});
  const choose = (more: ChoicePart) => setPart({ ...part, ...more });
  const isSaid = Object.values(part).some((said) => said !== undefined);
  // Which L3s there are hangs on the L2: with another one they are another list.
  const l3Hint = part.l2 !== undefined ? texts.l3AfterL2 : l3s.length === 0 ? texts.noSharedL3 : undefined;
  return (
    <DialogBody>
      <DialogTitle>{texts.sayHeading(rows)}</DialogTitle>
      <DialogContent className={styles.fields}>
        {(["stage", "intent"] as const).map((fact) => (
          <FactSelect key={fact} fact={fact} label={rules.fact[fact]} part={part} choose={choose} />
        ))}
        <ListSelect
          label={pane.row.chooseL2}
          none={pane.row.notChosen}
          value={part.l2}
          options={l2Options(l2s, language, preview.language)}
          hint={l2s.length === 0 ? texts.noSharedL2 : undefined}
          choose={(l2) => setPart({ ...part, l2, l3: undefined })}
        />
        <ListSelect
          label={pane.row.chooseL3}
          none={pane.row.notChosen}
          value={part.l3}
          options={part.l2 === undefined ? l3s.map((l3) => ({ value: l3, words: l3 })) : []}
          hint={l3Hint}
          choose={(l3) => choose({ l3 })}
        />
      </DialogContent>
      <DialogActions fluid>
        <Button appearance="primary" disabled={!isSaid} onClick={() => say(saidOf(part))}>
          {texts.setFor(rows)}
        </Button>
        <DialogTrigger disableButtonEnhancement>
          <Button>{pane.cancel}</Button>
        </DialogTrigger>
      </DialogActions>
    </DialogBody>
  );
}

/** What was left open takes nothing back. */
function saidOf(part: ChoicePart): ChoicePart {
  return Object.fromEntries(Object.entries(part).filter(([, said]) => said !== undefined));
}
