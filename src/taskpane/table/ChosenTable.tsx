import { Button, MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import { useState, type Dispatch } from "react";
import { problemSentence } from "../../language/problemSentence";
import { understandHeadings } from "../../review/table/understandHeadings";
import { useTexts } from "../parts/TextsContext";
import type { PaneAction } from "../state/paneAction";
import type { Chosen, TableSaid } from "../state/paneState";
import { BindingFields } from "./BindingFields";
import { MissingColumns } from "./MissingColumns";

interface ChosenTableProps {
  readonly chosen: Chosen;
  readonly said: TableSaid;
  readonly dispatch: Dispatch<PaneAction>;
}

/** How the headings of the chosen table are understood, open to be changed where they don't suffice [R2]. */
export function ChosenTable({ chosen, said, dispatch }: ChosenTableProps) {
  const texts = useTexts();
  const { table, list, quoted } = texts.pane;
  const { listing, rebinding } = chosen;
  const { binding, problem } = understandHeadings(listing, chosen);
  const [wantsColumns, setWantsColumns] = useState(problem !== null);
  const isOpen = wantsColumns || problem !== null;
  const known = Object.values(binding.columns);
  const named = (indexes: readonly number[]) => list(indexes.map((index) => quoted(String(listing.headings[index]))));
  const unused = binding.unused.map(({ index }) => index);
  const unknown = listing.headings.flatMap((heading, index) =>
    known.includes(index) || unused.includes(index) || heading === "" ? [] : [index],
  );
  return (
    <>
      {problem === null ? null : (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{problemSentence(texts, problem)}</MessageBarBody>
        </MessageBar>
      )}
      <Text>{table.columnsUnderstood(known.length, listing.headings.length)}</Text>
      {unused.length === 0 ? null : <Text>{table.unusedHeadings(named(unused))}</Text>}
      {problem === null ? (
        <Button aria-expanded={isOpen} onClick={() => setWantsColumns(!isOpen)}>
          {isOpen ? table.hideColumns : table.showColumns}
        </Button>
      ) : null}
      {isOpen ? (
        <>
          {unknown.length === 0 || problem !== null ? null : <Text>{table.unknownHeadings(named(unknown))}</Text>}
          {said.rebound ? <Text>{table.bindingIsKept}</Text> : null}
          {Object.keys(rebinding).length === 0 ? null : (
            <Button onClick={() => dispatch({ type: "rebind", rebinding: {} })}>{table.forgetBinding}</Button>
          )}
          <BindingFields
            chosen={chosen}
            binding={binding}
            rebind={(next) => dispatch({ type: "rebind", rebinding: next })}
          />
        </>
      ) : null}
      <MissingColumns chosen={chosen} binding={binding} said={said} dispatch={dispatch} />
    </>
  );
}
