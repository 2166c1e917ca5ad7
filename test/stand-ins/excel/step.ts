/** One step of a batch, told before it is taken; what the listener throws is the answer of that step. */
export interface Step {
  readonly kind: "set" | "call" | "load";
  /** "Range.values", "Table.delete" … */
  readonly member: string;
  /** What it is done to: "Sheet1!A1:B2", "Table Tracking". */
  readonly on: string;
  readonly args: readonly unknown[];
}

export type BeforeStep = (step: Step) => void;
