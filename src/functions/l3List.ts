import { answered } from "./answer";
import { listL3s } from "./listL3s";

/**
 * Lists the L3 values that a row of a service may have under an L2.
 * @customfunction L3LIST
 * @helpurl l3list
 * @param service The service, by its name or a usual short form
 * @param l2 The L2 value, in any language
 * @param [language] The language of error messages: en, ja, de, pt or es
 * @returns The L3 values, one below the other
 */
export function l3List(service: unknown, l2: unknown, language?: unknown): unknown[][] {
  return answered(() => listL3s(service, l2, language));
}
