import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";

const useStyles = makeStyles({
  text: {
    margin: 0,
    padding: "8px",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    userSelect: "text",
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** A text as it was copied: a person may want to read it, or has to copy it by hand. */
export function CopiedText({ text }: { readonly text: string }) {
  return <pre className={useStyles().text}>{text}</pre>;
}

/** Copies a text; tells whether the host let it. */
export function useCopy(): readonly ["copied" | "refused" | null, (text: string) => void] {
  const [said, setSaid] = useState<"copied" | "refused" | null>(null);
  const copy = (text: string) => {
    const clipboard = navigator.clipboard as Clipboard | undefined;
    const copied = clipboard === undefined ? Promise.reject(new Error("no clipboard")) : clipboard.writeText(text);
    copied.then(
      () => setSaid("copied"),
      () => setSaid("refused"),
    );
  };
  return [said, copy];
}
