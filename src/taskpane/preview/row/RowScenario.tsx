import { Badge, Text } from "@fluentui/react-components";
import type { RowView } from "../../../worker/rowView";
import { useTexts } from "../../parts/TextsContext";

/** The scenario, by its letter and in words, or why the row is left. */
export function RowScenario({ view: { scenario, left } }: { readonly view: RowView }) {
  const { rules } = useTexts();
  if (scenario !== null)
    return (
      <Text size={200} block>
        <Badge appearance="outline" size="small">
          {scenario}
        </Badge>{" "}
        {rules.scenario[scenario]}
      </Text>
    );
  return left === null ? null : (
    <Text size={200} block>
      {rules.left[left]}
    </Text>
  );
}
