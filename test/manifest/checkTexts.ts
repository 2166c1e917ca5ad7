import type { CheckManifest } from "./finding";
import { attribute, elementsOf, named, type ManifestElement } from "./parseManifest";

/** Characters, by Microsoft's schema, in whatever language. */
const limits: Readonly<Record<string, number>> = { DisplayName: 125, Description: 250, "bt:ShortStrings": 125, "bt:LongStrings": 250 };

/** Other languages than English in which every text must be there. */
const languages = ["ja-JP", "de-DE", "pt-BR", "es-ES"];

function saidIn(element: ManifestElement): readonly string[] {
  return elementsOf(element).flatMap(({ attributes }) => [attributes["DefaultValue"], attributes["Value"]]).filter((text) => text !== undefined);
}

export const checkLengths: CheckManifest = (manifest) =>
  Object.entries(limits).flatMap(([name, limit]) =>
    named(manifest, name).flatMap(saidIn).filter((text) => text.length > limit).map((text) => ({ check: "length", about: `${text.length} characters in ${name}` })));

export const checkLanguages: CheckManifest = (manifest) => {
  const texts = [...named(manifest, "bt:String"), ...manifest.children.filter(({ name }) => name === "DisplayName" || name === "Description")];
  return texts.flatMap((text) => {
    const spoken = text.children.map((child) => attribute(child, "Locale"));
    const about = text.attributes["id"] ?? text.name;
    return languages.filter((language) => !spoken.includes(language)).map((language) => ({ check: "language", about: `${about} in ${language}` }));
  });
};
