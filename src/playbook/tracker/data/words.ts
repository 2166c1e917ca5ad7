import type { TermTexts } from "../term";

/** Words of the yes/no cells and of the lead cell. */
export const words = {
  yes: {
    en: ["Yes", "Y", "True"],
    ja: ["はい", "あり", "有"],
    de: ["Ja"],
    pt: ["Sim"],
    es: ["Sí", "Si"],
    zh: ["是", "有"],
  },
  no: {
    en: ["No", "N", "False"],
    ja: ["いいえ", "なし", "無"],
    de: ["Nein"],
    pt: ["Não", "Nao"],
    es: ["No"],
    zh: ["否", "无", "没有"],
  },
  undeclared: {
    en: ["Unknown", "Undeclared", "?"],
    ja: ["不明", "未申告"],
    de: ["Unbekannt"],
    pt: ["Desconhecido"],
    es: ["Desconocido"],
    zh: ["未知", "未声明"],
  },
  customer: {
    en: ["Customer", "Customer Led"],
    ja: ["お客様", "お客様主導"],
    de: ["Kunde", "Kundengeführt"],
    pt: ["Cliente", "Liderado pelo cliente"],
    es: ["Cliente", "Dirigida por el cliente"],
    zh: ["客户", "客户主导"],
  },
  partner: {
    en: ["Partner", "Partner Led"],
    ja: ["パートナー", "パートナー主導"],
    de: ["Partner", "Partnergeführt"],
    pt: ["Parceiro", "Liderado pelo parceiro"],
    es: ["Socio", "Dirigida por el socio"],
    zh: ["合作伙伴", "合作伙伴主导"],
  },
} as const satisfies Record<string, TermTexts>;
