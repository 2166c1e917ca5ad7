import { existsSync } from "node:fs";
import { join } from "node:path";
import { measure } from "./measure";
import { overLimit } from "./overLimit";
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
  process.stdout.write(
    `first ${size.first} of ${sizeLimits.first} bytes, whole ${size.whole} of ${sizeLimits.whole}\n`,
  );
  process.stderr.write(over.map((line) => `${line}\n`).join(""));
  if (over.length > 0) process.exitCode = 1;
}

main();
