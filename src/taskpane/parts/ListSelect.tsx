import { Field, makeStyles, Select } from "@fluentui/react-components";

const useStyles = makeStyles({
  // A list of long names is cut, not wider than the pane.
  select: { minWidth: 0, "& > select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
});

interface ListSelectProps<T extends string> {
  readonly label: string;
  /** What it says as long as nothing is chosen. */
  readonly none: string;
  readonly value: T | undefined;
  readonly options: readonly { readonly value: T; readonly words: string }[];
  /** Why there is nothing to choose. */
  readonly hint?: string | undefined;
  readonly tabIndex?: number | undefined;
  readonly choose: (value: T | undefined) => void;
}

/** One of a list, or none of it. */
export function ListSelect<T extends string>(props: ListSelectProps<T>) {
  const styles = useStyles();
  const { label, none, value, options, hint, tabIndex, choose } = props;
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      <Select
        className={styles.select}
        value={value ?? ""}
        disabled={options.length === 0}
        {...(tabIndex === undefined ? {} : { tabIndex })}
        onChange={(_, chosen) => choose(options.find((own) => own.value === chosen.value)?.value)}
      >
        <option value="">{none}</option>
        {options.map((own) => (
          <option key={own.value} value={own.value}>
            {own.words}
          </option>
        ))}
      </Select>
    </Field>
  );
}
