import type { Sentences } from "../texts/catalogue";
import { flags, pageFlags } from "./flags";
import { functions } from "./functions";
import { page } from "./page";
import { rules } from "./rules";

export const sentences: Sentences = {
  language: "zh",
  tag: "zh-CN",
  name: "简体中文",
  dateFormat: "yyyy/m/d",
  gone: { heading: "门户中已没有", mark: "是" },
  lastExport: "上次导出",
  flags,
  pageFlags,
  rules,
  page,
  functions,
};
