import { Button, Text } from "@fluentui/react-components";
import { CopiedText, useCopy } from "./CopiedText";
import { useTexts } from "./TextsContext";

/** Copies the details, and shows them: some hosts refuse the clipboard, and a person may want to read them first. */
export function SupportDetails({ details }: { readonly details: string }) {
  const { about } = useTexts().pane;
  const [said, copy] = useCopy();
  return (
    <>
      <div>
        <Button size="small" onClick={() => copy(details)}>
          {about.copyDetails}
        </Button>
      </div>
      <Text role="status">{said === null ? "" : said === "copied" ? about.detailsCopied : about.detailsToCopy}</Text>
      {said === null ? null : <CopiedText text={details} />}
    </>
  );
}
