/** Words of the playbook's own page in two languages, as they are to stand in the cells. */
export const playbookWords = {
  en: {
    noIntent: "No Intent",
    sponsor: "Executive Sponsorship",
    competitor: "Using Competitive Solution",
    placeholder: "L3s coming soon",
    na: "N/A",
    accountTeam: "Account Team",
    tbd: "TBD",
    notify: "Notify account team of No Intent",
    assignmentFm: "Assignment FM",
    deliveryFm: "Delivery FM",
  },
  ja: {
    noIntent: "意思なし",
    sponsor: "エグゼクティブの支援",
    competitor: "競合ソリューションの使用",
    placeholder: "L3 近日公開予定",
    na: "N/A",
    accountTeam: "アカウント チーム",
    tbd: "TBD",
    notify: "アカウント チームに意図なしを通知する",
    assignmentFm: "FM の割り当て",
    deliveryFm: "FM の提供",
  },
} as const;
