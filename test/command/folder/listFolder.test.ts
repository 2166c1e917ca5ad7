import { readdirSync, symlinkSync } from "node:fs";
import { listFolder } from "../../../src/command/classify/folder/listFolder";
import { temporaryFolder } from "../temporaryFolder";

const { at, put } = temporaryFolder();
/** Windows makes no links for just anybody. */
const whereLinksAre = process.platform === "win32" ? test.skip : test;

const listed = async () =>
  (await listFolder(at("in"))).map((entry) => [entry.file, "sentence" in entry ? entry.sentence : entry.outcome]);

test("workbooks are listed by name, and of all else why it is passed over", async () => {
  put("in/b.XLSM");
  put("in/a.xlsx");
  put("in/~$a.xlsx", "lock");
  put("in/._a.xlsx", "hidden");
  put("in/old.xls", "old");
  put("in/list.csv", "list");
  put("in/letter.docx", "letter");
  put("in/xlsx", "a name without an extension");
  put("in/folder.xlsx/b.xlsx");
  expect(await listed()).toEqual([
    ["._a.xlsx", "This is a hidden file."],
    ["a.xlsx", "to-decide"],
    ["b.XLSM", "to-decide"],
    ["folder.xlsx", "This is a folder. What is in it is not decided: name it by itself."],
    ["letter.docx", "This is no workbook: only .xlsx and .xlsm are decided."],
    ["list.csv", "Only .xlsx and .xlsm are decided. If there is a tracker in it, save it as .xlsx."],
    ["old.xls", "Only .xlsx and .xlsm are decided. If there is a tracker in it, save it as .xlsx."],
    ["xlsx", "This is no workbook: only .xlsx and .xlsm are decided."],
    [
      "~$a.xlsx",
      "Excel put this here while somebody has the workbook open. What they have not saved yet is not in the workbook.",
    ],
  ]);
});

whereLinksAre("links are not followed, wherever they lead", async () => {
  put("in/a.xlsx");
  put("elsewhere/b.xlsx");
  symlinkSync(at("in/a.xlsx"), at("in/link.xlsx"));
  symlinkSync(at("none"), at("in/nowhere.xlsx"));
  symlinkSync(at("elsewhere"), at("in/outside"));
  const link = "This is a link. Links are not followed: put the workbook itself here.";
  expect(await listed()).toEqual([
    ["a.xlsx", "to-decide"],
    ["link.xlsx", link],
    ["nowhere.xlsx", link],
    ["outside", link],
  ]);
});

test("of names that differ in case alone, or in how an accent is spelt, one is decided", async () => {
  put("in/Plan\u00e9.xlsx");
  put("in/plane\u0301.XLSX");
  put("in/plan.xlsm");
  // Where upper and lower case are one the system itself has kept a single file.
  if (readdirSync(at("in")).length < 3) return;
  expect(await listed()).toEqual([
    ["Plan\u00e9.xlsx", "to-decide"],
    ["plan.xlsm", "to-decide"],
    ["plane\u0301.XLSX", expect.stringMatching(/^Its name is that of Plan\u00e9\.xlsx but for upper and lower case/u)],
  ]);
});

test("a folder that isn't there", async () => {
  await expect(listFolder(at("none"))).rejects.toThrow(/^The folder .*none can't be read\./u);
});
