import type { RuleTexts } from "../texts/ruleTexts";

const yesNo = { unreadable: "ilegible", yes: "sí", no: "no", undeclared: "sin declarar" };

export const rules: RuleTexts = {
  asSentence: (words) => `${words}.`,
  playbookPage: { "no-intent": "No intención", blocked: "Bloqueo" },
  scenario: {
    A1: "Asignación: el cliente rechaza FastTrack, pero tiene intención de usar el servicio",
    A2: "Asignación: el cliente declara No intención",
    D1: "Entrega: el cliente declara más tarde No intención",
    D2: "Entrega: No intención para una nueva carga de trabajo",
    D3: "Nueva suscripción junto a una fila existente con No intención",
    BA: "Asignación: el cliente quiere el servicio, pero algo lo bloquea",
    BD: "Entrega: el cliente quiere el servicio, pero algo lo bloquea",
  },
  attention: {
    "new-subscription-under-no-intent":
      "Ya hay una fila con No intención para el mismo inquilino y servicio. No se rellena nada hasta que se indique que la No intención está validada con el equipo de cuentas o el cliente.",
    "intent-under-no-intent":
      "Esta fila declara intención, pero el inquilino y el servicio constan como No intención. Averigüe qué es lo correcto. La fila se deja como está.",
    "existing-rows-disagree":
      "Las filas existentes con No intención tienen valores L2 o L3 distintos. Elija los que debe llevar esta fila.",
    "existing-l2-missing": "La fila existente con No intención no tiene un L2 válido. Elija uno para esta fila.",
    "reason-missing": "La fila indica No intención, pero no el motivo. Elija el L2.",
    "reason-unreadable": "El motivo no es ninguno de los del playbook. Elija el L2.",
    "l2-invalid": "El L2 no es ninguno de los tres motivos de No intención. Elija uno.",
    "l3-invalid": "El L3 no está en la lista de este L2 y servicio. Elija uno o corrija la celda.",
    "note-missing": "Las notas están vacías. Escriba el motivo detallado en la hoja.",
    "engagements-differ":
      "Los otros servicios del inquilino tienen escenarios de interacción distintos. Elija uno en la hoja.",
    "lead-missing": "No se indica quién dirige la interacción. Esa celda se deja como está; el resto se rellena.",
    "kickoff-missing": "No hay una fecha de kickoff legible. Esa celda se deja como está; el resto se rellena.",
    "engagement-missing": "El escenario de interacción está vacío. Elija el adecuado en la hoja.",
    "initiate-date-missing":
      "No hay una fecha legible de la discusión inicial. Esa celda se deja como está; el resto se rellena.",
    "unblock-date-missing":
      "No hay una fecha legible de desbloqueo proyectada. Esa celda se deja como está; el resto se rellena.",
    "next-action-missing": "La próxima acción está vacía; depende de L2 y L3. Escríbala en la hoja.",
    "unreadable:l1": "El L1 no es ninguno de los del playbook. Corríjalo en la hoja.",
    "unreadable:intent": "No se puede leer la intención declarada. Escriba “Sí” o “No” en la hoja.",
    "unreadable:stage": "No se puede leer la etapa. Escriba “Asignación” o “Entrega” en la hoja.",
    "unreadable:validated":
      "La validación no se puede leer como sí o no. Escriba “Sí” o una fecha en la hoja, o confírmela aquí.",
    "unreadable:newWorkload": "No se puede leer si es una nueva carga de trabajo. Escriba “Sí” o “No” en la hoja.",
    "unreadable:ftcAssistance":
      "No se puede leer si el cliente quiere ayuda de FastTrack. Escriba “Sí” o “No” en la hoja.",
  },
  pageAttention: {
    blocked: {
      "reason-missing": "La fila está bloqueada, pero no indica el motivo. Elija el L2.",
      "reason-unreadable": "El motivo no es ninguno de los del playbook. Elija el L2.",
      "l2-invalid": "El L2 no es ninguno de los motivos de Bloqueo. Elija uno.",
    },
  },
  left: {
    blank: "La fila está en blanco.",
    "key-missing": "A la fila le falta el inquilino o el servicio.",
    duplicate: "L1 es Duplicado/no válido.",
    "stage-missing": "La fila no indica si está en Asignación o en Entrega.",
    undeclared: "El cliente no ha declarado si tiene intención o no.",
    "has-intent": "El cliente tiene intención de usar el servicio.",
    "wants-ftc": "El cliente quiere ayuda de FastTrack.",
    "ftc-undeclared": "No se indica si el cliente quiere ayuda de FastTrack.",
    blocked: "L1 es Bloqueo y el cliente tiene intención de usar el servicio.",
  },
  kept: {
    formula: "contiene una fórmula, que nunca se reemplaza",
    error: "contiene un error, que nunca se reemplaza",
    typed: "contiene un texto escrito por alguien",
    status: "no cambia, porque L1, L2 y L3 se escriben juntos o no se escriben",
  },
  skipped: {
    gone: "No se volvió a encontrar la fila.",
    changed: "Lo que se escribiría ahora no es lo que se aprobó.",
    twin: "Se excluyó otra fila con el mismo contenido y después las filas se movieron.",
  },
  fact: {
    key: "Inquilino y servicio",
    l1: "L1",
    intent: "Intención declarada",
    stage: "Etapa",
    subscription: "Suscripción",
    validated: "No intención validada",
    newWorkload: "Nueva carga de trabajo",
    ftcAssistance: "Quiere ayuda de FastTrack",
    nextAction: "Próxima acción",
    blocker: "Bloqueo",
  },
  factValue: {
    key: { blank: "fila en blanco", missing: "datos incompletos", present: "datos completos" },
    l1: {
      unreadable: "ilegible",
      statusUnknown: "Estado desconocido",
      inProgress: "En progreso",
      blocked: "Bloqueo",
      noIntent: "No intención",
      duplicate: "Duplicado/no válido",
    },
    intent: yesNo,
    stage: { unreadable: "ilegible", assignment: "Asignación", delivery: "Entrega", missing: "sin indicar" },
    subscription: {
      notNew: "no nueva",
      new: "nueva",
      newUnderNoIntent: "nueva, con una fila existente con No intención",
    },
    validated: { unreadable: "ilegible", yes: "sí", no: "no" },
    newWorkload: { ...yesNo, undeclared: "sin indicar" },
    ftcAssistance: { ...yesNo, undeclared: "sin indicar" },
    nextAction: { notApplicable: "ND", other: "cualquiera menos ND" },
    blocker: { given: "indicado", none: "sin indicar" },
  },
};
