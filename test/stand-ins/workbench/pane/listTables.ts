/** What stands in for the task pane where that has not been built: it shows that the client reaches the spreadsheet. */
async function listTables(list: HTMLElement): Promise<void> {
  const lines = await Excel.run(async (context) => {
    const tables = context.workbook.tables.load("items/name");
    await context.sync();
    const ranges = tables.items.map((table) => table.getRange().load("address,rowCount"));
    await context.sync();
    return tables.items.map(({ name }, index) => `${name}: ${ranges[index]?.address ?? ""}`);
  });
  list.replaceChildren(...lines.map((line) => Object.assign(document.createElement("li"), { textContent: line })));
}

void Office.onReady(() => {
  const list = document.getElementById("tables");
  if (list === null) throw new Error("the page has no list");
  document.getElementById("list")?.addEventListener("click", () => {
    void listTables(list);
  });
  return listTables(list);
});
