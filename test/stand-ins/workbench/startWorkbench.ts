import { spawn } from "node:child_process";
import { join } from "node:path";

const root = join(__dirname, "../../..");

export interface StartedWorkbench {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * `npm start` as a process of its own, on a free port and without a window: for tests. It serves further folders, by
 * the path they are asked for.
 */
export async function startWorkbench(folders: Readonly<Record<string, string>> = {}): Promise<StartedWorkbench> {
  const served = Object.entries(folders).flatMap(([path, folder]) => ["--serve", `${path}=${folder}`]);
  const child = spawn(process.execPath, ["--import", "tsx", join(__dirname, "start.ts"), "--no-browser", ...served], {
    cwd: root,
    env: { ...process.env, PORT: "0" },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => {
      resolve();
    });
  });
  const url = await new Promise<string>((resolve, reject) => {
    let said = "";
    const listen = (piece: Buffer): void => {
      said += piece.toString("utf8");
      const found = /http:\/\/localhost:\d+\//.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    };
    child.stdout?.on("data", listen);
    child.stderr?.on("data", listen);
    void ended.then(() => {
      reject(new Error(`the workbench did not start:\n${said}`));
    });
  });
  return {
    url,
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}
