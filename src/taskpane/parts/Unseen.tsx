import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** For screen readers only. */
export function Unseen({ children }: { readonly children: ReactNode }) {
  return <span className={useStyles().unseen}>{children}</span>;
}
