import type { TrackerLanguage } from "./trackerColumn";

/** The words people fill the rows of a tracker with. */
export interface RowWords {
  readonly tenants: readonly string[];
  readonly yes: string;
  readonly no: string;
  readonly assignment: string;
  readonly delivery: string;
  readonly deliveryFm: string;
  readonly statusUnknown: string;
  readonly inProgress: string;
  readonly noIntent: string;
  readonly newSubscription: string;
  readonly migration: string;
  readonly reasons: readonly string[];
  readonly leads: readonly string[];
  readonly notApplicable: string;
  readonly accountTeam: string;
  readonly placeholder: string;
  readonly notify: string;
  readonly customerLed: string;
  readonly initiate: string;
}

const english: RowWords = {
  tenants: ["Contoso", "Fabrikam", "Northwind Traders"],
  yes: "Yes",
  no: "No",
  assignment: "Assignment",
  delivery: "Delivery",
  deliveryFm: "Delivery FM",
  statusUnknown: "Status Unknown",
  inProgress: "In Progress",
  noIntent: "No Intent",
  newSubscription: "New Subscription or Workload",
  migration: "Migration",
  reasons: ["Executive Sponsorship", "Using Competitive Solution"],
  leads: ["Customer", "Partner"],
  notApplicable: "N/A",
  accountTeam: "Account Team",
  placeholder: "L3s coming soon",
  notify: "Notify account team of No Intent",
  customerLed: "Customer Led",
  initiate: "Initiate",
};

const japanese: RowWords = {
  tenants: ["コントソ", "ファブリカム", "ノースウィンド"],
  yes: "はい",
  no: "いいえ",
  assignment: "割り当て",
  delivery: "提供",
  deliveryFm: "FM の提供",
  statusUnknown: "ステータス不明",
  inProgress: "進行中",
  noIntent: "意思なし",
  newSubscription: "新しいサブスクリプションまたはワークロード",
  migration: "移行",
  reasons: ["エグゼクティブの支援", "競合ソリューションの使用"],
  leads: ["お客様", "パートナー"],
  notApplicable: "N/A",
  accountTeam: "アカウント チーム",
  placeholder: "L3 近日公開予定",
  notify: "アカウント チームに意図なしを通知する",
  customerLed: "お客様主導",
  initiate: "開始",
};

export const rowWords: { readonly [language in TrackerLanguage]: RowWords } = { en: english, ja: japanese };
