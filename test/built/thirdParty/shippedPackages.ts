/** As much of package-lock.json as is needed here. */
export interface Lock {
  readonly packages: Readonly<
    Record<
      string,
      { readonly version?: string; readonly license?: string; readonly dev?: boolean; readonly devOptional?: boolean }
    >
  >;
}

export interface ShippedPackage {
  /** Where it stands, from the project's folder. */
  readonly path: string;
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/** A tool that leaves its own code in the bundle: webpack writes the lines that load its parts. */
const leavesItsOwn = ["node_modules/webpack"];

/**
 * Everything that can get into the bundle: the runtime dependencies and theirs. The bundle holds less, for what isn't
 * used is dropped; a licence that must not be shipped is not to wait for its package to be used.
 */
export function shippedPackages({ packages }: Lock): readonly ShippedPackage[] {
  return Object.entries(packages).flatMap(([path, { version = "", license = "none", dev, devOptional }]) => {
    const isRuntime = path !== "" && dev !== true && devOptional !== true;
    const stays = isRuntime || leavesItsOwn.includes(path);
    return stays
      ? [{ path, version, license, name: path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length) }]
      : [];
  });
}
