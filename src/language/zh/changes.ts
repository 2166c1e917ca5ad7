import type { ChangeTexts } from "../texts/changeTexts";

export const changes: ChangeTexts = {
  "0.1.0": [
    "按行动手册的无意向规则判定每一行，附上理由供您预览，并一次性写入；写入后可以还原。",
    "无意向下的新订阅会带有标记，直到有人证实为止。",
    "单元格中也可以使用同样的规则：以 FASTTRACK 开头的函数。",
    "任务窗格和表支持英语、日语、德语、葡萄牙语、西班牙语和简体中文。",
  ],
};
