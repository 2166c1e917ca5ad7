import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { drawIcon } from "./drawIcon";

/** The ribbon shows 16, 32 and 80, the list of add-ins 32 and 64, the store 128. */
const sizes = [16, 32, 64, 80, 128];

const folder = join(__dirname, "../../../assets");
mkdirSync(folder, { recursive: true });
for (const size of sizes) writeFileSync(join(folder, `icon-${size}.png`), drawIcon(size));
