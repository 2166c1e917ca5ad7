import { ExcelError, invalidArgument, itemNotFound, NotModelledError } from "./excelError";
import { query } from "./query";
import { References } from "./references";
import { workbookTarget } from "./objects/workbook";
import type { Answer, Target } from "./objects/target";
import type { HostTraits, Session } from "./session";
import { ActionType, ObjectPathType } from "./wire";
import type { Action, ActionResult, ArgumentInfo, Batch, BatchAnswer, BatchError, ObjectPath } from "./wire";
import type { HostWorkbook } from "./workbook";

/** One step of a batch, told before it is taken; what `before` throws is the answer of that step. */
export interface Step {
  readonly kind: "set" | "call" | "load";
  /** "Range.values", "Table.delete" … */
  readonly member: string;
  /** What it is done to: "Sheet1!A1:B2", "Table Tracking". */
  readonly on: string;
  readonly args: readonly unknown[];
}

export type BeforeStep = (step: Step) => void;

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** Answers the client's batches over a workbook. Lives as long as the workbook does. */
export class Executor {
  readonly references: References;
  private readonly session: Session;

  constructor(workbook: HostWorkbook, traits: HostTraits) {
    this.references = new References(workbook);
    this.session = { workbook, traits, forget: (id) => { this.references.forget(id); } };
  }

  run(batch: Batch, before: BeforeStep): BatchAnswer {
    const run = new BatchRun(batch, this.session, this.references, before);
    return run.answer();
  }
}

class BatchRun {
  private readonly resolved = new Map<number, Target | null>();
  private readonly results: ActionResult[] = [];
  private readonly traces: number[] = [];
  private readonly kept: ReadonlySet<number>;

  constructor(
    private readonly batch: Batch,
    private readonly session: Session,
    private readonly references: References,
    private readonly before: BeforeStep,
  ) {
    this.kept = new Set(batch.Actions.filter(({ Name }) => Name === "_KeepReference").map(({ ObjectPathId }) => ObjectPathId));
  }

  /** Stops at the first action that fails; what the ones before it did stays done, as in Excel. */
  answer(): BatchAnswer {
    for (const [index, action] of this.batch.Actions.entries()) {
      try {
        this.act(action);
      } catch (error) {
        if (error instanceof ExcelError) return { Results: this.results, Error: batchError(error, index) };
        throw error;
      }
    }
    return { Results: this.results, TraceIds: this.traces };
  }

  private act(action: Action): void {
    const handle = {
      [ActionType.instantiate]: () => this.result(action, this.instantiate(action)),
      [ActionType.query]: () => this.result(action, this.load(action)),
      [ActionType.method]: () => this.result(action, this.invoke(action)),
      [ActionType.setProperty]: () => { this.assign(action); },
      [ActionType.trace]: () => { this.traces.push(action.Id); },
    }[action.ActionType];
    if (handle === undefined) throw new NotModelledError(`action type ${String(action.ActionType)}`);
    handle();
  }

  private result(action: Action, value: unknown): void {
    this.results.push({ ActionId: action.Id, Value: value });
  }

  private path(id: number): ObjectPath {
    const path = this.batch.ObjectPaths[String(id)];
    if (path === undefined) throw invalidArgument(`ObjectPath ${String(id)}`);
    return path;
  }

  /** Each path is walked once a batch: a method path such as tables.add must not run twice. */
  private target(id: number): Target | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const target = this.resolve(this.path(id));
    this.resolved.set(id, target);
    return target;
  }

  private resolve(path: ObjectPath): Target | null {
    switch (path.ObjectPathType) {
      case ObjectPathType.root: return workbookTarget(undefined, this.session);
      case ObjectPathType.reference: return this.references.find(path.Name, this.session);
      case ObjectPathType.nullObject: return null;
      default: return this.resolveChild(path);
    }
  }

  private resolveChild(path: ObjectPath): Target | null {
    const parent = this.target(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const args = this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === ObjectPathType.indexer) return parent.item(args[0]);
    if (path.ObjectPathType === ObjectPathType.property) {
      const found = parent.navigation(path.Name);
      if (found === undefined) throw new NotModelledError(`${parent.typeName}.${camel(path.Name)}`);
      return found.target;
    }
    if (path.ObjectPathType !== ObjectPathType.method) throw new NotModelledError(`object path type ${String(path.ObjectPathType)}`);
    const answer = this.call(parent, path.Name, args);
    if (!("target" in answer)) throw new NotModelledError(`${parent.typeName}.${camel(path.Name)} as an object`);
    return answer.target;
  }

  private arguments(info: ArgumentInfo | undefined): readonly unknown[] {
    const paths = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const id = paths[index];
      return typeof id === "number" && id !== 0 ? this.target(id) : value;
    });
  }

  private call(target: Target, name: string, args: readonly unknown[]): Answer {
    if (!name.startsWith("_")) this.before({ kind: "call", member: `${target.typeName}.${camel(name)}`, on: target.describe(), args });
    return target.call(name, args);
  }

  private instantiate(action: Action): unknown {
    const target = this.target(action.ObjectPathId);
    if (target === null) return null;
    const id = target.id === undefined ? {} : { Id: target.id, _Id: target.id };
    const path = this.path(action.ObjectPathId);
    return this.kept.has(path.Id) && path.D !== true ? { ...id, ...this.references.keep(target) } : id;
  }

  private load(action: Action): unknown {
    const target = this.target(action.ObjectPathId);
    if (target === null) return null;
    const args = [action.QueryInfo?.Select ?? [], action.QueryInfo?.Expand ?? []];
    this.before({ kind: "load", member: `${target.typeName}.load`, on: target.describe(), args });
    return query(target, action.QueryInfo ?? {});
  }

  private invoke(action: Action): unknown {
    const target = this.target(action.ObjectPathId);
    const args = this.arguments(action.ArgumentInfo);
    if (action.Name === "_KeepReference") return null;
    if (target === null) return { _IsNull: true };
    const answer = this.call(target, action.Name, args);
    if (!("value" in answer)) throw new NotModelledError(`${target.typeName}.${camel(action.Name)} as a value`);
    return answer.value;
  }

  private assign(action: Action): void {
    const target = this.target(action.ObjectPathId);
    if (target === null) throw itemNotFound(action.Name);
    const args = this.arguments(action.ArgumentInfo);
    this.before({ kind: "set", member: `${target.typeName}.${camel(action.Name)}`, on: target.describe(), args });
    target.assign(action.Name, args[0]);
  }
}

/** Excel words its messages in the person's language; these say nothing a script could hang on to. */
const localisedMessage = "リクエストを処理できませんでした。";

function batchError(error: ExcelError, index: number): BatchError {
  return { Code: error.code, Message: localisedMessage, Location: error.location, ActionIndex: index, HttpStatusCode: 400 };
}
