import { Button, makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { columns } from "../../../playbook/tracker/data/columns";
import { useTexts } from "../../parts/TextsContext";
import type { PaneAction } from "../../state/paneAction";
import type { Preview } from "../../state/preview";
import { FactSelect } from "./FactSelect";
import { saidFacts, type SaidFact } from "./saidFacts";

const useStyles = makeStyles({
  bar: { flexShrink: 0 },
  body: { display: "flex", flexDirection: "column", gap: "8px", alignItems: "flex-start", paddingBlock: "8px" },
});

interface MissingFactProps {
  readonly fact: SaidFact;
  readonly preview: Preview;
  readonly dispatch: Dispatch<PaneAction>;
}

/** A table without a column that decides: how many rows wait for it, and the two ways on. */
export function MissingFact({ fact, preview, dispatch }: MissingFactProps) {
  const styles = useStyles();
  const { pane } = useTexts();
  const texts = pane.preview;
  const { chosen, binding, view } = preview;
  const { left } = saidFacts[fact];
  const rows = view.tally.leftFor.get(left) ?? 0;
  if (binding.columns[fact] !== undefined || rows === 0) return null;
  const heading = columns.find(({ id }) => id === fact)?.headings[binding.language][0] ?? fact;
  const said = {
    pages: { chosen: chosen.playbook.pages, unknown: chosen.unknownPages },
    repaged: false,
    rebound: false,
  };
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        <span>{fact === "stage" ? texts.withoutStage(rows) : texts.withoutIntent(rows)}</span>
        <FactSelect
          fact={fact}
          label={texts.forAllOfThem}
          say={(part) => dispatch({ type: "say", saying: { say: "choose", rows: { fitting: `left:${left}` }, part } })}
        />
        {chosen.listing.ref.kind === "range" ? null : (
          <Button
            size="small"
            onClick={() =>
              dispatch({ type: "start", command: { do: "addColumns", chosen, said, headings: [heading] } })
            }
          >
            {texts.addColumn(heading)}
          </Button>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
