import { openBrowser } from "./server/openBrowser";
import { serveWorkbench } from "./server/serveWorkbench";

const usualPort = 3100;

/** The usual port where it is free: addresses that people keep go on working. 3000 is what manifest.xml names. */
const port =
  process.env["PORT"] === undefined ? { port: usualPort, orElseFree: true } : { port: Number(process.env["PORT"]) };

/** `--serve /path/=folder`, as often as there are panes of others to be tried here. */
const servedToo = (words: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    words.flatMap((word, place) => (words[place - 1] === "--serve" ? [word.split(/=(.*)/s).slice(0, 2)] : [])),
  );

async function start(): Promise<void> {
  process.stdout.write("Building the workbench (the first time this takes a minute) …\n");
  const { url, close } = await serveWorkbench({ ...port, folders: servedToo(process.argv) });
  process.stdout.write(`The workbench is at ${url} until you press Ctrl+C.\n`);
  const end = (): void => {
    void close().then(() => {
      process.exit(0);
    });
  };
  process.once("SIGINT", end);
  process.once("SIGTERM", end);
  // Started by a test that is gone without a word.
  process.once("disconnect", end);
  if (!process.argv.includes("--no-browser")) openBrowser(url);
}

start().catch((error: unknown) => {
  process.stderr.write(
    `The workbench could not be started.\n${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exitCode = 1;
});
