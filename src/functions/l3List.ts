import { answered } from "./answer";
import { listL3s } from "./listL3s";

/**
 * @customfunction L3LIST
 * @helpurl l3list
 */
export function l3List(service: unknown, l2: unknown, language?: unknown): unknown[][] {
  return answered(() => listL3s(service, l2, language));
}
