interface ClientScope {
  readonly Excel: { readonly RangeAreas: { readonly prototype: { select?: () => void } } };
  readonly OfficeExtension: {
    readonly BatchApiHelper: { invokeMethod(on: unknown, ...call: readonly unknown[]): void };
  };
}

const hasClient = (scope: object): scope is ClientScope => "Excel" in scope && "OfficeExtension" in scope;

/**
 * RangeAreas.select of ExcelApi 1.18: the client that Microsoft hosts has it, and its types; the one that is published
 * as a package, 1.1.110, has not. It is called as Range.select is in that client.
 */
export function declareAreasSelect(scope: object): void {
  if (!hasClient(scope)) throw new Error("the Excel client is not loaded");
  const { Excel: client, OfficeExtension: extension } = scope;
  client.RangeAreas.prototype.select ??= function select(this: unknown): void {
    extension.BatchApiHelper.invokeMethod(this, "Select", 1, [], 0, 0);
  };
}
