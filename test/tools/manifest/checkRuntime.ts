import { atLeast } from "../../stand-ins/excel/requirementSets";
import type { CheckManifest, Finding } from "./finding";
import { attribute, named, type ManifestElement } from "./parseManifest";

/** One page for everything: a second task pane, or functions elsewhere, would not be in the shared runtime. */
export const checkRuntime: CheckManifest = (manifest) => {
  const finding = (about: string): Finding => ({ check: "runtime", about });
  const runtimes = named(manifest, "Runtime");
  const [runtime] = runtimes;
  if (runtime === undefined || runtimes.length > 1) return [finding(`${runtimes.length} runtimes`)];
  const page = attribute(runtime, "resid");
  const places = [
    ...named(manifest, "FunctionFile"),
    ...sourcesIn(manifest, "Page"),
    ...named(manifest, "Action").flatMap((action) => named(action, "SourceLocation")),
  ];
  return [
    ...(attribute(runtime, "lifetime") === "long" ? [] : [finding("not as long as the workbook")]),
    ...places
      .filter((place) => attribute(place, "resid") !== page)
      .map((place) => finding(`${place.name} elsewhere: ${attribute(place, "resid")}`)),
  ];
};

function sourcesIn(manifest: ManifestElement, name: string): readonly ManifestElement[] {
  return named(manifest, name).flatMap((element) => named(element, "SourceLocation"));
}

/** What is declared shuts out every Excel without it: nothing that the code can do without. */
export const checkRequirements: CheckManifest = (manifest, { excelApi }) => {
  const needed: Readonly<Record<string, string>> = { ExcelApi: excelApi, SharedRuntime: "1.1" };
  const sets = [...named(manifest, "Set"), ...named(manifest, "bt:Set")].map(
    (set) => [attribute(set, "Name"), attribute(set, "MinVersion") || defaultVersion(manifest)] as const,
  );
  const tooMuch = sets
    .filter(([name, version]) => !atLeast(needed[name] ?? "0.0", version))
    .map(([name, version]) => `${name} ${version} must not be declared`);
  const missing = Object.entries(needed)
    .filter(([name, version]) => !sets.some((set) => set[0] === name && atLeast(set[1], version)))
    .map(([name, version]) => `${name} ${version} is needed`);
  const methods = named(manifest, "Method").map((method) => `${attribute(method, "Name")} must not be declared`);
  return [...tooMuch, ...missing, ...methods].map((about) => ({ check: "requirement", about }));
};

function defaultVersion(manifest: ManifestElement): string {
  return named(manifest, "Sets").map((sets) => attribute(sets, "DefaultMinVersion"))[0] ?? "";
}
