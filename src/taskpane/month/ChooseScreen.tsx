import { Button, Text } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { playbookOf } from "../../playbook/playbook";
import type { TableListing } from "../../review/snapshot";
import { recallRebinding, tableKey } from "../../review/table/keptRebinding";
import { understandHeadings } from "../../review/table/understandHeadings";
import { ScreenLayout } from "../parts/ScreenLayout";
import { useTexts } from "../parts/TextsContext";
import { MonthTable } from "./MonthTable";
import { useMonthTexts } from "./MonthTextsContext";
import type { MonthAction } from "./state/monthAction";
import type { ChosenMonth, MonthRun } from "./state/monthState";
import { isLastSheet, lastPlace } from "./state/lastPlace";

interface ChooseScreenProps {
  readonly chosen: ChosenMonth;
  readonly lastMonth: MonthRun | null;
  readonly leave: () => void;
  readonly dispatch: Dispatch<MonthAction>;
}

/** Which tables a month is of, and how each is understood [M1, M2]. */
export function ChooseScreen({ chosen, lastMonth, leave, dispatch }: ChooseScreenProps) {
  const { pane, problem } = useTexts();
  const words = useMonthTexts();
  const { listings, tracker, portal, last } = chosen;
  const understand = (listing: TableListing) =>
    understandHeadings(listing, {
      rebinding: recallRebinding(listing, chosen.kept),
      playbook: playbookOf(chosen.pages),
    });
  const problemOf = (listing: TableListing) => understand(listing).problem;
  const place = tracker && lastPlace(last, { listing: tracker, binding: understand(tracker).binding });
  const isReady = [tracker, portal].every((one) => one !== null && problemOf(one) === null);
  const choose = (part: Partial<ChosenMonth>) => dispatch({ type: "choose", chosen: { ...chosen, ...part } });
  const others = listings.filter((listing) => listing !== tracker);
  const hasExport = others.some((listing) => problemOf(listing) === null);
  const footer = (
    <>
      <Button
        appearance="primary"
        disabled={!isReady}
        onClick={() => dispatch({ type: "start", command: { do: "read", chosen } })}
      >
        {words.compare}
      </Button>
      <Button onClick={() => dispatch({ type: "start", command: { do: "list" } })}>{pane.table.lookAgain}</Button>
      {lastMonth === null ? null : (
        <Button onClick={() => dispatch({ type: "start", command: { do: "revert", run: lastMonth } })}>
          {words.revertMonth}
        </Button>
      )}
      <Button onClick={leave}>{pane.back}</Button>
    </>
  );
  return (
    <ScreenLayout heading={pane.bringInExport} footer={footer}>
      <Text>{words.intro}</Text>
      <MonthTable
        label={words.tracker}
        listings={listings}
        listing={tracker}
        month={chosen}
        choose={(listing) =>
          choose({ tracker: listing, last: listings.find((one) => listing && isLastSheet(one, listing)) ?? null })
        }
      />
      <MonthTable
        label={words.portal}
        listings={listings}
        listing={portal}
        month={chosen}
        choose={(listing) => choose({ portal: listing })}
      />
      {hasExport ? null : <Text>{words.noExport}</Text>}
      <MonthTable
        label={words.last}
        none={words.noLast}
        listings={others.filter((listing) => listing === last || tableKey(listing.ref) !== keyOf(portal))}
        listing={last}
        month={chosen}
        choose={(listing) => choose({ last: listing })}
      />
      <Text size={200}>{last === null ? problem["month-first"]({ code: "month-first" }) : words.lastMeans}</Text>
      {typeof place === "string" ? <Text size={200}>{words.keepsOn(place)}</Text> : null}
    </ScreenLayout>
  );
}

function keyOf(listing: TableListing | null): string | null {
  return listing === null ? null : tableKey(listing.ref);
}
