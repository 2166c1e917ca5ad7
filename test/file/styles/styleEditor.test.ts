import { MAIN, styles } from "../../stand-ins/files/simpleWorkbook";
import { PackageError } from "../../../src/file/packageProblem";
import { readStyles } from "../../../src/file/styles/readStyles";
import { StyleEditor } from "../../../src/file/styles/styleEditor";

const part = "xl/styles.xml";
const sheetOf = (xfs: string, before = ""): string =>
  `<styleSheet xmlns="${MAIN}">${before}<cellXfs count="9">${xfs}</cellXfs></styleSheet>`;

describe("style with another number format", () => {
  test("the cell's own style where it has the format already", () => {
    const editor = new StyleEditor(styles, part);
    expect([editor.withFormat(1, "m/d/yyyy"), editor.withFormat(0, "General")]).toStrictEqual([1, 0]);
    expect(editor.changed()).toBeNull();
  });

  test("a style that differs in nothing else", () => {
    const editor = new StyleEditor(styles, part);
    expect([editor.withFormat(0, "m/d/yyyy"), editor.withFormat(1, "0.0%")]).toStrictEqual([1, 2]);
    expect(editor.changed()).toBeNull();
  });

  test("the cell's own even where another is the same", () => {
    expect(new StyleEditor(sheetOf('<xf numFmtId="9"/><xf numFmtId="9"/>'), part).withFormat(1, "0%")).toBe(1);
  });

  test("a clone of the cell's own, its font and protection kept", () => {
    const editor = new StyleEditor(styles, part);
    expect([editor.withFormat(3, "m/d/yyyy"), editor.withFormat(3, "m/d/yyyy")]).toStrictEqual([4, 4]);
    expect(editor.changed()).toBe(
      styles
        .replace('<cellXfs count="4">', '<cellXfs count="5">')
        .replace(
          "</cellXfs>",
          '<xf numFmtId="14" fontId="1" fillId="0" borderId="0" xfId="0" applyProtection="1" applyNumberFormat="1"><protection locked="0"/></xf></cellXfs>',
        ),
    );
  });

  test("a new format joins the list, once", () => {
    const editor = new StyleEditor(styles, part);
    expect([
      editor.withFormat(0, 'd "de" mmm'),
      editor.withFormat(3, 'd "de" mmm'),
      editor.withFormat(0, "<0>"),
    ]).toStrictEqual([4, 5, 6]);
    expect(editor.changed()).toContain(
      '<numFmts count="3"><numFmt numFmtId="165" formatCode="0.0%"/><numFmt numFmtId="166" formatCode="d &quot;de&quot; mmm"/><numFmt numFmtId="167" formatCode="&lt;0&gt;"/></numFmts>',
    );
    expect(
      readStyles(editor.changed() ?? "", part)
        .map(({ format }) => format)
        .slice(4),
    ).toStrictEqual(['d "de" mmm', 'd "de" mmm', "<0>"]);
  });

  test("a list of formats that is not there, or empty, is made", () => {
    const added = '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy"/></numFmts><cellXfs count="2">';
    for (const before of ["", '<numFmts count="0"/>']) {
      const editor = new StyleEditor(sheetOf("<xf/>", before), part);
      expect(editor.withFormat(0, "yyyy")).toBe(1);
      expect(editor.changed()).toContain(
        `<styleSheet xmlns="${MAIN}">${added}<xf/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs>`,
      );
    }
  });

  test("of two numbers for one code the one in use", () => {
    const own = '<numFmts count="1"><numFmt numFmtId="170" formatCode="m/d/yyyy"/></numFmts>';
    const inUse = (id: number): string => sheetOf(`<xf numFmtId="${String(id)}" borderId="1"/><xf borderId="2"/>`, own);
    for (const id of [14, 170]) {
      const editor = new StyleEditor(inUse(id), part);
      expect(editor.withFormat(1, "m/d/yyyy")).toBe(2);
      expect(editor.changed()).toContain(`<xf numFmtId="${String(id)}" borderId="2" applyNumberFormat="1"/></cellXfs>`);
    }
  });

  test("a prefix is kept", () => {
    const editor = new StyleEditor(
      `<s:styleSheet xmlns:s="${MAIN}"><s:cellXfs><s:xf numFmtId="0"/></s:cellXfs></s:styleSheet>`,
      part,
    );
    editor.withFormat(0, "yyyy");
    expect(editor.changed()).toBe(
      `<s:styleSheet xmlns:s="${MAIN}"><s:numFmts count="1"><s:numFmt numFmtId="164" formatCode="yyyy"/></s:numFmts><s:cellXfs><s:xf numFmtId="0"/><s:xf numFmtId="164" applyNumberFormat="1"/></s:cellXfs></s:styleSheet>`,
    );
  });

  test("a style number that is not there counts as the plain one", () => {
    expect(new StyleEditor(styles, part).withFormat(99, "0.0%")).toBe(2);
  });

  test("no list of cell styles", () => {
    expect(() => new StyleEditor(`<styleSheet xmlns="${MAIN}"/>`, part)).toThrow(
      new PackageError({ code: "no-styles" }),
    );
  });
});
