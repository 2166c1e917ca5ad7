import { Button } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { columns } from "../../../playbook/tracker/data/columns";
import type { ColumnId } from "../../../playbook/tracker/column";
import { useTexts } from "../../parts/TextsContext";
import type { PaneAction } from "../../state/paneAction";
import type { Preview } from "../../state/preview";

interface AddColumnProps {
  readonly column: ColumnId;
  readonly preview: Preview;
  readonly dispatch: Dispatch<PaneAction>;
}

/** The way on to a column that a table lacks; a plain range gets none. */
export function AddColumn({ column, preview: { chosen, binding }, dispatch }: AddColumnProps) {
  const { pane } = useTexts();
  if (chosen.listing.ref.kind === "range") return null;
  const heading = columns.find(({ id }) => id === column)?.headings[binding.language][0] ?? column;
  const said = {
    pages: { chosen: chosen.playbook.pages, unknown: chosen.unknownPages },
    repaged: false,
    rebound: false,
  };
  return (
    <Button
      size="small"
      onClick={() => dispatch({ type: "start", command: { do: "addColumns", chosen, said, headings: [heading] } })}
    >
      {pane.preview.addColumn(heading)}
    </Button>
  );
}
