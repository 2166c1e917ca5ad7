import type { PageTexts } from "../texts/pageTexts";

export const page: PageTexts = {
  "no-office":
    "Microsoft’s script for add-ins could not be loaded. Check the connection to the internet, then load again.",
  "not-in-excel":
    "This page works inside Excel: open it there from the Data tab of the ribbon. If you are in Excel, wait a moment longer.",
  "too-old": "This Excel is too old for the add-in. Use Microsoft 365, Excel 2021 or later, or Excel on the web.",
  "not-loaded": "A part of the add-in could not be loaded. Check the connection to the internet, then load it again.",
  loadAgain: "Load again",
};
