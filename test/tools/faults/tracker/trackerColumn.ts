import type { ColumnId } from "../../../../src/playbook/tracker/column";

/** A column of a drawn tracker. The playbook has no column for those without an id: they are people's own. */
export interface TrackerColumn {
  readonly heading: string;
  readonly id: ColumnId | null;
}

/** Whose cells say which row of the first reading a row is, wherever it went. The add-in never looks at it. */
export const markerHeadings = ["Comment", "#"] as const;

export type TrackerLanguage = "en" | "ja";

/** The columns of a tracker in their usual order; those a tracker may lack with how often it has them. */
export const usualColumns: readonly {
  readonly id: ColumnId;
  readonly share: number;
  readonly en: string;
  readonly ja: string;
}[] = [
  { id: "tenant", share: 1, en: "Tenant Name", ja: "テナント名" },
  { id: "tenantId", share: 0.4, en: "Tenant ID", ja: "テナント ID" },
  { id: "service", share: 1, en: "Service Name", ja: "サービス名" },
  { id: "subscription", share: 0.8, en: "Subscription", ja: "サブスクリプション" },
  { id: "stage", share: 0.8, en: "Stage", ja: "ステージ" },
  { id: "intent", share: 1, en: "Declared Intent", ja: "意思の申告" },
  { id: "ftcAssistance", share: 0.9, en: "FTC Assistance", ja: "FTC の利用" },
  { id: "newWorkload", share: 0.6, en: "New Workload", ja: "新しいワークロード" },
  { id: "engagementLead", share: 0.8, en: "Engagement Lead", ja: "エンゲージメントの主導" },
  { id: "kickoffDate", share: 0.9, en: "Kickoff Date", ja: "キックオフ日" },
  { id: "reason", share: 0.9, en: "No Intent Reason", ja: "意思なしの理由" },
  { id: "validated", share: 0.8, en: "No Intent Validated", ja: "意思なしの検証" },
  { id: "whoUpdates", share: 0.8, en: "Who Updates FTOP", ja: "FTOP の更新者" },
  { id: "l1", share: 1, en: "L1 Value", ja: "L1 の値" },
  { id: "l2", share: 0.95, en: "L2 Value", ja: "L2 の値" },
  { id: "l3", share: 0.95, en: "L3 Value", ja: "L3 の値" },
  { id: "serviceStatus", share: 0.9, en: "Service Status", ja: "サービス ステータス" },
  { id: "engagementScenario", share: 0.7, en: "Service Engagement Scenario", ja: "サービス エンゲージメント シナリオ" },
  { id: "targetDate", share: 0.7, en: "Target Date", ja: "目標日" },
  { id: "owner", share: 0.9, en: "Owner", ja: "担当者" },
  { id: "notes", share: 0.8, en: "Notes", ja: "メモ" },
  { id: "nextActionDate", share: 0.9, en: "Next Action Date", ja: "次の活動の日付" },
  { id: "nextAction", share: 0.9, en: "Next Action", ja: "実行する次の活動" },
  { id: "scenario", share: 0.5, en: "Scenario", ja: "シナリオ" },
  { id: "flag", share: 0.6, en: "Flag", ja: "フラグ" },
];
