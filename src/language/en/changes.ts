import type { ChangeTexts } from "../texts/changeTexts";

export const changes: ChangeTexts = {
  "0.1.0": [
    "Rows are decided by the playbook’s No Intent rules, previewed with reasons, and written in one step that can be put back.",
    "New subscriptions under No Intent are flagged until somebody has validated them.",
    "The same rules are functions in cells, beginning with FASTTRACK.",
    "Blocked, the second page of the playbook, decides too where a workbook, a formula or the command asks for it.",
    "Pane and tables in English, Japanese, German, Portuguese, Spanish and Simplified Chinese.",
  ],
};
