import { threads } from "../stand-ins/workbench/threads";
import { shareWorkbench } from "../stand-ins/workbench/useWorkbench";

/** Every story once more where no page can start a thread of its own: the same is thought in line. */
threads.allowed = false;
shareWorkbench();

for (const story of ["badTable", "changedMeanwhile", "keyboard", "largeTable", "mainFlow"])
  describe(`in line: ${story}`, () => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- its tests are registered here, by their own file
    require(`./${story}.test`);
  });
