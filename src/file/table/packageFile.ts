import { ProblemError } from "../../review/problem";
import { openPackage, type OpenedPackage } from "../openPackage";

/** The bytes a door stands on. They are read once, and anew after something was written. */
export class PackageFile {
  private opened: Promise<OpenedPackage> | null = null;

  constructor(private now: Uint8Array) {}

  get bytes(): Uint8Array {
    return this.now;
  }

  /** Rejects with PackageError. */
  open(): Promise<OpenedPackage> {
    return (this.opened ??= openPackage(this.now));
  }

  /** Throws rows-moved where the bytes are no longer those that what comes was made from. */
  replace(before: Uint8Array, after: Uint8Array): void {
    if (before !== this.now) throw new ProblemError({ code: "rows-moved" });
    this.now = after;
    this.opened = null;
  }
}
