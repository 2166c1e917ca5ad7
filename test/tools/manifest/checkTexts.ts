import { spokenLanguages } from "../../../src/language/spokenLanguages";
import type { CheckManifest } from "./finding";
import { attribute, named, type ManifestElement } from "./parseManifest";

/** Characters, by Microsoft's schema, in whatever language. */
const limits: Readonly<Record<string, number>> = {
  ProviderName: 125,
  DisplayName: 125,
  Description: 250,
  TaskpaneId: 125,
  Group: 125,
  Control: 125,
  "bt:ShortStrings": 125,
  "bt:LongStrings": 250,
};

/** Other languages than English, by their tags: every text must be there in each. */
const others = Object.values(spokenLanguages)
  .map(({ sentences }) => sentences)
  .filter(({ language }) => language !== "en")
  .map(({ tag }) => tag);

/** What an element and those in it say: texts for people, and ids of controls. */
function saidIn(element: ManifestElement): readonly string[] {
  const { attributes, text, children } = element;
  const own = [
    attributes["DefaultValue"],
    attributes["Value"],
    ...(children.length === 0 && text !== "" ? [text] : []),
    ...(named(element, "Label").length > 0 ? [attributes["id"]] : []),
  ];
  const inner = element.name === "Group" || element.name === "Control" ? [] : children.flatMap(saidIn);
  return [...own.filter((said) => said !== undefined), ...inner];
}

export const checkLengths: CheckManifest = (manifest) =>
  Object.entries(limits).flatMap(([name, limit]) =>
    named(manifest, name)
      .flatMap(saidIn)
      .flatMap((said) => {
        if (said.trim() === "") return [{ check: "length" as const, about: `an empty text in ${name}` }];
        return said.length > limit
          ? [{ check: "length" as const, about: `${String(said.length)} characters in ${name}` }]
          : [];
      }),
  );

export const checkLanguages: CheckManifest = (manifest) => {
  const metadata = named(manifest, "Metadata")
    .flatMap((element) => named(element, "SourceLocation"))
    .map((source) => attribute(source, "resid"));
  const urls = named(manifest, "bt:Url").filter((url) => metadata.includes(attribute(url, "id")));
  const texts = [
    ...named(manifest, "bt:String"),
    ...urls,
    ...manifest.children.filter(({ name }) => name === "DisplayName" || name === "Description"),
  ];
  return texts.flatMap((text) => {
    const spoken = text.children.map((child) => attribute(child, "Locale"));
    const about = text.attributes["id"] ?? text.name;
    return others
      .filter((tag) => !spoken.includes(tag))
      .map((tag) => ({ check: "language", about: `${about} in ${tag}` }));
  });
};
