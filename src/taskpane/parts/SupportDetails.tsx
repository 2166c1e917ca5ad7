import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useTexts } from "./TextsContext";

const useStyles = makeStyles({
  details: {
    margin: 0,
    padding: "8px",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    userSelect: "text",
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** Copies the details, and shows them: some hosts refuse the clipboard, and a person may want to read them first. */
export function SupportDetails({ details }: { readonly details: string }) {
  const styles = useStyles();
  const { about } = useTexts().pane;
  const [said, setSaid] = useState<string | null>(null);
  const copy = () => {
    const clipboard = navigator.clipboard as Clipboard | undefined;
    const copied = clipboard === undefined ? Promise.reject(new Error("no clipboard")) : clipboard.writeText(details);
    copied.then(
      () => setSaid(about.detailsCopied),
      () => setSaid(about.detailsToCopy),
    );
  };
  return (
    <>
      <div>
        <Button size="small" onClick={copy}>
          {about.copyDetails}
        </Button>
      </div>
      <Text role="status">{said ?? ""}</Text>
      {said === null ? null : <pre className={styles.details}>{details}</pre>}
    </>
  );
}
