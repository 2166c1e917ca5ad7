import { useState } from "react";
import { Button, Text } from "@fluentui/react-components";
import type { ReviewSession } from "../../../worker/reviewSession";
import { CopiedText, useCopy } from "../../parts/CopiedText";
import { useTexts } from "../../parts/TextsContext";
import { useMonthTexts } from "../MonthTextsContext";
import type { MonthPreview } from "../state/monthState";
import { toEnterText } from "./toEnterText";

interface CopyToEnterProps {
  readonly preview: MonthPreview;
  readonly session: ReviewSession;
}

/** What is to be entered in the portal as a list by tenant: some hosts refuse the clipboard, so it is shown too. */
export function CopyToEnter({ preview, session }: CopyToEnterProps) {
  const { pane, language } = useTexts();
  const words = useMonthTexts();
  const [text, setText] = useState<string | null>(null);
  const [said, copy] = useCopy();
  if (preview.view.tally.cellsToEnter === 0) return null;
  const press = async () => {
    const list = toEnterText(await session.month.toEnter(), preview.tracker, { words, row: pane.row, language });
    setText(list);
    copy(list);
  };
  return (
    <>
      <div>
        <Button size="small" onClick={() => void press()}>
          {words.copy}
        </Button>
      </div>
      <Text role="status">
        {said === null ? "" : said === "copied" ? words.copied(preview.view.tally.cellsToEnter) : words.toCopy}
      </Text>
      {text === null ? null : <CopiedText text={text} />}
    </>
  );
}
