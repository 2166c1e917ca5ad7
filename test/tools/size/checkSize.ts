import { existsSync } from "node:fs";
import { join } from "node:path";
import { measure } from "./measure";
import { measured, overLimit } from "./overLimit";
import { sizeLimits } from "./sizeLimits";

const dist = join(__dirname, "../../../dist");

function main(): void {
  if (!existsSync(join(dist, "taskpane.html"))) {
    process.stderr.write("There is no dist/ yet: npm run build writes it.\n");
    process.exitCode = 2;
    return;
  }
  const size = measure(dist);
  const over = overLimit(size, sizeLimits);
  const said = measured.map((what) => `${what} ${size[what]} of ${sizeLimits[what]}`);
  process.stdout.write(`${said.join(", ")} bytes (all but the whole packed with gzip)\n`);
  process.stderr.write(over.map((line) => `${line}\n`).join(""));
  if (over.length > 0) process.exitCode = 1;
}

main();
