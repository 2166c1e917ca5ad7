import type { AttentionCode } from "../pages";
import type { TermTexts } from "../tracker/term";

/**
 * What stands in the flag column for an attention code [F5]. A text that is changed keeps its old
 * wording behind the new one, so that flags of earlier versions are still known as ours.
 */
export const flags: { readonly [code in AttentionCode]: TermTexts } = {
  "new-subscription-under-no-intent": {
    en: ["New subscription under No Intent: validate"],
    ja: ["意思なしの下の新しいサブスクリプション: 検証が必要"],
    de: ["Neues Abonnement unter Keine Absichten: validieren"],
    pt: ["Nova assinatura sob Sem intenção: validar"],
    es: ["Nueva suscripción bajo No intención: validar"],
  },
  "intent-under-no-intent": {
    en: ["Intent declared under No Intent"],
    ja: ["意思なしの下で意思が申告されています"],
    de: ["Absicht erklärt unter Keine Absichten"],
    pt: ["Intenção declarada sob Sem intenção"],
    es: ["Intención declarada bajo No intención"],
  },
  "existing-rows-disagree": {
    en: ["Existing No Intent rows disagree on L2 or L3"],
    ja: ["既存の意思なしの行で L2 または L3 が一致しません"],
    de: ["Vorhandene Zeilen mit Keine Absichten haben verschiedene L2 oder L3"],
    pt: ["As linhas Sem intenção existentes divergem em L2 ou L3"],
    es: ["Las filas No intención existentes difieren en L2 o L3"],
  },
  "existing-l2-missing": {
    en: ["Existing No Intent row has no L2"],
    ja: ["既存の意思なしの行に L2 がありません"],
    de: ["Vorhandene Zeile mit Keine Absichten hat kein L2"],
    pt: ["A linha Sem intenção existente não tem L2"],
    es: ["La fila No intención existente no tiene L2"],
  },
  "reason-missing": {
    en: ["No Intent reason (L2) is missing"],
    ja: ["意思なしの理由 (L2) がありません"],
    de: ["Grund (L2) fehlt"],
    pt: ["Falta o motivo (L2)"],
    es: ["Falta el motivo (L2)"],
  },
  "reason-unreadable": {
    en: ["No Intent reason can't be read"],
    ja: ["意思なしの理由を読み取れません"],
    de: ["Grund ist nicht lesbar"],
    pt: ["Não é possível ler o motivo"],
    es: ["No se puede leer el motivo"],
  },
  "l2-invalid": {
    en: ["L2 is not a No Intent reason"],
    ja: ["L2 が意思なしの理由ではありません"],
    de: ["L2 ist kein Grund für Keine Absichten"],
    pt: ["O L2 não é um motivo de Sem intenção"],
    es: ["El L2 no es un motivo de No intención"],
  },
  "l3-invalid": {
    en: ["L3 is not on the list of this L2 and service"],
    ja: ["L3 がこの L2 とサービスの一覧にありません"],
    de: ["L3 steht nicht auf der Liste dieses L2 und Dienstes"],
    pt: ["O L3 não está na lista deste L2 e serviço"],
    es: ["El L3 no está en la lista de este L2 y servicio"],
  },
  "note-missing": {
    en: ["Notes are empty: detailed reason needed"],
    ja: ["メモが空です: 詳細な理由が必要"],
    de: ["Notizen sind leer: detaillierter Grund nötig"],
    pt: ["Anotações vazias: falta a razão detalhada"],
    es: ["Notas vacías: falta el motivo detallado"],
  },
  "engagements-differ": {
    en: ["Other services have different engagement scenarios"],
    ja: ["他のサービスのエンゲージメント シナリオが一致しません"],
    de: ["Andere Dienste haben verschiedene Beteiligungsszenarien"],
    pt: ["Outros serviços têm cenários de envolvimento diferentes"],
    es: ["Otros servicios tienen escenarios de interacción distintos"],
  },
  "lead-missing": {
    en: ["Engagement lead is missing"],
    ja: ["エンゲージメントの主導がありません"],
    de: ["Führung fehlt"],
    pt: ["Falta quem lidera o envolvimento"],
    es: ["Falta quién dirige la interacción"],
  },
  "kickoff-missing": {
    en: ["Kickoff date is missing"],
    ja: ["キックオフ日がありません"],
    de: ["Startdatum fehlt"],
    pt: ["Falta a data de início"],
    es: ["Falta la fecha del inicio"],
  },
  "unreadable:l1": {
    en: ["L1 can't be read"],
    ja: ["L1 を読み取れません"],
    de: ["L1 ist nicht lesbar"],
    pt: ["Não é possível ler o L1"],
    es: ["No se puede leer el L1"],
  },
  "unreadable:intent": {
    en: ["Declared intent can't be read"],
    ja: ["意思の申告を読み取れません"],
    de: ["Erklärte Absicht ist nicht lesbar"],
    pt: ["Não é possível ler a intenção declarada"],
    es: ["No se puede leer la intención declarada"],
  },
  "unreadable:stage": {
    en: ["Stage can't be read"],
    ja: ["ステージを読み取れません"],
    de: ["Phase ist nicht lesbar"],
    pt: ["Não é possível ler a etapa"],
    es: ["No se puede leer la etapa"],
  },
  "unreadable:validated": {
    en: ["Validation can't be read"],
    ja: ["意思なしの検証を読み取れません"],
    de: ["Validierung ist nicht lesbar"],
    pt: ["Não é possível ler a validação"],
    es: ["No se puede leer la validación"],
  },
  "unreadable:newWorkload": {
    en: ["New workload can't be read"],
    ja: ["新しいワークロードを読み取れません"],
    de: ["Neuer Arbeitsbereich ist nicht lesbar"],
    pt: ["Não é possível ler o novo workload"],
    es: ["No se puede leer la nueva carga de trabajo"],
  },
  "unreadable:ftcAssistance": {
    en: ["FTC assistance can't be read"],
    ja: ["FTC の利用を読み取れません"],
    de: ["FTC-Unterstützung ist nicht lesbar"],
    pt: ["Não é possível ler a assistência do FTC"],
    es: ["No se puede leer la asistencia del FTC"],
  },
};
