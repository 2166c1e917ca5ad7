import { resourcesOf } from "./checkResids";
import type { CheckManifest, Expected } from "./finding";
import { attribute, named, type ManifestElement } from "./parseManifest";

function filesNamed(manifest: ManifestElement, name: string, { base, file }: Expected): readonly string[] {
  const resids = named(manifest, name).flatMap((element) => named(element, "SourceLocation")).map((source) => attribute(source, "resid"));
  const own = resourcesOf(manifest).filter((resource) => resids.includes(attribute(resource, "id")));
  const addresses = own.flatMap((url) => [attribute(url, "DefaultValue"), ...url.children.map((override) => attribute(override, "Value"))]);
  return addresses.filter((address) => address.startsWith(base)).flatMap((address) => file(address.slice(base.length))?.toString("utf8") ?? []);
}

function idsIn(metadata: string): readonly string[] {
  const { functions } = JSON.parse(metadata) as { readonly functions: readonly { readonly id: string }[] };
  return functions.map(({ id }) => id);
}

/** The scripts of the page, the pane's and the functions'. */
function pageScripts(manifest: ManifestElement, expected: Expected): string {
  const [page = ""] = filesNamed(manifest, "Page", expected);
  const paths = [...page.matchAll(/<script[^>]* src="([^":?]+)/g)].map(([, path]) => path ?? "");
  return paths.map((path) => expected.file(path)?.toString("utf8") ?? "").join("\n");
}

/** What a button calls by name, and what the metadata promise to cells, has to be in the page's scripts. */
export const checkFunctions: CheckManifest = (manifest, expected) => {
  const script = pageScripts(manifest, expected);
  const commands = new Set(named(manifest, "FunctionName").map(({ text }) => text));
  const cells = new Set(filesNamed(manifest, "Metadata", expected).flatMap(idsIn));
  const missing = [
    ...[...commands].filter((name) => !script.includes(`associate("${name}"`)),
    ...[...cells].filter((id) => !new RegExp(`\\b${id}:`).test(script)),
  ];
  return missing.map((about) => ({ check: "function", about }));
};
