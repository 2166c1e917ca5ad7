const officeJs = /<script\b[^>]*\bsrc="https:\/\/appsforoffice\.microsoft\.com\/[^"]*office\.js"[^>]*><\/script>/g;

const standIns = ["/office/excel-web-16.00.js", "/bundle/officeStandIn.js"]
  .map((source) => `<script src="${source}"></script>`)
  .join("");

/** The pane's page as it ships, but for office.js: that starts only in Excel, so what stands in for it comes instead. */
export function paneHtml(html: string): string {
  return html.replace(officeJs, standIns);
}
