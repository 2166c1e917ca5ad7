import type { CheckManifest } from "./finding";
import { attribute, elementsOf, type ManifestElement } from "./parseManifest";

/** Microsoft's schema is made of sequences: what may stand in an element, in this order and no other. */
const sequences: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: ["Id", "AlternateId", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts", "Requirements", "DefaultSettings", "Permissions", "VersionOverrides"],
  Requirements: ["Sets", "Methods"],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources", "WebApplicationInfo", "EquivalentAddins"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  "ExtensionPoint CustomFunctions": ["Script", "Page", "Metadata", "Namespace"],
  "ExtensionPoint PrimaryCommandSurface": ["OfficeTab", "CustomTab"],
  "ExtensionPoint ContextMenu": ["OfficeMenu"],
  OfficeTab: ["Group"],
  OfficeMenu: ["Control"],
  Group: ["Label", "Icon", "Control"],
  "Control Button": ["Label", "Supertip", "Icon", "Action", "Enabled"],
  Supertip: ["Title", "Description"],
  "Action ShowTaskpane": ["TaskpaneId", "SourceLocation", "Title"],
  "Action ExecuteFunction": ["FunctionName"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

/** What an element can't do without: by Microsoft's schema, or by the rules of its store. */
const required: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: ["Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "HighResolutionIconUrl", "SupportUrl", "Hosts", "Requirements", "DefaultSettings", "Permissions", "VersionOverrides"],
  VersionOverrides: ["Hosts", "Resources"],
  DesktopFormFactor: ["FunctionFile", "ExtensionPoint"],
  "ExtensionPoint CustomFunctions": ["Script", "Page", "Metadata", "Namespace"],
  Group: ["Label", "Icon", "Control"],
  "Control Button": ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  "Action ShowTaskpane": ["SourceLocation"],
  "Action ExecuteFunction": ["FunctionName"],
};

/** An element under the name that tells its kind, where there are kinds. */
function kindOf(element: ManifestElement, table: Readonly<Record<string, readonly string[]>>): string {
  const kind = `${element.name} ${attribute(element, "xsi:type")}`;
  return kind in table ? kind : element.name;
}

export const checkMissing: CheckManifest = (manifest) =>
  elementsOf(manifest).flatMap((element) => {
    const kind = kindOf(element, required);
    const missing = (required[kind] ?? []).filter((name) => !element.children.some((child) => child.name === name));
    return missing.map((name) => ({ check: "missing" as const, about: `${name} in ${kind}` }));
  });

export const checkOrder: CheckManifest = (manifest) =>
  elementsOf(manifest).flatMap((element) => {
    const sequence = sequences[kindOf(element, sequences)];
    if (sequence === undefined) return [];
    const places = element.children.map(({ name }) => sequence.indexOf(name));
    const wrong = element.children.find((_, index) => (places[index] ?? -1) < Math.max(0, ...places.slice(0, index)));
    return wrong === undefined ? [] : [{ check: "order", about: `${wrong.name} in ${element.name}` }];
  });
