import { writeFileSync } from "node:fs";

/* Loaded into a process that is measured: what it took, told when it ends. Times in ms, memory in MB. */

process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  const memory = process.resourceUsage().maxRSS / 1024;
  writeFileSync(process.env.USAGE_FILE, JSON.stringify({ processor: (user + system) / 1000, memory }));
});
