import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { version } from "../../../package.json";
import { withVersion } from "./withVersion";

/** `npm version` runs this: package.json's version goes into manifest.xml. */
const manifest = join(__dirname, "../../../manifest.xml");
writeFileSync(manifest, withVersion(readFileSync(manifest, "utf8"), version));
