import type { CheckManifest, Expected, Finding } from "./finding";
import { attribute, elementsOf, named, type ManifestElement } from "./parseManifest";
import { resourcesOf } from "./checkResids";

const isAddress = (text: string): boolean => /^[a-z]+:\/\//i.test(text);

/** What comes in the clear is one finding, whatever else is the matter with it. */
const isSafe = (address: string): boolean => address.startsWith("https://");

function addressesOf(manifest: ManifestElement): readonly string[] {
  const texts = elementsOf(manifest).flatMap(({ name, attributes, text }) => [
    attributes["DefaultValue"],
    attributes["Value"],
    ...(name === "AppDomain" ? [text] : []),
  ]);
  return [...new Set(texts.filter((text) => text !== undefined).filter(isAddress))];
}

/** The file of the built folder that an address names; undefined also where it names something else. */
function fileAt(address: string, { base, file }: Expected): Buffer | undefined {
  return address.startsWith(base) ? file(address.slice(base.length)) : undefined;
}

export const checkHttps: CheckManifest = (manifest) =>
  addressesOf(manifest)
    .filter((address) => !isSafe(address))
    .map((about) => ({ check: "http", about }));

export const checkServed: CheckManifest = (manifest, expected) =>
  addressesOf(manifest)
    .filter((address) => isSafe(address) && !address.endsWith(".png") && fileAt(address, expected) === undefined)
    .map((about) => ({ check: "served", about }));

interface Icon {
  readonly size: number;
  readonly address: string;
}

function iconsOf(manifest: ManifestElement): readonly Icon[] {
  const addressesOf = (element: ManifestElement): string[] => [
    attribute(element, "DefaultValue"),
    ...element.children.map((override) => attribute(override, "Value")),
  ];
  const addresses = new Map(
    resourcesOf(manifest).map((resource) => [attribute(resource, "id"), addressesOf(resource)]),
  );
  const sized = named(manifest, "Icon").flatMap(({ children }) =>
    children.flatMap((image) =>
      (addresses.get(attribute(image, "resid")) ?? []).map((address) => ({
        size: Number(attribute(image, "size")),
        address,
      })),
    ),
  );
  const own = (name: string, size: number): Icon[] =>
    named(manifest, name)
      .flatMap(addressesOf)
      .map((address) => ({ size, address }));
  return [...own("IconUrl", 32), ...own("HighResolutionIconUrl", 64), ...sized].filter(({ address }) =>
    isSafe(address),
  );
}

/** Office draws no button that lacks one of these. */
const wanted = ["16", "32", "80"];

export const checkIcons: CheckManifest = (manifest, expected) => {
  const incomplete = named(manifest, "Icon").flatMap(({ children }) =>
    wanted.filter((size) => !children.some((image) => attribute(image, "size") === size)),
  );
  const abouts = [
    ...incomplete.map((size) => `an icon without size ${size}`),
    ...iconsOf(manifest).flatMap((icon) => wrongIcon(icon, expected)),
  ];
  return [...new Set(abouts)].map((about): Finding => ({ check: "icon", about }));
};

function wrongIcon({ size, address }: Icon, expected: Expected): readonly string[] {
  const png = fileAt(address, expected);
  if (png === undefined) return [`${address} is missing`];
  if (png.toString("latin1", 1, 4) !== "PNG") return [`${address} is no PNG`];
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  return width === size && height === size ? [] : [`${address} is ${width} × ${height}, not ${size}`];
}
