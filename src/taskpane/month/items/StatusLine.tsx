import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { RowStatus } from "../../../worker/month/monthItem";
import { useTexts } from "../../parts/TextsContext";
import { cellWords } from "../../preview/row/cellWords";

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" } });

/** How a row stands, in one line. */
export function StatusLine({ status }: { readonly status: RowStatus }) {
  const words = useStatusWords();
  const styles = useStyles();
  return (
    <Text size={200} className={styles.quiet}>
      {words(status)}
    </Text>
  );
}

/** "In Progress, Assess, 30 seats", as far as the row says so. */
export function useStatusWords(): (status: RowStatus) => string {
  const { pane, language } = useTexts();
  return ({ l1, l2, l3, serviceStatus, seats, subscription }) => {
    const say = (value: typeof l1, column: "l1" | "l2" | "l3" | "serviceStatus" | "subscription") =>
      cellWords({ value }, column, language);
    const count = cellWords({ value: seats }, "entitlements", language);
    return [
      say(l1, "l1"),
      say(l2, "l2"),
      say(l3, "l3"),
      say(serviceStatus, "serviceStatus"),
      count === "" ? "" : pane.preview.seats(count),
      say(subscription, "subscription"),
    ]
      .filter((words) => words !== "")
      .join(", ");
  };
}
