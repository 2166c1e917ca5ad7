import type { CheckManifest } from "./finding";
import { attribute, elementsOf, type ManifestElement } from "./parseManifest";

/** Microsoft's schema is made of sequences: what may stand in an element, in this order and no other. What is not here holds no elements. */
const sequences: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  DisplayName: ["Override"],
  Description: ["Override"],
  IconUrl: ["Override"],
  HighResolutionIconUrl: ["Override"],
  SupportUrl: ["Override"],
  AppDomains: ["AppDomain"],
  Hosts: ["Host"],
  Requirements: ["Sets", "Methods"],
  Sets: ["Set"],
  Methods: ["Method"],
  DefaultSettings: ["SourceLocation", "RequestedWidth", "RequestedHeight"],
  SourceLocation: ["Override"],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources", "WebApplicationInfo", "EquivalentAddins"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  Runtimes: ["Runtime"],
  AllFormFactors: ["ExtensionPoint"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  "ExtensionPoint CustomFunctions": ["Script", "Page", "Metadata", "Namespace"],
  "ExtensionPoint PrimaryCommandSurface": ["OfficeTab", "CustomTab"],
  "ExtensionPoint ContextMenu": ["OfficeMenu"],
  Script: ["SourceLocation"],
  Page: ["SourceLocation"],
  Metadata: ["SourceLocation"],
  OfficeTab: ["Group"],
  OfficeMenu: ["Control"],
  Group: ["Label", "Icon", "Control"],
  "Control Button": ["Label", "Supertip", "Icon", "Action", "Enabled"],
  Supertip: ["Title", "Description"],
  Icon: ["bt:Image"],
  "Action ShowTaskpane": ["TaskpaneId", "SourceLocation", "Title"],
  "Action ExecuteFunction": ["FunctionName"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
  "bt:Images": ["bt:Image"],
  "bt:Urls": ["bt:Url"],
  "bt:ShortStrings": ["bt:String"],
  "bt:LongStrings": ["bt:String"],
  "bt:Image": ["bt:Override"],
  "bt:Url": ["bt:Override"],
  "bt:String": ["bt:Override"],
};

/** What may stand more than once beside its like. */
const repeatable: ReadonlySet<string> = new Set([
  "Override",
  "bt:Override",
  "AppDomain",
  "Host",
  "Set",
  "Method",
  "Runtime",
  "ExtensionPoint",
  "Group",
  "Control",
  "bt:Image",
  "bt:Url",
  "bt:String",
]);

/** What an element can't do without: by Microsoft's schema, or by the rules of its store. */
const required: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
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
    const sequence = sequences[kindOf(element, sequences)] ?? [];
    const names = element.children.map(({ name }) => name);
    const places = names.map((name) => sequence.indexOf(name));
    const wrong = names.find((_, index) => (places[index] ?? -1) < Math.max(0, ...places.slice(0, index)));
    const twice = names.find((name, index) => !repeatable.has(name) && names.indexOf(name) < index);
    return [...(wrong === undefined ? [] : [wrong]), ...(twice === undefined ? [] : [`a second ${twice}`])].map(
      (about) => ({ check: "order" as const, about: `${about} in ${element.name}` }),
    );
  });
