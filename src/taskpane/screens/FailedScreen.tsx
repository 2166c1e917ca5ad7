import { Button, Text } from "@fluentui/react-components";
import { ScreenLayout } from "../parts/ScreenLayout";
import { useTexts } from "../parts/TextsContext";

/** A mistake of the add-in's own. */
export function FailedScreen({ restart }: { readonly restart: () => void }) {
  const { failed } = useTexts().pane;
  return (
    <ScreenLayout
      heading={failed.heading}
      footer={
        <Button appearance="primary" onClick={restart}>
          {failed.again}
        </Button>
      }
    >
      <Text role="alert">{failed.body}</Text>
    </ScreenLayout>
  );
}
