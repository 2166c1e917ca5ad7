import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildBundles } from "./server/buildBundles";
import { startServer } from "./server/startServer";

async function start(): Promise<void> {
  const bundle = await mkdtemp(join(tmpdir(), "workbench-"));
  const before = Date.now();
  await buildBundles(bundle);
  process.stdout.write(`built in ${Date.now() - before}\n`);
  const { port } = await startServer(Number(process.env["PORT"] ?? 3000), new Map([["/bundle/", bundle], ["/samples/", process.env["SAMPLES"] ?? ""]]));
  process.stdout.write(`http://localhost:${port}/\n`);
}
void start();
