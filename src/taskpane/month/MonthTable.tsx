import { Field, makeStyles, MessageBar, MessageBarBody, Select, Text, tokens } from "@fluentui/react-components";
import { problemSentence } from "../../language/problemSentence";
import { playbookOf } from "../../playbook/playbook";
import type { TableListing } from "../../review/snapshot";
import { recallRebinding, tableKey } from "../../review/table/keptRebinding";
import { understandHeadings } from "../../review/table/understandHeadings";
import { useTexts } from "../parts/TextsContext";
import { listingName } from "../table/listingName";
import type { ChosenMonth } from "./state/monthState";

const useStyles = makeStyles({
  // A list of long names is cut, not wider than the pane.
  select: { minWidth: 0, "& > select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  bar: { flexShrink: 0 },
});

interface MonthTableProps {
  readonly label: string;
  /** Where there may be none: what that is called. */
  readonly none?: string;
  readonly listings: readonly TableListing[];
  readonly listing: TableListing | null;
  readonly month: ChosenMonth;
  readonly choose: (listing: TableListing | null) => void;
}

/** One of the tables of a month, to be chosen, and how far its headings are understood. */
export function MonthTable({ label, none, listings, listing, month, choose }: MonthTableProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { pane } = texts;
  const understood =
    listing === null
      ? null
      : understandHeadings(listing, {
          rebinding: recallRebinding(listing, month.kept),
          playbook: playbookOf(month.pages),
        });
  return (
    <>
      <Field label={label}>
        <Select
          className={styles.select}
          value={listing === null ? "" : tableKey(listing.ref)}
          onChange={(_, { value }) => choose(listings.find(({ ref }) => tableKey(ref) === value) ?? null)}
        >
          <option value="">{none ?? pane.row.notChosen}</option>
          {listings.map((one) => (
            <option key={tableKey(one.ref)} value={tableKey(one.ref)}>
              {listingName(one, pane)}
            </option>
          ))}
        </Select>
      </Field>
      {listing === null || understood === null ? null : (
        <Text size={200} className={styles.quiet}>
          {pane.table.columnsUnderstood(Object.keys(understood.binding.columns).length, listing.headings.length)}
        </Text>
      )}
      {understood === null || understood.problem === null ? null : (
        <MessageBar intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody>{problemSentence(texts, understood.problem)}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
