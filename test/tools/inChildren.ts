import { fork } from "node:child_process";

/** Runs this program in a process of its own for each of several parts, and takes the answer each one sends. */
export async function inChildren<T>(
  program: string,
  parts: readonly (readonly string[])[],
  take: (answer: T) => void,
): Promise<void> {
  await Promise.all(
    parts.map(
      (args) =>
        new Promise<void>((resolve, reject) => {
          const child = fork(program, args, { stdio: ["ignore", "inherit", "inherit", "ipc"] });
          let answered = false;
          child.on("message", (answer) => {
            answered = true;
            take(answer as T);
          });
          child.on("error", reject);
          child.on("close", (code) => {
            if (answered) resolve();
            else reject(new Error(`a part ended with ${String(code)}: ${args.join(" ")}`));
          });
        }),
    ),
  );
}
