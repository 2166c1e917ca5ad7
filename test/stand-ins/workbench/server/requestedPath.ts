import type { IncomingMessage } from "node:http";

/** Why a request is not answered: a status and a sentence. */
export interface Refusal {
  readonly status: number;
  readonly sentence: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const ownNames = ["localhost", "127.0.0.1", "[::1]"];

/** Another name that was made to lead to this machine is a stranger's page, which must not read what is here. */
function isOwnHost(host: string | undefined, port: number): boolean {
  return ownNames.some((name) => new URL(`http://${name}:${String(port)}`).host === host?.toLowerCase());
}

function decoded(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    // Such as a "%" without two digits behind it, or bytes that are no text.
    return undefined;
  }
}

const refusals = {
  host: { status: 421, sentence: "The workbench answers to localhost alone." },
  method: { status: 405, sentence: "Here things can only be read.", headers: { Allow: "GET, HEAD" } },
  path: { status: 400, sentence: "This address can't be read." },
} as const;

/** The path that is asked for, or why it is not answered. */
export function requestedPath({ headers, method, socket, url = "/" }: IncomingMessage): string | Refusal {
  if (!isOwnHost(headers.host, socket.localPort ?? 0)) return refusals.host;
  if (method !== "GET" && method !== "HEAD") return refusals.method;
  return decoded(url) ?? refusals.path;
}
