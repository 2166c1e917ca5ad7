import { HostFailure } from "../../../stand-ins/excel/clientProtocol";
import { loadClient } from "../../../stand-ins/excel/loadClient";

interface Client {
  readonly Excel: { readonly ErrorCodes: Readonly<Record<string, string>> };
  readonly OfficeExtension: {
    readonly CoreErrorCodes: Readonly<Record<string, string>>;
    readonly ErrorCodes: Readonly<Record<string, string>>;
    readonly RichApiMessageUtility: Readonly<Record<string, unknown>>;
  };
}

function client(): Client {
  loadClient();
  return globalThis as unknown as Client;
}

/** Every code of an error that the client has a name for, and the one of newer hosts that refuse an undo group. */
export function errorCodes(): readonly string[] {
  const { Excel, OfficeExtension } = client();
  const lists = [Excel.ErrorCodes, OfficeExtension.CoreErrorCodes, OfficeExtension.ErrorCodes];
  const named = lists.flatMap((codes) => Object.values(codes)).filter((code) => typeof code === "string");
  return [...new Set([...named, "UndoNotSupported"])].sort();
}

/** Every number of a failing host that the client makes a code of by itself, and some it knows nothing of. */
export function hostFailures(): readonly number[] {
  const { RichApiMessageUtility } = client().OfficeExtension;
  const known = Object.entries(RichApiMessageUtility).flatMap(([name, code]) =>
    name.startsWith("OfficeJsErrorCode_") && typeof code === "number" ? [code] : [],
  );
  return [...new Set([...known, ...Object.values(HostFailure)])].sort((a, b) => a - b);
}

/** Codes after which a program may go on in different ways; the others are only failures. */
export const tellingCodes = [
  "GeneralException",
  "AccessDenied",
  "ItemNotFound",
  "InvalidOperationInCellEditMode",
  "ResponsePayloadSizeLimitExceeded",
  "Timeout",
  "InvalidOrTimedOutSession",
  "UndoNotSupported",
] as const;
