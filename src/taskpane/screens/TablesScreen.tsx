import { Badge, Button, Field, Radio, RadioGroup, Text } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { tableKey } from "../../review/table/keptRebinding";
import { understandHeadings } from "../../review/table/understandHeadings";
import { AboutButton } from "../parts/AboutButton";
import { MonthButton } from "../parts/MonthButton";
import { RevertButton } from "../parts/RevertButton";
import { ScreenLayout } from "../parts/ScreenLayout";
import { useTexts } from "../parts/TextsContext";
import type { PaneAction } from "../state/paneAction";
import type { PaneState, TablesScreen as TablesState } from "../state/paneState";
import { ChosenTable } from "../table/ChosenTable";
import { PageFields } from "../table/PageFields";
import { listingName } from "../table/listingName";

interface TablesScreenProps {
  readonly screen: TablesState;
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneAction>;
}

/** Which table, and how its headings are understood. */
export function TablesScreen({ screen, state, dispatch }: TablesScreenProps) {
  const { pane } = useTexts();
  const { listings, selected, chosen, rebound, repaged, pages } = screen;
  const choose = (key: string) => {
    const listing = listings.find(({ ref }) => tableKey(ref) === key);
    if (listing !== undefined) dispatch({ type: "choose-table", listing });
  };
  const isReady = chosen !== null && understandHeadings(chosen.listing, chosen).problem === null;
  const footer = (
    <>
      <Button
        appearance="primary"
        disabled={!isReady}
        onClick={() =>
          chosen &&
          dispatch({
            type: "start",
            command: { do: "read", chosen, save: { rebinding: rebound, pages: repaged ? pages : null } },
          })
        }
      >
        {pane.table.showPreview}
      </Button>
      <Button onClick={() => dispatch({ type: "start", command: { do: "list" } })}>{pane.table.lookAgain}</Button>
      <MonthButton cameFrom={chosen?.listing.ref ?? null} dispatch={dispatch} />
      <RevertButton state={state} dispatch={dispatch} />
    </>
  );
  return (
    <ScreenLayout heading={pane.table.heading} footer={footer}>
      {listings.length === 0 ? (
        <Text>{pane.table.none}</Text>
      ) : (
        <Field label={pane.table.chooseOne}>
          <RadioGroup
            value={chosen === null ? "" : tableKey(chosen.listing.ref)}
            onChange={(_, { value }) => choose(value)}
          >
            {listings.map((listing) => (
              <Radio
                key={tableKey(listing.ref)}
                value={tableKey(listing.ref)}
                label={
                  <>
                    {listingName(listing, pane)}{" "}
                    {listing === selected ? <Badge appearance="outline">{pane.table.selectionIsHere}</Badge> : null}
                  </>
                }
              />
            ))}
          </RadioGroup>
        </Field>
      )}
      {chosen === null ? null : (
        <>
          <PageFields screen={screen} dispatch={dispatch} />
          <ChosenTable key={tableKey(chosen.listing.ref)} chosen={chosen} said={screen} dispatch={dispatch} />
        </>
      )}
      <AboutButton dispatch={dispatch} />
    </ScreenLayout>
  );
}
