import type { CheckManifest, Finding } from "./finding";
import { attribute, elementsOf, named, type ManifestElement } from "./parseManifest";

const kinds = ["bt:Image", "bt:Url", "bt:String"];
const longestId = 32;

export function resourcesOf(manifest: ManifestElement): readonly ManifestElement[] {
  return named(manifest, "Resources")
    .flatMap(elementsOf)
    .filter(({ name, attributes }) => kinds.includes(name) && attributes["id"] !== undefined);
}

/** Under which of the resources an element looks for its own. */
const homes: Readonly<Record<string, string>> = {
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Namespace: "bt:ShortStrings",
  Description: "bt:LongStrings",
  "bt:Image": "bt:Images",
  SourceLocation: "bt:Urls",
  FunctionFile: "bt:Urls",
  Runtime: "bt:Urls",
};

function strays(manifest: ManifestElement): readonly string[] {
  const homeOf = new Map(
    named(manifest, "Resources").flatMap(({ children }) =>
      children.flatMap((home) => home.children.map((resource) => [attribute(resource, "id"), home.name] as const)),
    ),
  );
  return elementsOf(manifest).flatMap(({ name, attributes: { resid } }) => {
    const home = resid === undefined ? undefined : homeOf.get(resid);
    return home === undefined || home === homes[name] ? [] : [`${String(resid)} of ${name} is in ${home}`];
  });
}

export const checkResids: CheckManifest = (manifest) => {
  const ids = resourcesOf(manifest).map((resource) => attribute(resource, "id"));
  const used = elementsOf(manifest).flatMap(({ attributes }) => attributes["resid"] ?? []);
  const finding = (about: string): Finding => ({ check: "resid", about });
  return [
    ...new Set(used.filter((resid) => !ids.includes(resid)).map((resid) => `${resid} leads nowhere`)),
    ...ids.filter((id) => !used.includes(id)).map((id) => `${id} is not used`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} stands twice`),
    ...ids.filter((id) => id.length > longestId).map((id) => `${id} is longer than ${longestId} characters`),
    ...strays(manifest),
  ].map(finding);
};
