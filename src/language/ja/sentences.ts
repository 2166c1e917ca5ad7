import type { Sentences } from "../texts/catalogue";
import { flags, pageFlags } from "./flags";
import { functions } from "./functions";
import { page } from "./page";
import { rules } from "./rules";

export const sentences: Sentences = {
  language: "ja",
  tag: "ja-JP",
  name: "日本語",
  dateFormat: "yyyy/m/d",
  gone: { heading: "ポータルにない", mark: "はい" },
  lastExport: "前回のエクスポート",
  flags,
  pageFlags,
  rules,
  page,
  functions,
};
