import { Button, Field, makeStyles, SearchBox, Select, Switch, Text } from "@fluentui/react-components";
import { useState, type Dispatch } from "react";
import type { Catalogue } from "../../language/texts/catalogue";
import { codeLabel } from "../../language/codeTexts";
import type { Playbook } from "../../playbook/playbook";
import type { AttentionCode } from "../../playbook/pages";
import type { RowsPart } from "../../review/port";
import { Counts } from "./Counts";
import { useTexts } from "../parts/TextsContext";
import type { PaneAction } from "../state/paneAction";
import type { Show } from "../../worker/filter";
import type { Preview } from "../state/preview";

const useStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", gap: "8px" },
  search: { maxWidth: "none" },
  clear: { display: "flex", alignItems: "center", justifyContent: "center", minWidth: "24px", minHeight: "24px" },
  // A list of long names is cut, not wider than the pane.
  select: { minWidth: 0, "& > select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
});

interface FiltersProps {
  readonly preview: Preview;
  readonly everyCell: boolean;
  readonly setEveryCell: (everyCell: boolean) => void;
  /** Selects the rows of the list on the sheet. */
  readonly showOnSheet: () => void;
  readonly dispatch: Dispatch<PaneAction>;
}

/** Which rows are shown, and what is said of all of them at once. */
export function Filters({ preview, everyCell, setEveryCell, showOnSheet, dispatch }: FiltersProps) {
  const styles = useStyles();
  const { pane } = useTexts();
  const texts = pane.preview;
  const { filter } = preview;
  // Typing is not to wait for the list.
  const [typed, setTyped] = useState(filter.search);
  const search = (value: string) => {
    setTyped(value);
    dispatch({ type: "filter", filter: { ...filter, search: value } });
  };
  return (
    <div className={styles.column}>
      <SearchBox
        className={styles.search}
        aria-label={texts.search}
        placeholder={texts.search}
        value={typed}
        dismiss={{ "aria-label": texts.clearSearch, className: styles.clear }}
        onChange={(_, { value }) => search(value)}
      />
      <Field label={texts.show} orientation="horizontal">
        <ShowSelect preview={preview} dispatch={dispatch} />
      </Field>
      <Switch
        checked={preview.byTenant}
        label={texts.groupByTenant}
        onChange={(_, { checked }) => dispatch({ type: "group", grouping: { byTenant: checked } })}
      />
      <Switch checked={everyCell} label={texts.everyCell} onChange={(_, { checked }) => setEveryCell(checked)} />
      <Text size={200}>
        {texts.cellsByKind(preview.view.tally.fills, preview.view.tally.replaces, preview.view.tally.clears)}
      </Text>
      <Counts playbook={preview.chosen.playbook} counts={preview.view.tally} filter={filter} dispatch={dispatch} />
      <ShownRows preview={preview} showOnSheet={showOnSheet} dispatch={dispatch} />
      <Scope preview={preview} dispatch={dispatch} />
    </div>
  );
}

type PartProps = Pick<FiltersProps, "preview" | "dispatch">;

function ShowSelect({ preview: { filter, chosen, view }, dispatch }: PartProps) {
  const styles = useStyles();
  const all = useTexts();
  const { pane } = all;
  const texts = pane.preview;
  const { tally } = view;
  const l3Words = `${texts.l3ToChoose} (${pane.number(tally.l3ToChoose)})`;
  const choices: readonly (readonly [Show, string])[] = [
    ["matters", texts.showMatters],
    ["changing", `${texts.showChanging} (${pane.number(tally.changing)})`],
    ["flagged", `${texts.showFlagged} (${pane.number(tally.flagged)})`],
    ["left", `${texts.showLeft} (${pane.number(tally.left)})`],
    ...(tally.l3ToChoose === 0 && filter.show !== "l3" ? [] : ([["l3", l3Words]] as const)),
    ["all", texts.showAll],
  ];
  const count = countWords(filter.show, all, chosen.playbook);
  return (
    <Select
      className={styles.select}
      value={filter.show}
      onChange={(_, { value }) => dispatch({ type: "filter", filter: { ...filter, show: value as Show } })}
    >
      {choices.map(([show, words]) => (
        <option key={show} value={show}>
          {words}
        </option>
      ))}
      {count === null ? null : <option value={filter.show}>{count}</option>}
    </Select>
  );
}

/** One of the counts, when its rows are shown. */
function countWords(show: Show, texts: Catalogue, { pages }: Playbook): string | null {
  const [by, key] = [show.slice(0, show.indexOf(":")), show.slice(show.indexOf(":") + 1)];
  if (by === "scenario") return key;
  return by === "attention" ? codeLabel(texts, key as AttentionCode, pages) : null;
}

function ShownRows({ preview: { view }, showOnSheet, dispatch }: PartProps & Pick<FiltersProps, "showOnSheet">) {
  const { rows, taken, leftOut } = view.listed;
  const styles = useStyles();
  const { preview: texts } = useTexts().pane;
  const leaveOut = (isOut: boolean) =>
    dispatch({ type: "say", saying: { say: "leaveOutRows", rows: { listed: true }, leftOut: isOut } });
  return (
    <div className={styles.buttons}>
      {rows === 0 ? null : (
        <Button size="small" onClick={showOnSheet}>
          {texts.showOnSheet}
        </Button>
      )}
      {taken > 0 ? (
        <Button size="small" onClick={() => leaveOut(true)}>
          {texts.leaveOutShown(taken)}
        </Button>
      ) : null}
      {leftOut > 0 ? (
        <Button size="small" onClick={() => leaveOut(false)}>
          {texts.takeInShown(leftOut)}
        </Button>
      ) : null}
    </div>
  );
}

/** What is written can follow what a person sees or has selected on the sheet [W3]. */
function Scope({ preview, dispatch }: Pick<PartProps, "preview" | "dispatch">) {
  const styles = useStyles();
  const { preview: texts } = useTexts().pane;
  const ask = (part: RowsPart) => dispatch({ type: "start", command: { do: "scope", preview, part } });
  return (
    <div className={styles.buttons}>
      <Button size="small" onClick={() => ask("visible")}>
        {texts.onlyVisible}
      </Button>
      <Button size="small" onClick={() => ask("selected")}>
        {texts.onlySelected}
      </Button>
      {preview.view.leftOutRows === 0 ? null : (
        <Button
          size="small"
          onClick={() =>
            dispatch({ type: "say", saying: { say: "leaveOutRows", rows: { leftOut: true }, leftOut: false } })
          }
        >
          {texts.everyRow}
        </Button>
      )}
    </div>
  );
}
