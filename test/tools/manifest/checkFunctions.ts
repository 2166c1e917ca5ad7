import { resourcesOf } from "./checkResids";
import type { CheckManifest, Expected } from "./finding";
import { attribute, named, type ManifestElement } from "./parseManifest";

interface Named {
  readonly address: string;
  readonly content: string;
}

/** The built files that an element's address names, in every language; those that aren't there are another check's. */
function filesNamed(manifest: ManifestElement, name: string, { base, file }: Expected): readonly Named[] {
  const resids = named(manifest, name)
    .flatMap((element) => named(element, "SourceLocation"))
    .map((source) => attribute(source, "resid"));
  const own = resourcesOf(manifest).filter((resource) => resids.includes(attribute(resource, "id")));
  const addresses = own.flatMap((url) => [
    attribute(url, "DefaultValue"),
    ...url.children.map((override) => attribute(override, "Value")),
  ]);
  return addresses
    .filter((address) => address.startsWith(base))
    .flatMap((address) => {
      const content = file(address.slice(base.length))?.toString("utf8");
      return content === undefined ? [] : [{ address, content }];
    });
}

function idsIn(metadata: string): readonly string[] {
  const { functions } = JSON.parse(metadata) as { readonly functions: readonly { readonly id: string }[] };
  return functions.map(({ id }) => id);
}

/** The scripts of the page, the pane's and the functions', by their addresses. */
function pageScripts(manifest: ManifestElement, expected: Expected): readonly Named[] {
  const [page] = filesNamed(manifest, "Page", expected);
  const paths = [...(page?.content ?? "").matchAll(/<script[^>]* src="([^":?]+)/g)].map(([, path]) => path ?? "");
  return paths.map((path) => ({ address: expected.base + path, content: expected.file(path)?.toString("utf8") ?? "" }));
}

/** What a button calls by name, and what the metadata promise to cells, in every language, has to be in the page's scripts. */
export const checkFunctions: CheckManifest = (manifest, expected) => {
  const scripts = pageScripts(manifest, expected);
  const code = scripts.map(({ content }) => content).join("\n");
  const commands = new Set(named(manifest, "FunctionName").map(({ text }) => text));
  const metadata = filesNamed(manifest, "Metadata", expected).map(({ address, content }) => ({
    address,
    ids: idsIn(content),
  }));
  const all = new Set(metadata.flatMap(({ ids }) => ids));
  const abouts = [
    ...[...commands].filter((name) => !code.includes(`associate("${name}"`)),
    ...[...all].filter((id) => !new RegExp(`\\b${id}:`).test(code)),
    ...metadata
      .filter(({ ids }) => ids.length < all.size)
      .map(({ address, ids }) => `${address} has ${String(ids.length)} of ${String(all.size)} functions`),
    ...filesNamed(manifest, "Script", expected)
      .filter(({ address }) => !scripts.some((script) => script.address === address))
      .map(({ address }) => `${address} is no script of the page`),
  ];
  return abouts.map((about) => ({ check: "function", about }));
};
