import { isNeverWritten, type Assessment } from "../page/assessment";
import { reasonGiven } from "../page/choice";
import type { RowToFill, StatusSource, Stopped } from "../page/page";
import { ownL2, ownL3, placeholder } from "../page/resolveStatus";
import type { OutputValue } from "../tracker/meaning";
import type { L2Id } from "../tracker/term";
import type { NoIntentCode } from "./codes";
import { noIntentL2s } from "./l2s";

/** L2 and L3 of a row whose customer declines: its reason, its own [F2]. */
export const ownStatus: StatusSource = {
  l2s: noIntentL2s,
  l2: (state, { row }) => ownL2(state, row, noIntentL2s),
  l3: ownL3,
};

/** L2 and L3 of a row that is put under others: theirs [F3]. */
export const existingStatus: StatusSource = { l2s: noIntentL2s, l2: l2OfExisting, l3: l3OfExisting };

function l2OfExisting(state: Assessment, toFill: RowToFill): L2Id | Stopped {
  const { l2s, l3s } = toFill.existing;
  const [l2] = l2s;
  if (l2s.size > 1 || l3s.size > 1) return stopped("existing-rows-disagree");
  return l2 ?? l2InReasonOnly(state, toFill) ?? stopped("existing-l2-missing");
}

/**
 * Without an L2 column the reason is all that is left of the L2 a row was filled with. One whose next action can't be
 * written may be no D3 at all, so that it is asked for its reason.
 */
function l2InReasonOnly(state: Assessment, { row, standing }: RowToFill): L2Id | undefined {
  const { said, table } = state;
  if (standing === "elsewhere" || table.rows.columns.l2 !== undefined || !isNeverWritten(state, row, "nextAction"))
    return undefined;
  const reason = reasonGiven(table, row, said.choices?.get(row));
  return noIntentL2s.find((l2) => l2 === reason);
}

function l3OfExisting(_: Assessment, { existing: { l2s, l3s } }: RowToFill, l2: L2Id): OutputValue {
  const [l3] = l3s.values();
  const belongs = l2s.size === 0 || (l2s.size === 1 && l2s.has(l2));
  return l3 !== undefined && l3s.size === 1 && belongs ? { text: l3 } : placeholder;
}

function stopped(stop: NoIntentCode): Stopped {
  return { stop };
}
