import { invalidArgument, NotModelledError } from "./excelError";
import { workbookTarget } from "./objects/workbook";
import type { Answer, Target } from "./objects/target";
import type { References } from "./references";
import type { Session } from "./session";
import type { BeforeStep } from "./step";
import { ObjectPathType, type ArgumentInfo, type Batch, type ObjectPath } from "./wire";

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** Finds the objects the paths of one batch lead to. */
export class ObjectPaths {
  private readonly resolved = new Map<number, Target | null>();

  constructor(
    private readonly batch: Batch,
    private readonly session: Session,
    private readonly references: References,
    private readonly before: BeforeStep,
  ) {}

  path(id: number): ObjectPath {
    const path = this.batch.ObjectPaths[String(id)];
    if (path === undefined) throw invalidArgument(`ObjectPath ${String(id)}`);
    return path;
  }

  /** Each path is walked once a batch: a method path such as tables.add must not run twice. */
  target(id: number): Target | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const target = this.resolve(this.path(id));
    this.resolved.set(id, target);
    return target;
  }

  private resolve(path: ObjectPath): Target | null {
    switch (path.ObjectPathType) {
      case ObjectPathType.root:
        return workbookTarget(undefined, this.session);
      case ObjectPathType.reference:
        return this.references.find(path.Name, this.session);
      case ObjectPathType.nullObject:
        return null;
      default:
        return this.resolveChild(path);
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
    if (path.ObjectPathType !== ObjectPathType.method)
      throw new NotModelledError(`object path type ${String(path.ObjectPathType)}`);
    const answer = this.call(parent, path.Name, args);
    if (!("target" in answer)) throw new NotModelledError(`${parent.typeName}.${camel(path.Name)} as an object`);
    return answer.target;
  }

  arguments(info: ArgumentInfo | undefined): readonly unknown[] {
    const paths = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const id = paths[index];
      return typeof id === "number" && id !== 0 ? this.target(id) : value;
    });
  }

  call(target: Target, name: string, args: readonly unknown[]): Answer {
    if (!name.startsWith("_"))
      this.before({ kind: "call", member: `${target.typeName}.${camel(name)}`, on: target.describe(), args });
    return target.call(name, args);
  }
}
