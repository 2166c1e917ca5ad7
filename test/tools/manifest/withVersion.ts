/** The manifest with package.json's version: Office wants four numbers, npm three. */
export function withVersion(manifest: string, version: string): string {
  return manifest.replace(
    /(<Version>)[^<]*(<\/Version>)/,
    (_, open: string, close: string) => `${open}${version}.0${close}`,
  );
}
