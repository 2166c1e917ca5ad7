import type { CheckManifest } from "./finding";
import { named, type ManifestElement } from "./parseManifest";

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

function textOf(manifest: ManifestElement, name: string): string {
  return manifest.children.find((child) => child.name === name)?.text ?? "";
}

/** Excel takes two manifests with one id for one add-in. */
export const checkId: CheckManifest = (manifest, { otherIds }) => {
  const id = textOf(manifest, "Id");
  if (!guid.test(id)) return [{ check: "id", about: `${id} is no GUID` }];
  return otherIds.includes(id) ? [{ check: "id", about: `${id} is another manifest's` }] : [];
};

/** Office wants four numbers, npm three. */
export const checkVersion: CheckManifest = (manifest, { version }) => {
  const own = textOf(manifest, "Version");
  return own === `${version}.0` ? [] : [{ check: "version", about: `${own} is not ${version}.0` }];
};

export const checkPermission: CheckManifest = (manifest) => {
  const asked = named(manifest, "Permissions")
    .map(({ text }) => text)
    .join(", ");
  return asked === "ReadWriteDocument" ? [] : [{ check: "permission", about: asked }];
};
