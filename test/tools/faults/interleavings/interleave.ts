import { interferences } from "../people/interferences";
import type { OpenPreview } from "../openPreview";
import type { Random } from "../../random";

/** What other people did in a run. */
export interface Done {
  readonly kind: string;
  /** The batch it came before. */
  readonly batch: number;
}

export interface Interleaving {
  readonly batch: number;
  /** The kind to begin with; the next ones are tried where there is no occasion for it. */
  readonly kind: number;
}

/** Lets people do something before some batches; what they did is noted as it is done. */
export function interleave(
  { host, world, approval }: OpenPreview,
  plans: readonly Interleaving[],
  random: Random,
  done: Done[],
): void {
  for (const { batch, kind } of plans) {
    host.beforeBatch(batch, () => {
      for (let tried = 0; tried < interferences.length; tried += 1) {
        const one = interferences[(kind + tried) % interferences.length];
        if (one?.act(world, random, approval) !== true) continue;
        done.push({ kind: one.kind, batch });
        return;
      }
    });
  }
}
