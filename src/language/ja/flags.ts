import type { FlagTexts, PageFlagTexts } from "../texts/flagTexts";

export const flags: FlagTexts = {
  "new-subscription-under-no-intent": [
    "意思なしの行がある新しいサブスクリプション: 検証が必要",
    "意思なしの下の新しいサブスクリプション: 検証が必要",
  ],
  "intent-under-no-intent": ["意思なしの行があるのに意思が申告されています", "意思なしの下で意思が申告されています"],
  "existing-rows-disagree": ["既存の意思なしの行で L2 または L3 が一致しません"],
  "existing-l2-missing": ["既存の意思なしの行に L2 がありません"],
  "reason-missing": ["意思なしの理由 (L2) がありません"],
  "reason-unreadable": ["意思なしの理由を読み取れません"],
  "l2-invalid": ["L2 が意思なしの理由ではありません"],
  "l3-invalid": ["L3 がこの L2 とサービスの一覧にありません"],
  "note-missing": ["メモが空です: 詳細な理由が必要"],
  "engagements-differ": ["他のサービスのエンゲージメント シナリオが一致しません"],
  "lead-missing": ["エンゲージメントの主導がありません"],
  "kickoff-missing": ["キックオフ日がありません"],
  "engagement-missing": ["エンゲージメント シナリオがありません"],
  "initiate-date-missing": ["開始の話し合いの日付がありません"],
  "unblock-date-missing": ["予測されるブロック解除の日付がありません"],
  "next-action-missing": ["次のアクションがありません"],
  "unreadable:l1": ["L1 を読み取れません"],
  "unreadable:intent": ["意思の申告を読み取れません"],
  "unreadable:stage": ["ステージを読み取れません"],
  "unreadable:validated": ["意思なしの検証を読み取れません"],
  "unreadable:newWorkload": ["新しいワークロードを読み取れません"],
  "unreadable:ftcAssistance": ["FTC の利用を読み取れません"],
};

export const pageFlags: PageFlagTexts = {
  blocked: {
    "reason-missing": ["ブロックの理由 (L2) がありません"],
    "reason-unreadable": ["ブロックの理由を読み取れません"],
    "l2-invalid": ["L2 がブロックの理由ではありません"],
  },
};
