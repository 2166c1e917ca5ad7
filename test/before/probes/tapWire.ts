import type { Host } from "../now";

export interface Tap {
  /** What is done next; batches count from 1 within it. */
  begin(what: string): void;
  say(what: string, text: string): void;
}

/** Listens to all that goes between the client and the host. */
export function tapWire(host: Host, say: Tap["say"]): Tap {
  let doing = "";
  let batch = 0;
  const answer = host.answer.bind(host);
  host.answer = async (request) => {
    batch += 1;
    const name = `${doing}, batch ${String(batch)}`;
    const response = await answer(request);
    const record = [...host.batches, ...host.cleanups].find((one) => !told.has(one));
    if (record !== undefined) told.add(record);
    const steps = record?.steps.map(({ kind, member, on }) => `${kind} ${member} on ${on}`) ?? [];
    say(
      name,
      [
        `${record?.kind ?? "no record"}: ${record?.names.join(", ") ?? ""}`,
        ...steps,
        ...request.map((part) => `request ${typeof part === "string" ? part : JSON.stringify(part)}`),
        `response ${JSON.stringify(response)}`,
      ].join("\n"),
    );
    return response;
  };
  const told = new Set<object>();
  return {
    begin: (what) => {
      doing = what;
      batch = 0;
    },
    say,
  };
}
