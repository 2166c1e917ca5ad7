import type { CheckManifest, Finding } from "./finding";
import { attribute, elementsOf, named, type ManifestElement } from "./parseManifest";
import { resourcesOf } from "./checkResids";

/** Names that Office knows, of those that this add-in can mean: it passes over an element with another without a word. */
const known: readonly (readonly [element: string, attribute: string, values: readonly string[]])[] = [
  ["OfficeApp", "xsi:type", ["TaskPaneApp"]],
  ["OfficeApp", "xmlns", ["http://schemas.microsoft.com/office/appforoffice/1.1"]],
  ["VersionOverrides", "xsi:type", ["VersionOverridesV1_0"]],
  ["VersionOverrides", "xmlns", ["http://schemas.microsoft.com/office/taskpaneappversionoverrides"]],
  ["Host", "Name", ["Workbook"]],
  ["Host", "xsi:type", ["Workbook"]],
  ["ExtensionPoint", "xsi:type", ["CustomFunctions", "PrimaryCommandSurface", "ContextMenu"]],
  ["OfficeTab", "id", ["TabHome", "TabInsert", "TabPageLayoutExcel", "TabFormulas", "TabData", "TabReview", "TabView"]],
  ["OfficeMenu", "id", ["ContextMenuText", "ContextMenuCell"]],
  ["Control", "xsi:type", ["Button"]],
  ["Action", "xsi:type", ["ShowTaskpane", "ExecuteFunction"]],
];

export const checkValues: CheckManifest = (manifest) =>
  known.flatMap(([element, name, values]) =>
    named(manifest, element).flatMap(({ attributes }) => {
      const value = attributes[name];
      return value === undefined || values.includes(value)
        ? []
        : [{ check: "value" as const, about: `${element} ${name} ${value}` }];
    }),
  );

/** Ids of what stands in the ribbon and in menus: Office draws one of two with the same. */
export const checkControlIds: CheckManifest = (manifest) => {
  const ids = elementsOf(manifest)
    .filter(({ name }) => name === "Group" || name === "Control")
    .map((element) => attribute(element, "id"));
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => ({
    check: "id",
    about: `${id} stands twice`,
  }));
};

/** Letters, digits, dots and underscores, 32 at most; formulas hold it, so it is one and the same in every language. */
const namespace = /^[A-Za-z][A-Za-z0-9._]{0,31}$/;

export const checkNamespace: CheckManifest = (manifest) => {
  const resids = named(manifest, "Namespace").map((element) => attribute(element, "resid"));
  const names = new Set(
    resourcesOf(manifest)
      .filter((resource) => resids.includes(attribute(resource, "id")))
      .flatMap(namesOf),
  );
  const finding = (about: string): Finding => ({ check: "value", about });
  return [
    ...[...names].filter((name) => !namespace.test(name)).map((name) => finding(`${name} is no namespace`)),
    ...(names.size > 1 ? [finding(`${String(names.size)} namespaces: ${[...names].join(", ")}`)] : []),
  ];
};

function namesOf(resource: ManifestElement): readonly string[] {
  return [attribute(resource, "DefaultValue"), ...resource.children.map((override) => attribute(override, "Value"))];
}
