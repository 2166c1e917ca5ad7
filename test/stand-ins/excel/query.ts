import { NotModelledError } from "./excelError";
import type { Target } from "./objects/target";
import type { Query } from "./wire";

type Loaded = Record<string, unknown>;

/** What load() brings: the properties named, of the object or of the items of a collection. */
export function query(target: Target, { Select = [], Expand = [], Top, Skip }: Query): Loaded {
  const items = target.items();
  if (items === undefined) return properties(target, Select, Expand);
  const from = Skip ?? 0;
  const wanted = items.slice(from, Top === undefined ? undefined : from + Top);
  const own = Select.filter((name) => target.property(name) !== undefined);
  const ofItems = Select.filter((name) => !own.includes(name));
  const counted = own.length === 0 ? {} : properties(target, own, []);
  if (own.length > 0 && ofItems.length === 0) return counted;
  return {
    ...counted,
    _Items: wanted.map((item) => ({ ...identity(item), ...properties(item, ofItems, Expand) })),
  };
}

/** Items always carry the id the client finds them by. */
function identity(target: Target): Loaded {
  return target.id === undefined ? {} : { Id: target.id, _Id: target.id };
}

function properties(target: Target, select: readonly string[], expand: readonly string[]): Loaded {
  const all = select.length === 0 || select.includes("*");
  const names = all ? [...target.propertyNames, ...select.filter((name) => name !== "*")] : select;
  const loaded: Loaded = {};
  for (const name of names) load(target, name.split("/"), loaded);
  for (const name of expand) load(target, [...name.split("/"), "*"], loaded);
  return loaded;
}

function load(target: Target, [name = "", ...rest]: readonly string[], into: Loaded): void {
  const property = rest.length === 0 ? target.property(name) : undefined;
  if (property !== undefined) {
    into[property.name] = property.value;
    return;
  }
  const navigation = target.navigation(name);
  if (navigation === undefined) throw new NotModelledError(`${target.typeName}.${name}`);
  const inner = query(navigation.target, { Select: rest.length === 0 ? ["*"] : [rest.join("/")] });
  into[navigation.name] = merge(into[navigation.name], inner);
}

/** "worksheet/name" and "worksheet/id" of one load arrive as one object. */
function merge(before: unknown, now: Loaded): Loaded {
  if (typeof before !== "object" || before === null) return now;
  const merged: Loaded = { ...before };
  for (const [key, value] of Object.entries(now)) {
    const old = merged[key];
    merged[key] =
      Array.isArray(value) && Array.isArray(old)
        ? value.map((item, index) => merge(old[index], item as Loaded))
        : value;
  }
  return merged;
}
