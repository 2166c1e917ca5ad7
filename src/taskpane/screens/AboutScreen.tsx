import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Dispatch } from "react";
import addin from "../../../package.json";
import { releases } from "../../language/releases";
import { helpPage } from "../parts/helpPage";
import { ScreenLayout } from "../parts/ScreenLayout";
import { SupportDetails } from "../parts/SupportDetails";
import { useTexts } from "../parts/TextsContext";
import type { PaneAction } from "../state/paneAction";
import type { PaneState } from "../state/paneState";
import { supportDetails } from "../supportDetails";

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, paddingInlineStart: "20px", display: "flex", flexDirection: "column", gap: "4px" },
  link: { minHeight: "24px", alignSelf: "flex-start" },
});

/** Hosted beside the page. */
const licenses = "THIRD-PARTY.txt";

interface AboutScreenProps {
  readonly state: PaneState;
  /** What the add-in runs in. */
  readonly host: string;
  readonly dispatch: Dispatch<PaneAction>;
}

/** Version, promises, credit, and what is new. */
export function AboutScreen({ state, host, dispatch }: AboutScreenProps) {
  const styles = useStyles();
  const {
    changes,
    language,
    pane: { about, back },
  } = useTexts();
  const link = (href: string, text: string) => (
    <Link className={styles.link} href={href} target="_blank" rel="noreferrer">
      {text}
    </Link>
  );
  return (
    <ScreenLayout heading={about.heading} footer={<Button onClick={() => dispatch({ type: "back" })}>{back}</Button>}>
      <Text weight="semibold">{about.version(addin.version)}</Text>
      {about.promises.map((promise) => (
        <Text key={promise}>{promise}</Text>
      ))}
      <Text>{about.credit}</Text>
      {link(helpPage, about.help)}
      {link(licenses, about.licenses)}
      <SupportDetails details={supportDetails(state, host, language)} />
      <h2 className={styles.heading}>{about.changes}</h2>
      {releases.map(({ version: released, day }) => (
        <section key={released}>
          <Text weight="semibold" block>
            {about.changesOf(released, new Date(day))}
          </Text>
          <ul className={styles.list}>
            {changes[released].map((line) => (
              <li key={line}>
                <Text>{line}</Text>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </ScreenLayout>
  );
}
