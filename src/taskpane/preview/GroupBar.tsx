import { Button, makeStyles, Text } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { useTexts } from "../parts/TextsContext";
import type { PaneAction } from "../state/paneAction";
import type { Preview } from "../state/preview";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
});

interface GroupBarProps {
  readonly preview: Preview;
  readonly dispatch: Dispatch<PaneAction>;
}

/** Over a list that is grouped: how many tenants, and what closes or opens all of them. */
export function GroupBar({ preview, dispatch }: GroupBarProps) {
  const styles = useStyles();
  const { preview: texts } = useTexts().pane;
  const { groups } = preview.view.listed;
  if (groups === null || groups.all === 0) return null;
  const fold = (closed: boolean) => dispatch({ type: "group", grouping: { of: "all", closed } });
  return (
    <div role="group" aria-label={texts.groupByTenant} className={styles.bar}>
      <Text size={200}>{texts.tenantsShown(groups.all)}</Text>
      <Button size="small" disabledFocusable={groups.closed === groups.all} onClick={() => fold(true)}>
        {texts.closeAll}
      </Button>
      <Button size="small" disabledFocusable={groups.closed === 0} onClick={() => fold(false)}>
        {texts.openAll}
      </Button>
    </div>
  );
}
