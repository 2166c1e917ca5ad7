import { Subtitle2 } from "@fluentui/react-components";
import { problemSentence } from "../../language/problemSentence";
import type { RefusedChange } from "../../review/apply/apply";
import type { TableRef } from "../../review/snapshot";
import type { BoundSnapshot } from "../../review/table/snapshotCells";
import { useTexts } from "../parts/TextsContext";
import { columnWords } from "../preview/row/cellWords";
import { rowName } from "../../review/table/rowName";
import { rowLabel } from "../preview/row/rowLabel";
import { groupBy } from "./groupBy";
import { RowGroup } from "./RowGroup";
import type { Reveal } from "../reveal";

interface NotWrittenProps {
  readonly heading: (cells: number) => string;
  readonly bound: BoundSnapshot;
  readonly refused: readonly RefusedChange[];
  readonly tableRef: TableRef;
  readonly reveal: Reveal;
}

/** Cells that were not written or not put back, by why. */
export function NotWritten({ heading, bound, refused, tableRef, reveal }: NotWrittenProps) {
  const texts = useTexts();
  const { pane, language } = texts;
  if (refused.length === 0) return null;
  const name = ({ change }: RefusedChange) =>
    `${rowLabel(rowName(bound, change.row), pane.row).whole}, ${columnWords({ ...bound, listing: bound.snapshot.listing }, change.column, language)}`;
  const columnOf = ({ change }: RefusedChange): readonly number[] =>
    [bound.binding.columns[change.column] ?? []].flat();
  return (
    <section>
      <Subtitle2 as="h2">{heading(refused.length)}</Subtitle2>
      {groupBy(refused, ({ because }) => problemSentence(texts, because)).map(([why, own]) => (
        <RowGroup
          key={why}
          why={why}
          rows={own.map((one) => ({ row: one.change.row, name: name(one), columns: columnOf(one) }))}
          tableRef={tableRef}
          reveal={reveal}
        />
      ))}
    </section>
  );
}
