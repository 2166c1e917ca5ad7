import { cpus } from "node:os";
import { decisionFigures } from "./decisionFigures";
import { fileDoor } from "./fileDoor";
import { monthFigures } from "./monthFigures";
import { paneFigures } from "./pane/paneFigures";
import { reviewFigures } from "./reviewFigures";

/** Each part is printed once it is measured: all of them take minutes. */
async function main(): Promise<void> {
  const [cpu, ...more] = cpus();
  tell([`${cpu?.model ?? "?"}, ${String(more.length + 1)} cores, Node ${process.version}`]);
  tell(await decisionFigures());
  tell(await reviewFigures());
  tell(fileDoor());
  tell(await monthFigures());
  for await (const lines of paneFigures()) tell(lines);
}

function tell(lines: readonly string[]): void {
  process.stdout.write(`${lines.join("\n")}\n`);
}

void main();
