import { Subtitle2 } from "@fluentui/react-components";
import { problemSentence } from "../../../language/problemSentence";
import type { NotWritten } from "../../../review/port";
import { rowName } from "../../../review/table/rowName";
import type { BoundSnapshot } from "../../../review/table/snapshotCells";
import { useTexts } from "../../parts/TextsContext";
import { rowLabel } from "../../preview/row/rowLabel";
import { groupBy } from "../../receipt/groupBy";
import { RowGroup } from "../../receipt/RowGroup";
import type { Reveal } from "../../reveal";

interface RefusedCellsProps {
  readonly heading: (cells: number) => string;
  readonly bound: BoundSnapshot;
  readonly refused: readonly NotWritten[];
  readonly reveal: Reveal;
}

/** Cells of a month that were not written or not put back, by why: of any column, ours or not. */
export function RefusedCells({ heading, bound, refused, reveal }: RefusedCellsProps) {
  const texts = useTexts();
  const { listing } = bound.snapshot;
  if (refused.length === 0) return null;
  return (
    <section>
      <Subtitle2 as="h2">{heading(refused.length)}</Subtitle2>
      {groupBy(refused, ({ because }) => problemSentence(texts, because)).map(([why, own]) => (
        <RowGroup
          key={why}
          why={why}
          rows={own.map(({ edit: { row, column } }) => ({
            row,
            name: `${rowLabel(rowName(bound, row), texts.pane.row).whole}, ${String(listing.headings[column] ?? "")}`,
            columns: [column],
          }))}
          tableRef={listing.ref}
          reveal={reveal}
        />
      ))}
    </section>
  );
}
