import { Button, makeStyles, Subtitle2, Text } from "@fluentui/react-components";
import { codeLabel } from "../../language/codeTexts";
import { attentionByWeight } from "../preview/attentionByWeight";
import { useTexts } from "../parts/TextsContext";
import type { Run } from "../state/paneState";
import type { Show } from "../../worker/filter";

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: "4px",
  },
  step: { minWidth: 0, maxWidth: "100%", textAlign: "start", justifyContent: "start", overflowWrap: "anywhere" },
});

interface NextStepsProps {
  readonly run: Run;
  /** Reads the table again and shows these rows of it. */
  readonly show: (show: Show) => void;
}

/** What was written by scenario, where all of it was; and what still waits for a person, each leading there. */
export function NextSteps({ run, show }: NextStepsProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { pane, rules } = texts;
  if (run.command.do !== "apply") return null;
  const { tally } = run.command.preview.view;
  const { written, notWritten, skipped } = run.receipt;
  const isWhole = written.length > 0 && notWritten.length + skipped.length === 0;
  const scenarios = isWhole
    ? run.chosen.playbook.scenarios.flatMap((id) => {
        const rows = tally.scenarios.get(id)?.status ?? 0;
        return rows > 0 ? [{ id, rows }] : [];
      })
    : [];
  const waiting = attentionByWeight(tally.attention);
  return (
    <>
      {scenarios.length === 0 ? null : (
        <section>
          <Subtitle2 as="h2">{pane.receipt.newStatus}</Subtitle2>
          {scenarios.map(({ id, rows }) => (
            <Text key={id} block>
              {id} {rules.scenario[id]}: {pane.number(rows)}
            </Text>
          ))}
        </section>
      )}
      {waiting.length === 0 ? null : (
        <section>
          <Subtitle2 as="h2">{pane.receipt.stillWaits}</Subtitle2>
          <ul className={styles.list}>
            {waiting.map((code) => (
              <li key={code}>
                <Button size="small" className={styles.step} onClick={() => show(`attention:${code}`)}>
                  {`${codeLabel(texts, code, run.chosen.playbook.pages)} (${pane.number(tally.attention.get(code) ?? 0)})`}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
