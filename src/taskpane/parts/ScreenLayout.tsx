import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode, type Ref } from "react";

const useStyles = makeStyles({
  main: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
    padding: "12px 12px 16px",
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    "& > *": { flexShrink: 0 },
  },
  line: { display: "flex", alignItems: "center", gap: "4px" },
  title: { flexGrow: 1, minWidth: 0 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  footer: {
    flexShrink: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    padding: "8px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface ScreenLayoutProps {
  readonly heading: string;
  /** In the heading's line: what stands before and behind it. */
  readonly before?: ReactNode;
  readonly after?: ReactNode;
  /** What it is about, right under it. */
  readonly about?: ReactNode;
  readonly children: ReactNode;
  /** Buttons that stay in view. */
  readonly footer?: ReactNode;
  /** The part that scrolls. */
  readonly scroller?: Ref<HTMLElement>;
  /** Leaves the focus where it is, in the sheet. */
  readonly keepsFocus?: boolean;
}

/** One screen: focus goes to its heading when it comes, so that keyboard and screen reader go on from there. */
export function ScreenLayout({
  heading,
  before,
  after,
  about,
  children,
  footer,
  scroller,
  keepsFocus = false,
}: ScreenLayoutProps) {
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!keepsFocus) title.current?.focus();
  }, [keepsFocus]);
  return (
    <>
      <main className={styles.main} ref={scroller}>
        <div className={styles.line}>
          {before}
          <h1 className={mergeClasses(styles.heading, styles.title)} ref={title} tabIndex={-1}>
            {heading}
          </h1>
          {after}
        </div>
        {about}
        {children}
      </main>
      {footer === undefined ? null : <footer className={styles.footer}>{footer}</footer>}
    </>
  );
}
