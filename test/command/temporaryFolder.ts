import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { trackerPackage } from "../stand-ins/files/trackerPackage";
import { tracker } from "./runClassify";

/** A folder of its own for each test of a file: `at` gives a path in it, `put` writes a file and gives its path. */
export function temporaryFolder() {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "classify-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const goodBytes = trackerPackage(tracker.good);
  const at = (...names: readonly string[]) => join(folder, ...names);
  const put = (name: string, bytes: Uint8Array | string = goodBytes) => {
    mkdirSync(dirname(at(name)), { recursive: true });
    writeFileSync(at(name), bytes);
    return at(name);
  };
  return { at, put, goodBytes };
}
