import { Subtitle2 } from "@fluentui/react-components";
import { useTexts } from "../../parts/TextsContext";
import { rowLabel } from "../../preview/row/rowLabel";
import { groupBy } from "../../receipt/groupBy";
import { RowGroup } from "../../receipt/RowGroup";
import type { Reveal } from "../../reveal";
import { useMonthTexts } from "../MonthTextsContext";
import type { MonthRun } from "../state/monthState";

interface SkippedItemsProps {
  readonly run: MonthRun;
  readonly reveal: Reveal;
}

/**
 * What no longer was what had been approved, by the names it had in the preview. A row leads to its place in the
 * tracker; what was to be added stands nowhere but in the export.
 */
export function SkippedItems({ run, reveal }: SkippedItemsProps) {
  const { pane, rules } = useTexts();
  const words = useMonthTexts();
  const { skipped } = run.receipt;
  if (skipped.length === 0) return null;
  const named = skipped.flatMap(({ of, because }, place) => {
    const name = run.names[place];
    if (name === undefined) return [];
    const { whole, tenant, service } = rowLabel(name, pane.row);
    const label = of === "row" ? whole : `${tenant}, ${service}, ${words.portalRow(name.sheetRow)}`;
    return [{ of, because, row: name.row, name: label }];
  });
  return (
    <section>
      <Subtitle2 as="h2">{pane.receipt.skipped(skipped.length)}</Subtitle2>
      {(["row", "added"] as const).flatMap((part) =>
        groupBy(
          named.filter(({ of }) => of === part),
          ({ because }) => rules.skipped[because],
        ).map(([why, rows]) => (
          <RowGroup
            key={`${part} ${why}`}
            why={why}
            rows={rows}
            tableRef={part === "added" ? run.portal : run.request.ref}
            reveal={reveal}
          />
        )),
      )}
    </section>
  );
}
