import { paneHtml } from "./paneHtml";
import { routesOf } from "./routes";

test("only office.js is replaced in the pane's page", () => {
  const html = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script defer src="taskpane.js"></script>';
  expect(paneHtml(html)).toBe('<script src="/office/excel-web-16.00.js"></script><script src="/bundle/officeStandIn.js"></script><script defer src="taskpane.js"></script>');
});

test("nothing outside of the folders is served", () => {
  const { locate } = routesOf({ "/samples/": __dirname }, {});
  expect(locate("/samples/routes.ts")).toMatch(/server.routes\.ts$/);
  expect([locate("/samples/../start.ts"), locate("/package.json"), locate("/samples/")]).toEqual([undefined, undefined, undefined]);
});
