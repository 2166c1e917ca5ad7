import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { problemSentence } from "../../src/language/problemSentence";
import { sentencesFor } from "../../src/language/sentencesFor";
import { languages } from "../../src/playbook/tracker/language";
import type { Problem } from "../../src/review/problem";
import type { MonthPort } from "../../src/review/merge/monthPort";
import { inLineSession } from "../../src/worker/inLine";
import { Pane } from "../../src/taskpane/Pane";
import { ErrorBoundary } from "../../src/taskpane/parts/ErrorBoundary";
import { useDarkPage } from "../../src/taskpane/parts/useDarkPage";
import { catalogueNow } from "./catalogueNow";
import { press } from "./trackerPane";

test.each([
  ["ja-JP", "ja"],
  ["JA", "ja"],
  ["de-AT", "de"],
  ["pt-PT", "pt"],
  ["es-MX", "es"],
  ["zh-CN", "zh"],
  ["zh-SG", "zh"],
  ["zh-Hans-HK", "zh"],
  ["zh-TW", "en"],
  ["zh-HK", "en"],
  ["zh-Hant", "en"],
  ["en-GB", "en"],
  ["fr-FR", "en"],
  ["", "en"],
  ["constructor", "en"],
])("[L1] %s is spoken to in %s", (display, language) => {
  expect(sentencesFor(display).language).toBe(language);
});

test.each(languages)("[W8] the sentence of a problem shows no code of ours, in %s", (language) => {
  const problems: readonly Problem[] = [
    { code: "table-gone", name: "T" },
    { code: "too-large" },
    { code: "timed-out" },
    { code: "not-taken" },
    { code: "session-lost" },
  ];
  for (const problem of problems) expect(problemSentence(catalogueNow(language), problem)).not.toContain(problem.code);
});

test("a mistake of the add-in's own is one sentence, and a way to start again", async () => {
  const report = jest.fn();
  globalThis.reportError = report;
  const mistake = new TypeError("x is undefined");
  const broken: Pick<MonthPort, "list" | "watch"> = {
    list: () => Promise.reject(mistake),
    watch: async () => () => undefined,
  };
  render(<Pane port={broken as MonthPort} session={inLineSession()} texts={catalogueNow("en")} />);
  const user = userEvent.setup();
  await press(user, "Find my tables");
  expect(await screen.findByRole("heading", { name: "Something went wrong" })).toHaveFocus();
  expect(document.body).not.toHaveTextContent("undefined");
  expect(report).toHaveBeenCalledWith(mistake);
  await press(user, "Start again");
  expect(screen.getByRole("button", { name: "Find my tables" })).toBeVisible();
});

test("a screen that can't be drawn gives way to what stands in for it", async () => {
  const quiet = jest.spyOn(console, "error").mockImplementation(() => undefined);
  let isBroken = true;
  const Fragile = () => {
    if (isBroken) throw new Error("can't draw");
    return <p>drawn</p>;
  };
  render(
    <ErrorBoundary
      fallback={(reset) => (
        <button
          type="button"
          onClick={() => {
            isBroken = false;
            reset();
          }}
        >
          again
        </button>
      )}
    >
      <Fragile />
    </ErrorBoundary>,
  );
  await press(userEvent.setup(), "again");
  expect(screen.getByText("drawn")).toBeVisible();
  quiet.mockRestore();
});

test.each([
  ["#1f1f1f", "dark"],
  ["#FFFFFF", "light"],
  [undefined, "light"],
  ["red", "light"],
])("a background of %s makes a %s pane", (background, expected) => {
  const Probe = () => <p>{useDarkPage(background) ? "dark" : "light"}</p>;
  render(<Probe />);
  expect(screen.getByText(expected)).toBeVisible();
});

test("a page that was ended and loaded again says at its start what is gone", async () => {
  const port: Pick<MonthPort, "watch"> = { watch: async () => () => undefined };
  const props = { port: port as MonthPort, session: inLineSession(), texts: catalogueNow("en") };
  const { rerender } = render(<Pane {...props} />);
  expect(screen.queryByText(/The pane was loaded again/)).not.toBeInTheDocument();
  rerender(<Pane {...props} reloaded />);
  expect(
    screen.getByText(/The pane was loaded again\. What you had said of rows and not written is gone\./),
  ).toBeVisible();
});
