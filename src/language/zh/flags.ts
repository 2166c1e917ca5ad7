import type { FlagTexts, PageFlagTexts } from "../texts/flagTexts";

export const flags: FlagTexts = {
  "new-subscription-under-no-intent": ["已有无意向行的新订阅：需要证实", "无意向下的新订阅：需要证实"],
  "intent-under-no-intent": ["已有无意向行，但声明了有意向", "无意向下声明了有意向"],
  "existing-rows-disagree": ["现有无意向行的 L2 或 L3 不一致"],
  "existing-l2-missing": ["现有无意向行没有 L2"],
  "reason-missing": ["缺少无意向理由（L2）"],
  "reason-unreadable": ["无法识别无意向理由"],
  "l2-invalid": ["L2 不是无意向理由"],
  "l3-invalid": ["L3 不在此 L2 和服务的列表中"],
  "note-missing": ["笔记为空：需要具体理由"],
  "engagements-differ": ["其他服务的接洽场景不一致"],
  "lead-missing": ["缺少接洽主导方"],
  "kickoff-missing": ["缺少启动日期"],
  "engagement-missing": ["缺少接洽场景"],
  "initiate-date-missing": ["缺少启动讨论日期"],
  "unblock-date-missing": ["缺少预计的障碍解除日期"],
  "next-action-missing": ["缺少下一行动"],
  "unreadable:l1": ["无法识别 L1"],
  "unreadable:intent": ["无法识别意向声明"],
  "unreadable:stage": ["无法识别阶段"],
  "unreadable:validated": ["无法识别无意向是否已证实"],
  "unreadable:newWorkload": ["无法识别是否为新工作负载"],
  "unreadable:ftcAssistance": ["无法识别 FTC 协助"],
};

export const pageFlags: PageFlagTexts = {
  blocked: {
    "reason-missing": ["缺少受阻理由（L2）"],
    "reason-unreadable": ["无法识别受阻理由"],
    "l2-invalid": ["L2 不是受阻理由"],
  },
};
