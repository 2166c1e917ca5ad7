import { threads } from "../stand-ins/workbench/threads";

/** Every story once more where no page can start a thread of its own: the same is thought in line. */
threads.allowed = false;

for (const story of ["badTable", "changedMeanwhile", "keyboard", "largeTable", "mainFlow"])
  describe(`in line: ${story}`, () => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- its tests are registered here, by their own file
    require(`./${story}.test`);
  });
