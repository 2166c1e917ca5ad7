import { Button, Checkbox, Text } from "@fluentui/react-components";
import { useId, useState, type Dispatch } from "react";
import type { Binding } from "../../playbook/tracker/bindHeadings";
import type { OutputColumnId } from "../../playbook/tracker/column";
import { columns } from "../../playbook/tracker/data/columns";
import { missingOutputs } from "../../review/table/understandHeadings";
import { useTexts } from "../parts/TextsContext";
import type { PaneAction } from "../state/paneAction";
import type { Chosen, TableSaid } from "../state/paneState";

interface MissingColumnsProps {
  readonly chosen: Chosen;
  readonly binding: Binding;
  readonly said: TableSaid;
  readonly dispatch: Dispatch<PaneAction>;
}

/** Columns that could be filled and are not there: added when the person asks, in the table's language. */
export function MissingColumns({ chosen, binding, said, dispatch }: MissingColumnsProps) {
  const { table } = useTexts().pane;
  const [wanted, setWanted] = useState<readonly OutputColumnId[]>([]);
  const label = useId();
  const missing = missingOutputs(binding);
  if (missing.length === 0) return null;
  if (chosen.listing.ref.kind === "range")
    return (
      <Text>
        {table.missingColumns(missing.length)} {table.addOnlyToTables}
      </Text>
    );
  const heading = (id: OutputColumnId) =>
    columns.find((column) => column.id === id)?.headings[binding.language][0] ?? id;
  const toggle = (id: OutputColumnId) =>
    setWanted(wanted.includes(id) ? wanted.filter((own) => own !== id) : [...wanted, id]);
  const headings = missing.filter((id) => wanted.includes(id)).map(heading);
  return (
    <div role="group" aria-labelledby={label}>
      <Text id={label}>{table.missingColumns(missing.length)}</Text>
      {missing.map((id) => (
        <div key={id}>
          <Checkbox checked={wanted.includes(id)} onChange={() => toggle(id)} label={heading(id)} />
        </div>
      ))}
      <Button
        disabled={headings.length === 0}
        onClick={() => dispatch({ type: "start", command: { do: "addColumns", chosen, said, headings } })}
      >
        {table.addColumns(headings.length)}
      </Button>
    </div>
  );
}
