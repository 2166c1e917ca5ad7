import type { FlagTexts, PageFlagTexts } from "../texts/flagTexts";

export const flags: FlagTexts = {
  "new-subscription-under-no-intent": [
    "Nueva suscripción junto a una fila con No intención: validar",
    "Nueva suscripción bajo No intención: validar",
  ],
  "intent-under-no-intent": [
    "Intención declarada junto a una fila con No intención",
    "Intención declarada bajo No intención",
  ],
  "existing-rows-disagree": ["Las filas No intención existentes difieren en L2 o L3"],
  "existing-l2-missing": ["La fila No intención existente no tiene L2"],
  "reason-missing": ["Falta el motivo (L2)"],
  "reason-unreadable": ["No se puede leer el motivo"],
  "l2-invalid": ["El L2 no es un motivo de No intención"],
  "l3-invalid": ["El L3 no está en la lista de este L2 y servicio"],
  "note-missing": ["Notas vacías: falta el motivo detallado"],
  "engagements-differ": ["Otros servicios tienen escenarios de interacción distintos"],
  "lead-missing": ["Falta quién dirige la interacción"],
  "kickoff-missing": ["Falta la fecha de kickoff", "Falta la fecha del inicio"],
  "engagement-missing": ["Falta el escenario de interacción"],
  "initiate-date-missing": ["Falta la fecha de la discusión inicial"],
  "unblock-date-missing": ["Falta la fecha de desbloqueo proyectada"],
  "next-action-missing": ["Falta la próxima acción"],
  "unreadable:l1": ["No se puede leer el L1"],
  "unreadable:intent": ["No se puede leer la intención declarada"],
  "unreadable:stage": ["No se puede leer la etapa"],
  "unreadable:validated": ["No se puede leer la validación"],
  "unreadable:newWorkload": ["No se puede leer la nueva carga de trabajo"],
  "unreadable:ftcAssistance": ["No se puede leer la asistencia del FTC"],
};

export const pageFlags: PageFlagTexts = {
  blocked: {
    "reason-missing": ["Falta el motivo del bloqueo (L2)"],
    "reason-unreadable": ["No se puede leer el motivo del bloqueo"],
    "l2-invalid": ["El L2 no es un motivo de Bloqueo"],
  },
};
