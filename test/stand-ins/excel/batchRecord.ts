import type { Step } from "./step";
import { ActionType, RequestFlag } from "./wire";
import type { Received } from "./clientProtocol";

/** cleanup: the client's own; watch: it only asks to be told of events, once a page. */
export type BatchKind = "read" | "write" | "cleanup" | "watch";

/** Batches that are not counted among the add-in's round trips. */
export function isUncounted({ kind }: BatchRecord): boolean {
  return kind === "cleanup" || kind === "watch";
}

/** One batch as it went over the wire. */
export interface BatchRecord {
  /** Counts from 1 since the host started or was last reset; batches that are not counted have 0. */
  readonly number: number;
  readonly kind: BatchKind;
  readonly requestBytes: number;
  /** 0 while there is no answer. */
  responseBytes: number;
  readonly actions: number;
  /** Members the batch names, known before it runs: "Values", "GetDataBodyRange", "load values,formulas". */
  readonly names: readonly string[];
  /** What was done to what; filled as the batch runs. */
  readonly steps: Step[];
  /** A stable error code of Excel's, the number of a host failure, or null. */
  error: string | number | null;
  /** Excel asked to wait for a cell being edited instead of failing. */
  readonly delaysForCellEdit: boolean;
}

export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

function namesOf({ batch }: Received): string[] {
  const paths = Object.values(batch.ObjectPaths).map(({ Name }) => Name);
  const actions = batch.Actions.map(({ ActionType: type, Name, QueryInfo }) =>
    type === ActionType.query ? `load ${(QueryInfo?.Select ?? []).join(",")}` : Name,
  );
  return [...new Set([...paths, ...actions])].filter((name) => name !== "");
}

function kindOf({ batch, flags }: Received): BatchKind {
  const silent: readonly number[] = [ActionType.instantiate, ActionType.trace];
  const calls = batch.Actions.filter((action) => !silent.includes(action.ActionType));
  if (calls.length > 0 && calls.every(({ Name }) => Name === "_RemoveReference")) return "cleanup";
  if (calls.length > 0 && calls.every(({ Name }) => /^_(Unr|R)egister\w+Event$/.test(Name))) return "watch";
  return (flags & RequestFlag.write) === 0 ? "read" : "write";
}

export function recordOf(received: Received, nextNumber: number): BatchRecord {
  const kind = kindOf(received);
  return {
    number: kind === "cleanup" || kind === "watch" ? 0 : nextNumber,
    kind,
    requestBytes: byteLength(received.body),
    responseBytes: 0,
    actions: received.batch.Actions.length,
    names: namesOf(received),
    steps: [],
    error: null,
    delaysForCellEdit: (received.flags & RequestFlag.delayForCellEdit) !== 0,
  };
}
