import type { Frame, Locator } from "playwright-core";
import type { Catalogue } from "../../src/language/texts/catalogue";
import { catalogueFor } from "../../src/language/catalogueFor";
import type { Language } from "../../src/playbook/tracker/language";
import type { WorkbenchPage } from "../stand-ins/workbench/workbenchPage";
import type { SheetRow } from "./sampleSheet";

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");

/** What a person sees of the task pane and does to it, by the words it shows. */
export class TrackerPane {
  private constructor(
    readonly frame: Frame,
    readonly catalogue: Catalogue,
  ) {}

  /** The pane of the file that was opened last. */
  static async of(page: WorkbenchPage, language: Language = "en"): Promise<TrackerPane> {
    const pane = new TrackerPane(await page.pane(), await catalogueFor(language));
    await pane.isAt(pane.texts.start.heading);
    return pane;
  }

  get texts(): Catalogue["pane"] {
    return this.catalogue.pane;
  }

  button(name: string | RegExp): Locator {
    return this.frame.getByRole("button", { name, exact: true });
  }
  press(name: string | RegExp): Promise<void> {
    return this.button(name).click();
  }

  /** Waits for the screen with this heading. */
  isAt(heading: string): Promise<void> {
    return this.frame.getByRole("heading", { level: 1, name: heading, exact: true }).waitFor();
  }

  says(words: string): Promise<void> {
    return this.frame.getByText(words, { exact: true }).filter({ visible: true }).first().waitFor();
  }

  async toTables(): Promise<void> {
    await this.press(this.texts.start.find);
    await this.isAt(this.texts.table.heading);
  }

  /** The list as it comes, its filters folded. */
  async toList(): Promise<void> {
    await this.toTables();
    await this.press(this.texts.table.showPreview);
    await this.isAt(this.texts.preview.heading);
    await this.list.waitFor();
  }

  /** The same with search and filters open. */
  async toPreview(): Promise<void> {
    await this.toList();
    await this.openFilters();
  }

  async openFilters(): Promise<void> {
    await this.press(this.texts.preview.searchAndFilter);
    await this.frame.getByRole("searchbox").waitFor();
  }

  /** One of the counts that are filters: the rows that wait for a word on No Intent. */
  toValidate(rows: number): Locator {
    return this.button(`${this.texts.number(rows)} ${this.texts.preview.toValidate}`);
  }

  get list(): Locator {
    return this.frame.getByRole("list", { name: this.texts.preview.list, exact: true });
  }

  async search(words: string): Promise<void> {
    await this.frame.getByRole("searchbox").fill(words);
  }

  /** One of the choices of what is shown: their words may end with a count. */
  async show(words: string): Promise<void> {
    const field = this.frame.getByRole("combobox", { name: this.texts.preview.show, exact: true });
    const label = await field.locator("option").filter({ hasText: words }).first().innerText();
    await field.selectOption({ label });
  }

  /** The rarer kinds of what is to be looked at are behind a button. */
  async showEveryCount(): Promise<void> {
    const group = this.frame.getByRole("group", { name: this.texts.preview.byAttention, exact: true });
    await group.getByRole("button").last().click();
  }

  /** A row of the preview, which the search brings into view. */
  async row({ tenant, service, row }: Pick<SheetRow, "tenant" | "service" | "row">): Promise<Locator> {
    await this.search(tenant);
    const name = new RegExp(`^${escaped(tenant)} · ${escaped(service)} ${escaped(this.texts.row.row(row))}(?!\\d)`);
    const found = this.list.getByRole("listitem").filter({ has: this.frame.getByRole("button", { name }) });
    await found.waitFor();
    return found;
  }

  /** The same, with its details. A row that is opened is selected in the spreadsheet. */
  async openRow(row: SheetRow): Promise<Locator> {
    const found = await this.row(row);
    await found.getByRole("button", { expanded: false }).first().click();
    return found;
  }

  async write(cells: number, rows: number): Promise<void> {
    await this.press(this.texts.preview.write(cells, rows));
  }
}
