import { NotModelledError } from "../excelError";
import type { Session } from "../session";

/** An object of the workbook as the executor handles it, whatever its type. */
export interface Target {
  readonly typeName: string;
  /** How the client finds the object again in a later batch: an id it can ask the collection for. */
  readonly id: string | number | undefined;
  /** Whether the client may hold it by reference (ranges). */
  readonly referable: boolean;
  readonly propertyNames: readonly string[];
  /** The modelled spelling of a member a script names in its own case. */
  property(name: string): { readonly name: string; readonly value: unknown } | undefined;
  navigation(name: string): { readonly name: string; readonly target: Target } | undefined;
  assign(name: string, value: unknown): void;
  call(name: string, args: readonly unknown[]): Answer;
  item(key: unknown): Target;
  items(): readonly Target[] | undefined;
  /** For the record of a batch: what was touched. */
  describe(): string;
}

/** What a method gives: another object, no object (…OrNullObject), or a plain value. */
export type Answer = { readonly target: Target | null } | { readonly value: unknown };

export interface Members<T> {
  readonly typeName: string;
  readonly id?: (self: T) => string | number;
  readonly referable?: boolean;
  readonly properties?: Readonly<Record<string, (self: T, session: Session) => unknown>>;
  readonly setters?: Readonly<Record<string, (self: T, value: unknown, session: Session) => void>>;
  readonly navigations?: Readonly<Record<string, (self: T, session: Session) => Target>>;
  readonly methods?: Readonly<Record<string, (self: T, args: readonly unknown[], session: Session) => Answer>>;
  readonly items?: (self: T, session: Session) => readonly Target[];
  readonly item?: (self: T, key: unknown, session: Session) => Target;
  readonly describe?: (self: T, session: Session) => string;
}

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

function find<V>(table: Readonly<Record<string, V>> | undefined, name: string): [string, V] | undefined {
  const lower = name.toLowerCase();
  return Object.entries(table ?? {}).find(([key]) => key.toLowerCase() === lower);
}

class ModelledObject<T> implements Target {
  readonly typeName: string;
  readonly referable: boolean;

  constructor(
    private readonly members: Members<T>,
    readonly self: T,
    private readonly session: Session,
  ) {
    this.typeName = members.typeName;
    this.referable = members.referable ?? false;
  }

  get id(): string | number | undefined {
    return this.members.id?.(this.self);
  }
  get propertyNames(): readonly string[] {
    return Object.keys(this.members.properties ?? {});
  }

  private unknown(name: string): NotModelledError {
    return new NotModelledError(`${this.typeName}.${camel(name)}`);
  }

  property(name: string): { name: string; value: unknown } | undefined {
    const found = find(this.members.properties, name);
    return found && { name: found[0], value: found[1](this.self, this.session) };
  }

  navigation(name: string): { name: string; target: Target } | undefined {
    const found = find(this.members.navigations, name);
    return found && { name: found[0], target: found[1](this.self, this.session) };
  }

  assign(name: string, value: unknown): void {
    const setter = this.members.setters?.[name];
    if (setter === undefined) throw this.unknown(name);
    setter(this.self, value, this.session);
  }

  call(name: string, args: readonly unknown[]): Answer {
    const method = this.members.methods?.[name];
    if (method === undefined) throw this.unknown(name);
    return method(this.self, args, this.session);
  }

  item(key: unknown): Target {
    if (this.members.item === undefined) throw this.unknown("getItem");
    return this.members.item(this.self, key, this.session);
  }

  items(): readonly Target[] | undefined {
    return this.members.items?.(this.self, this.session);
  }
  describe(): string {
    return this.members.describe?.(this.self, this.session) ?? this.typeName;
  }
}

/** Makes the type of objects its table of members describes; what the table lacks fails by name. */
export function modelled<T>(members: Members<T>): (self: T, session: Session) => Target {
  return (self, session) => new ModelledObject(members, self, session);
}

/** The thing behind a target of one type, for methods that take another object as argument. */
export function selfOf<T>(target: unknown, is: (self: unknown) => self is T): T | undefined {
  return target instanceof ModelledObject && is(target.self) ? target.self : undefined;
}
