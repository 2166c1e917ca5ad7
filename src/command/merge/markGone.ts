import { sentencesFor } from "../../language/sentencesFor";
import { foldHeading } from "../../playbook/tracker/fold";
import type { BroughtIn } from "../../review/merge/bringIn";
import type { OpenedFile } from "./openMonth";

/** Marks the rows that nothing in the export stands for, in a column of its own [M4]; it is added where there is none. */
export async function markGone({ port, bound }: OpenedFile, { joined }: BroughtIn): Promise<void> {
  const rows = joined.groups.flatMap(({ gone }) => gone);
  if (rows.length === 0) return;
  const { heading, mark } = sentencesFor(bound.binding.language).gone;
  const { ref, headings } = bound.snapshot.listing;
  const isOwn = (cell: unknown) => foldHeading(String(cell)) === foldHeading(heading);
  if (!headings.some(isOwn))
    await (ref.kind === "table" ? port.addColumns(ref, [heading]) : port.addRangeColumn(ref, heading));
  await port.update(
    ref,
    (listing) => [{ index: listing.headings.findIndex(isOwn), formulas: true, formats: true }],
    ({ listing }) =>
      rows.map((row) => ({
        row,
        column: listing.headings.findIndex(isOwn),
        from: { value: "" },
        to: { value: mark },
      })),
  );
}
