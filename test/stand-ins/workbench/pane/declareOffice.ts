import { atLeast } from "../../excel/requirementSets";

interface HostInfo {
  readonly host: "Excel";
  readonly platform: "OfficeOnline";
}

const info: HostInfo = { host: "Excel", platform: "OfficeOnline" };

/** The parts of `Office` that office.js adds around the client. What is not here is not there: nothing pretends. */
export function declareOffice(scope: object, query: URLSearchParams): void {
  const client: unknown = Reflect.get(scope, "Office");
  const office: object = typeof client === "object" && client !== null ? client : {};
  const highest = query.get("excelApi") ?? "1.99";
  const language = query.get("language") ?? "en-US";
  const members = {
    context: {
      host: info.host,
      platform: info.platform,
      displayLanguage: language,
      contentLanguage: language,
      requirements: {
        isSetSupported: (set: string, version = "1.1") =>
          (set === "ExcelApi" && atLeast(highest, version)) || (set === "SharedRuntime" && atLeast("1.1", version)),
      },
    },
    onReady: (callback?: (ready: HostInfo) => unknown) =>
      Promise.resolve(info).then(async (ready) => {
        await callback?.(ready);
        return ready;
      }),
    actions: { associate: () => undefined },
  };
  const descriptors = Object.fromEntries(
    Object.entries(members).map(([name, value]) => [name, { value, configurable: true, enumerable: true }]),
  );
  Reflect.set(scope, "Office", Object.create(office, descriptors));
  // The page that holds the pane holds the functions too; in the workbench the cells call those that the page around loads.
  Reflect.set(scope, "CustomFunctions", { associate: () => undefined });
}
