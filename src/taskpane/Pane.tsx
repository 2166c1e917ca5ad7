import { FluentProvider, makeStyles, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Catalogue } from "../language/texts/catalogue";
import type { MonthPort } from "../review/merge/monthPort";
import type { ReviewSession } from "../worker/reviewSession";
import { ErrorBoundary } from "./parts/ErrorBoundary";
import { Notice } from "./parts/Notice";
import { LiveStatus } from "./parts/LiveStatus";
import { TextsContext } from "./parts/TextsContext";
import { useDarkPage } from "./parts/useDarkPage";
import { CurrentScreen } from "./screens/CurrentScreen";
import { FailedScreen } from "./screens/FailedScreen";
import type { PreviewRequests } from "./state/previewRequests";
import { usePane } from "./state/usePane";

const useStyles = makeStyles({
  // Not on the provider: its classes go to menus and dialogs too, which would be as high as the pane.
  pane: { height: "100vh", display: "flex", flexDirection: "column", minWidth: 0 },
});

export interface PaneProps {
  readonly port: MonthPort;
  /** Who thinks: everything that grows with the table. */
  readonly session: ReviewSession;
  readonly texts: Catalogue;
  /** Background colour of the spreadsheet's theme, where it tells. */
  readonly background?: string | undefined;
  /** What the add-in runs in, for whoever is asked for help. */
  readonly host?: string | undefined;
  /** Whether the page was there before and was ended. */
  readonly reloaded?: boolean | undefined;
  /** What is asked for outside the pane, by the ribbon. */
  readonly requests?: PreviewRequests | undefined;
}

/** The task pane. */
export function Pane({ texts, background, ...screens }: PaneProps) {
  const styles = useStyles();
  const theme = useDarkPage(background) ? webDarkTheme : webLightTheme;
  return (
    <TextsContext value={texts}>
      <FluentProvider theme={theme} lang={texts.language}>
        <div className={styles.pane}>
          <ErrorBoundary fallback={(reset) => <FailedScreen restart={reset} />}>
            <Screens {...screens} />
          </ErrorBoundary>
        </div>
      </FluentProvider>
    </TextsContext>
  );
}

/** A screen that can't be drawn doesn't take with it what is known of the last run. */
function Screens({ port, session, host = "", reloaded = false, requests }: Omit<PaneProps, "texts" | "background">) {
  const pane = usePane({ port, session }, requests);
  const restart = (reset: () => void) => {
    pane.dispatch({ type: "restart" });
    reset();
  };
  return (
    <>
      <LiveStatus state={pane.state} />
      <ErrorBoundary fallback={(reset) => <FailedScreen restart={() => restart(reset)} />}>
        <CurrentScreen port={port} session={session} {...pane} host={host} reloaded={reloaded} />
        <Notice problem={pane.state.notice} />
      </ErrorBoundary>
    </>
  );
}
