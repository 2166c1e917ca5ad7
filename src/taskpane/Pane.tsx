import { FluentProvider, makeStyles, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Catalogue } from "../language/catalogue";
import type { WorkbookPort } from "../review/workbookPort";
import { ErrorBoundary } from "./parts/ErrorBoundary";
import { Notice } from "./parts/Notice";
import { LiveStatus } from "./parts/LiveStatus";
import { TextsContext } from "./parts/TextsContext";
import { useDarkPage } from "./parts/useDarkPage";
import { CurrentScreen } from "./screens/CurrentScreen";
import { FailedScreen } from "./screens/FailedScreen";
import { usePane } from "./state/usePane";

const useStyles = makeStyles({
  pane: { height: "100vh", display: "flex", flexDirection: "column", minWidth: 0 },
});

export interface PaneProps {
  readonly port: WorkbookPort;
  readonly texts: Catalogue;
  /** Background colour of the spreadsheet's theme, where it tells. */
  readonly background?: string | undefined;
}

/** The task pane. */
export function Pane({ port, texts, background }: PaneProps) {
  const styles = useStyles();
  const theme = useDarkPage(background) ? webDarkTheme : webLightTheme;
  return (
    <TextsContext value={texts}>
      <FluentProvider theme={theme} className={styles.pane} lang={texts.language}>
        <ErrorBoundary fallback={(reset) => <FailedScreen restart={reset} />}>
          <Screens port={port} />
        </ErrorBoundary>
      </FluentProvider>
    </TextsContext>
  );
}

/** A screen that can't be drawn doesn't take with it what is known of the last run. */
function Screens({ port }: Pick<PaneProps, "port">) {
  const pane = usePane(port);
  const restart = (reset: () => void) => {
    pane.dispatch({ type: "restart" });
    reset();
  };
  return (
    <>
      <LiveStatus state={pane.state} />
      <ErrorBoundary fallback={(reset) => <FailedScreen restart={() => restart(reset)} />}>
        <CurrentScreen {...pane} />
        <Notice problem={pane.state.notice} />
      </ErrorBoundary>
    </>
  );
}
