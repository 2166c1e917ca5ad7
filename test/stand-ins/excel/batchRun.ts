import { ExcelError, itemNotFound, NotModelledError } from "./excelError";
import { ObjectPaths } from "./objectPaths";
import { query } from "./query";
import type { References } from "./references";
import type { Session } from "./session";
import type { BeforeStep } from "./step";
import { ActionType, type Action, type ActionResult, type Batch, type BatchAnswer, type BatchError } from "./wire";

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** Excel words its messages in the person's language; these say nothing a script could hang on to. */
const localisedMessage = "リクエストを処理できませんでした。";

function batchError(error: ExcelError, index: number): BatchError {
  return {
    Code: error.code,
    Message: localisedMessage,
    Location: error.location,
    ActionIndex: index,
    HttpStatusCode: 400,
  };
}

/** One batch, action by action. */
export class BatchRun {
  private readonly paths: ObjectPaths;
  private readonly results: ActionResult[] = [];
  private readonly traces: number[] = [];
  private readonly kept: ReadonlySet<number>;

  constructor(
    private readonly batch: Batch,
    session: Session,
    private readonly references: References,
    private readonly before: BeforeStep,
  ) {
    this.paths = new ObjectPaths(batch, session, references, before);
    this.kept = new Set(
      batch.Actions.filter(({ Name }) => Name === "_KeepReference").map(({ ObjectPathId }) => ObjectPathId),
    );
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
      [ActionType.setProperty]: () => {
        this.assign(action);
      },
      [ActionType.trace]: () => {
        this.traces.push(action.Id);
        // The client counts an event handler as registered once its trace has a result.
        this.result(action, null);
      },
    }[action.ActionType];
    if (handle === undefined) throw new NotModelledError(`action type ${String(action.ActionType)}`);
    handle();
  }

  private result(action: Action, value: unknown): void {
    this.results.push({ ActionId: action.Id, Value: value });
  }

  private instantiate(action: Action): unknown {
    const target = this.paths.target(action.ObjectPathId);
    if (target === null) return null;
    const id = target.id === undefined ? {} : { Id: target.id, _Id: target.id };
    const path = this.paths.path(action.ObjectPathId);
    return this.kept.has(path.Id) ? { ...id, ...this.references.keep(target) } : id;
  }

  private load(action: Action): unknown {
    const target = this.paths.target(action.ObjectPathId);
    if (target === null) return null;
    const args = [action.QueryInfo?.Select ?? [], action.QueryInfo?.Expand ?? []];
    this.before({ kind: "load", member: `${target.typeName}.load`, on: target.describe(), args });
    return query(target, action.QueryInfo ?? {});
  }

  private invoke(action: Action): unknown {
    const target = this.paths.target(action.ObjectPathId);
    const args = this.paths.arguments(action.ArgumentInfo);
    if (action.Name === "_KeepReference") return null;
    if (target === null) return { _IsNull: true };
    const answer = this.paths.call(target, action.Name, args);
    if (!("value" in answer)) throw new NotModelledError(`${target.typeName}.${camel(action.Name)} as a value`);
    return answer.value;
  }

  private assign(action: Action): void {
    const target = this.paths.target(action.ObjectPathId);
    if (target === null) throw itemNotFound(action.Name);
    const args = this.paths.arguments(action.ArgumentInfo);
    this.before({ kind: "set", member: `${target.typeName}.${camel(action.Name)}`, on: target.describe(), args });
    target.assign(action.Name, args[0]);
  }
}
