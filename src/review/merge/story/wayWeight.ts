import { gonePlace, type Cast, type Stand, type Way } from "./cast";
import { goneWeight, leftItsL1, newWeight, standWeight } from "./rowWeight";

/** An export row and the rows that stand for it in a way. */
interface Manned {
  readonly stand: Stand;
  readonly isManned: boolean;
  /** Of the rows; NaN where those of one are not known. */
  readonly sum: number;
}

/** What a way weighs as a whole [M3]. */
export function wayWeight(cast: Cast, way: Way): number {
  const manned = cast.stands.map((stand, place) => mannedBy(cast, way, stand, place));
  return rowsWeight(cast, way) + leftWeight(cast, way, manned) + seatsWeight(manned);
}

function mannedBy({ alike }: Cast, way: Way, stand: Stand, place: number): Manned {
  let [sum, isManned] = [0, false];
  alike.forEach(({ seats }, likeness) => {
    const count = way[likeness]?.[place] ?? 0;
    if (count === 0) return;
    isManned = true;
    sum += count * seats;
  });
  return { stand, isManned, sum };
}

function rowsWeight(cast: Cast, way: Way): number {
  const gone = gonePlace(cast);
  return cast.alike.reduce((total, one, likeness) => {
    const counts = way[likeness] ?? [];
    const standing = cast.stands.reduce((sum, stand, place) => {
      const count = counts[place] ?? 0;
      return count === 0 ? sum : sum + count * standWeight(one, stand);
    }, 0);
    return total + standing + (counts[gone] ?? 0) * goneWeight(one, cast);
  }, 0);
}

function leftWeight(cast: Cast, way: Way, manned: readonly Manned[]): number {
  const gone = gonePlace(cast);
  return cast.alike.reduce((total, { l1, lineL1 }, likeness) => {
    const count = way[likeness]?.[gone] ?? 0;
    if (count === 0 || lineL1 !== l1) return total;
    return total + (manned.some((one) => !one.isManned && one.stand.l1 === l1) ? count * leftItsL1 : 0);
  }, 0);
}

/** Of the export rows: those nobody stands for, and the seats of the others, re-classified in part or not. */
function seatsWeight(manned: readonly Manned[]): number {
  const plain = manned.reduce((sum, one) => sum + (one.isManned ? differenceWeight(one) : newWeight(one.stand)), 0);
  const short = manned.filter((one) => one.isManned && differenceWeight(one) > 0);
  const free = manned.filter((one) => !one.isManned && !one.stand.isNew);
  return plain - mostSaved(short, free);
}

function differenceWeight({ stand, sum }: Manned): number {
  const difference = Math.abs(sum - stand.seats);
  if (Number.isNaN(difference) || difference === 0) return 0;
  return difference <= Math.max(sum / 5, 5) ? 3 : 5;
}

const inPart = 2;

/** The most that is saved where a further export row each makes the sums of some exact [M3]. */
function mostSaved([first, ...rest]: readonly Manned[], free: readonly Manned[]): number {
  if (first === undefined || free.length === 0) return 0;
  const without = mostSaved(rest, free);
  return free.reduce((most, further) => {
    if (first.stand.seats + further.stand.seats !== first.sum) return most;
    const own = differenceWeight(first) - inPart + newWeight(further.stand);
    const others = mostSaved(
      rest,
      free.filter((one) => one !== further),
    );
    return Math.max(most, own + others);
  }, without);
}
