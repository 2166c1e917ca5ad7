import type { TermTexts } from "../term";

/** Words of the yes/no cells and of the lead cell. */
export const words = {
  yes: {
    en: ["Yes", "Y", "True"],
    ja: ["はい", "あり", "有"],
    de: ["Ja"],
    pt: ["Sim"],
    es: ["Sí", "Si"],
  },
  no: {
    en: ["No", "N", "False"],
    ja: ["いいえ", "なし", "無"],
    de: ["Nein"],
    pt: ["Não", "Nao"],
    es: ["No"],
  },
  undeclared: {
    en: ["Unknown", "Undeclared", "?"],
    ja: ["不明", "未申告"],
    de: ["Unbekannt"],
    pt: ["Desconhecido"],
    es: ["Desconocido"],
  },
  customer: {
    en: ["Customer", "Customer Led"],
    ja: ["お客様", "お客様主導"],
    de: ["Kunde", "Kundengeführt"],
    pt: ["Cliente", "Liderado pelo cliente"],
    es: ["Cliente", "Dirigida por el cliente"],
  },
  partner: {
    en: ["Partner", "Partner Led"],
    ja: ["パートナー", "パートナー主導"],
    de: ["Partner", "Partnergeführt"],
    pt: ["Parceiro", "Liderado pelo parceiro"],
    es: ["Socio", "Dirigida por el socio"],
  },
} as const satisfies Record<string, TermTexts>;
