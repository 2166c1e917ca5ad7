import { spawn } from "node:child_process";
import { platform } from "node:os";

const openers: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
  linux: ["xdg-open"],
};

/** Shows a page in the person's own browser, where there is a screen; the address was printed anyway. */
export function openBrowser(url: string): void {
  const screen =
    platform() !== "linux" || process.env["DISPLAY"] !== undefined || process.env["WAYLAND_DISPLAY"] !== undefined;
  const opener = openers[platform()];
  if (!screen || opener === undefined) return;
  const [command, ...args] = opener;
  const child = spawn(command, [...args, url], { stdio: "ignore", detached: true });
  child.on("error", () => {
    process.stdout.write("No browser could be opened: open the address yourself.\n");
  });
  child.unref();
}
