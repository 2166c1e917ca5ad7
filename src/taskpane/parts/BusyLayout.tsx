import { Button, ProgressBar, Text } from "@fluentui/react-components";
import { ScreenLayout } from "./ScreenLayout";
import { useTexts } from "./TextsContext";

interface BusyLayoutProps {
  readonly label: string;
  /** null: nobody knows how far it is. */
  readonly percent: number | null;
  readonly cancelling: boolean;
  /** Absent: it can't be stopped. */
  readonly stop?: (() => void) | undefined;
}

/** What is under way, how far it is, and a way to stop it between its parts [W9]. */
export function BusyLayout({ label, percent, cancelling, stop }: BusyLayoutProps) {
  const { busy } = useTexts().pane;
  const bar = percent === null ? {} : { value: percent / 100 };
  return (
    <ScreenLayout heading={label}>
      <ProgressBar {...bar} thickness="large" aria-label={label} />
      <Text>{cancelling ? busy.cancelling : percent === null ? "" : busy.percent(percent)}</Text>
      {stop === undefined ? null : (
        <Button disabled={cancelling} onClick={stop}>
          {busy.cancel}
        </Button>
      )}
    </ScreenLayout>
  );
}
