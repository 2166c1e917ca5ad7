import { PackageError } from "../packageProblem";
import type { PackageParts } from "../parts/packageParts";
import type { ZipEntry } from "../zip/zipDirectory";
import { StyleEditor } from "./styleEditor";

/** The styles part as it grows; it is not looked at unless a cell needs another number format. */
export class GrowingStyles {
  private editor: StyleEditor | null = null;

  constructor(
    private readonly parts: PackageParts,
    private readonly part: string | null,
  ) {}

  readonly find = (base: number, code: string): number => {
    if (this.part === null) throw new PackageError({ code: "no-styles" });
    this.editor ??= new StyleEditor(this.parts.xml(this.part).text, this.part);
    return this.editor.withFormat(base, code);
  };

  replacement(): [ZipEntry, Uint8Array][] {
    const changed = this.editor?.changed() ?? null;
    if (this.part === null || changed === null) return [];
    return [[this.parts.entry(this.part), this.parts.xml(this.part).encode(changed)]];
  }
}
