import { Badge, makeStyles, Text, tokens } from "@fluentui/react-components";
import { flagTexts } from "../../../language/codeTexts";
import type { NewItem } from "../../../worker/month/monthItem";
import { useTexts } from "../../parts/TextsContext";
import { cellWords } from "../../preview/row/cellWords";
import { rowLabel } from "../../preview/row/rowLabel";
import { useMonthTexts } from "../MonthTextsContext";
import type { MonthPreview } from "../state/monthState";
import { CellOldToNew } from "./CellOldToNew";
import { headingWords, itemCellWords } from "./itemCellWords";

const useStyles = makeStyles({
  flag: { color: tokens.colorPaletteDarkOrangeForeground1, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

interface NewBodyProps {
  readonly item: NewItem;
  readonly preview: MonthPreview;
  readonly isOpen: boolean;
}

/** A row that comes: what is flagged of it, the rows at No Intent beside it, and opened each of its cells. */
export function NewBody({ item, preview, isOpen }: NewBodyProps) {
  const styles = useStyles();
  const texts = useTexts();
  const words = useMonthTexts();
  const { pane, language, rules } = texts;
  const seats = cellWords({ value: item.seats }, "entitlements", language);
  return (
    <>
      {item.codes.map((code) => (
        <Text key={code} size={200} className={styles.flag}>
          {flagTexts(texts, code, item)[0]}
        </Text>
      ))}
      <Text size={200} className={styles.quiet}>
        {seats === "" ? null : pane.preview.seats(seats)}
        {item.isGrowth ? ` (${words.isGrowth})` : null}
      </Text>
      {item.scenario === null || item.isWaiting ? null : (
        <Text size={200}>
          <Badge appearance="outline" size="small">
            {item.scenario}
          </Badge>{" "}
          {rules.scenario[item.scenario]}
        </Text>
      )}
      {item.existing.length === 0 ? null : (
        <Text size={200} className={styles.quiet}>
          {pane.row.existing}:{" "}
          {pane.list(
            item.existing.map((existing) => {
              const said = [cellWords(existing.l2, "l2", language), cellWords(existing.l3, "l3", language)];
              return `${rowLabel(existing, pane.row).place} (${said.filter((text) => text !== "").join(", ")})`;
            }),
          )}
        </Text>
      )}
      {isOpen ? <NewCells item={item} preview={preview} /> : null}
    </>
  );
}

/** What the export gives apart from what the rules say; where they differ, both. */
function NewCells({ item, preview: { tracker } }: Omit<NewBodyProps, "isOpen">) {
  const { language } = useTexts();
  const words = useMonthTexts();
  const groups = [
    [words.fromExport, item.cells.filter(({ isDecided }) => !isDecided)],
    [words.byPlaybook, item.cells.filter(({ isDecided }) => isDecided)],
  ] as const;
  return groups.map(([title, cells]) =>
    cells.length === 0 ? null : (
      <div key={title} role="group" aria-label={title}>
        <Text size={200} weight="semibold" block>
          {title}
        </Text>
        {cells.map(({ index, to, given }) => (
          <div key={index}>
            <CellOldToNew
              heading={headingWords(tracker, index)}
              from={given === null ? null : itemCellWords(tracker, index, given, language)}
              to={itemCellWords(tracker, index, to, language)}
            />
          </div>
        ))}
      </div>
    ),
  );
}
