import { PackageError } from "../../../../src/file/packageProblem";
import { byId } from "./byId";
import { download } from "./download";
import { onDrop } from "./onDrop";
import { openedSentence, opening, openProblem, savedSentence, saveProblem } from "./sentences";
import { type Setup } from "./main";
import { type Workbench } from "./workbench";

/** What is bad about a file is said on the page; what went wrong in here belongs in the console too. */
function logUnexpected(error: unknown): void {
  if (!(error instanceof PackageError)) reportError(error);
}

/** The bar above the spreadsheet. */
export class Controls {
  private readonly status = byId("status", HTMLElement);
  private readonly sample = byId("sample", HTMLSelectElement);
  private readonly file = byId("file", HTMLInputElement);
  private readonly language = byId("language", HTMLSelectElement);

  constructor(
    private readonly bench: Workbench,
    private readonly setup: Setup,
    private readonly loadPane: (language: string) => Promise<void>,
  ) {
    this.language.append(...setup.languages.map(({ name, tag }) => new Option(name, tag)));
    this.sample.append(...setup.samples.map(({ name, path }) => new Option(name, path)));
    this.sample.addEventListener("change", () => {
      if (this.sample.value !== "") void this.openPath(this.sample.value);
    });
    this.file.addEventListener("change", () => {
      void this.openOwn(this.file.files?.[0]);
    });
    this.language.addEventListener("change", () => {
      void this.loadPane(this.language.value);
    });
    byId("save", HTMLButtonElement).addEventListener("click", () => {
      void this.save();
    });
    onDrop((file) => {
      void this.openOwn(file);
    });
  }

  /** "?file=/samples/…&language=ja-JP" opens that; otherwise the first sample is opened, in English. */
  async openFirst(query: URLSearchParams): Promise<void> {
    this.language.value = query.get("language") ?? "en-US";
    const path = query.get("file") ?? this.setup.samples[0]?.path;
    if (path === undefined) return;
    this.sample.value = path;
    await this.openPath(path);
  }

  private async openPath(path: string): Promise<void> {
    const name = this.setup.samples.find((candidate) => candidate.path === path)?.name ?? path;
    await this.open(name, async () => {
      const response = await fetch(path);
      if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
      return response.arrayBuffer();
    });
  }

  private async openOwn(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    await this.open(file.name, () => file.arrayBuffer());
    this.sample.value = "";
    // The same file can be chosen again, after it was changed on the disk.
    this.file.value = "";
  }

  private async open(name: string, read: () => Promise<ArrayBuffer>): Promise<void> {
    this.say(opening(name));
    try {
      const { workbook } = await this.bench.open(new Uint8Array(await read()), name);
      // A pane that is still loading when the next file comes would be torn out of its own start.
      await this.loadPane(this.language.value);
      this.say(openedSentence(name, workbook.date1904));
    } catch (error) {
      logUnexpected(error);
      this.say(openProblem(name, error));
    }
  }

  private async save(): Promise<void> {
    try {
      const saved = await this.bench.save();
      if (saved === undefined) return;
      download(saved.name, saved.bytes);
      this.say(savedSentence(saved));
    } catch (error) {
      logUnexpected(error);
      this.say(saveProblem(error));
    }
  }

  private say(sentence: string): void {
    this.status.textContent = sentence;
  }
}
