import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { Binding, Rebinding } from "../../playbook/tracker/bindHeadings";
import type { ColumnId } from "../../playbook/tracker/column";
import { columns } from "../../playbook/tracker/data/columns";
import { useTexts } from "../parts/TextsContext";
import type { Chosen } from "../state/paneState";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: "8px" },
});

interface BindingFieldsProps {
  readonly chosen: Chosen;
  readonly binding: Binding;
  readonly rebind: (rebinding: Rebinding) => void;
}

/** One field a column of the playbook: which heading it stands under. */
export function BindingFields({ chosen, binding, rebind }: BindingFieldsProps) {
  const styles = useStyles();
  const { pane, language } = useTexts();
  const { listing, rebinding } = chosen;
  const bind = (id: ColumnId, value: string) =>
    rebind({ ...withoutIndex(rebinding, Number(value)), [id]: value === "" ? null : Number(value) });
  return (
    <div className={styles.fields}>
      {columns
        .filter(({ id }) => chosen.playbook.columns.has(id))
        .map(({ id, headings }) => {
          const index = binding.columns[id];
          return (
            <Field
              key={id}
              label={isRequired(id) ? `${headings[language][0]} (${pane.table.required})` : headings[language][0]}
            >
              <Select value={index === undefined ? "" : String(index)} onChange={(_, { value }) => bind(id, value)}>
                <option value="">{pane.table.notUsed}</option>
                {listing.headings.map((heading, place) => (
                  <option key={place} value={String(place)}>
                    {String(heading)}
                  </option>
                ))}
              </Select>
            </Field>
          );
        })}
    </div>
  );
}

function isRequired(id: ColumnId): boolean {
  return id === "service" || id === "l1" || id === "tenant";
}

/** A heading stands for one column only: the one it is given to last. */
function withoutIndex(rebinding: Rebinding, index: number): Rebinding {
  return Object.fromEntries(Object.entries(rebinding).filter(([, own]) => own !== index));
}
