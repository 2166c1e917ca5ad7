import { realpath } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";

/** Where a path leads once its links are followed; what isn't there yet is taken as it is named. */
async function realPath(path: string): Promise<string> {
  const whole = resolve(path);
  const above = dirname(whole);
  return realpath(whole).catch(async () => (above === whole ? whole : join(await realPath(above), basename(whole))));
}

export async function isSamePlace(one: string, other: string): Promise<boolean> {
  return (await realPath(one)) === (await realPath(other));
}

/** Whether two paths lead to the same place, or one to a place within the other. */
export async function isSameOrWithin(inner: string, outer: string): Promise<boolean> {
  const way = relative(await realPath(outer), await realPath(inner));
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
