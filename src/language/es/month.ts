import type { MonthTexts } from "../texts/monthTexts";

const numbers = new Intl.NumberFormat("es");
const and = new Intl.ListFormat("es", { type: "conjunction" });
const count = (number: number, one: string, many: string) => `${numbers.format(number)} ${number === 1 ? one : many}`;
const rowsOf = (rows: number) => count(rows, "fila", "filas");
const newRows = (rows: number) => count(rows, "fila nueva", "filas nuevas");
const cellsOf = (cells: number) => count(cells, "celda", "celdas");

export const month: MonthTexts = {
  intro:
    "Las nuevas suscripciones van debajo de la última fila, los estados que cambió el portal se toman y sus notas quedan como están. Lo verá todo antes de que se escriba nada.",
  tracker: "Su seguimiento",
  portal: "La exportación de este mes",
  last: "La exportación de la última vez",
  noLast: "Todavía no hay",
  lastMeans: "Dice quién cambió una celda desde entonces: usted o el portal.",
  noExport:
    "Ninguna otra tabla de aquí puede ser una exportación. Pegue la exportación del portal, con sus encabezados, en una hoja propia y vuelva a buscar.",
  compare: "Mostrar qué cambia",
  heading: "Qué cambia la exportación",
  ofTables: (tracker, rows, portal, portalRows) =>
    `${tracker}, ${rowsOf(rows)}; exportación ${portal}, ${rowsOf(portalRows)}. Aún no se ha escrito nada.`,
  takesOver: (columns) => `Siempre como en el portal: ${columns}`,
  kinds: {
    new: "Nuevas",
    asked: "Preguntas",
    changed: "Cambios",
    toEnter: "Introducir",
    gone: "Ya no están",
    sums: "Sumas",
    aside: "Avisos",
  },
  underNoIntent: (rows) =>
    rows === 1
      ? "1 nueva suscripción está junto a una fila con No intención. Va primero; valídela en la lista de trabajo cuando esté escrita."
      : `${numbers.format(rows)} nuevas suscripciones están junto a una fila con No intención. Van primero; valídelas en la lista de trabajo cuando estén escritas.`,
  lostSaid: (things) =>
    things === 1
      ? "1 indicación anterior sobre este mes ya no encaja porque las filas han cambiado: indíquela de nuevo."
      : `${numbers.format(things)} indicaciones anteriores sobre este mes ya no encajan porque las filas han cambiado: indíquelas de nuevo.`,
  shown: (items) => `Se muestran ${numbers.format(items)}`,
  list: "Qué trae la exportación",
  portalRow: (row) => `fila ${row} de la exportación`,
  isGrowth: "Más derechos de una fila que ya está",
  fromExport: "De la exportación",
  byPlaybook: "Según el playbook",
  because: {
    portal: "lo cambió el portal",
    said: "usted eligió el valor del portal",
    "not-entered": "nadie había introducido nada",
  },
  whichRow: "¿Qué fila de la exportación es esta?",
  pairWhy: {
    "several-possible": "Más de una fila de la exportación puede ser esta.",
    "too-many-ways": "Hay demasiadas filas parecidas para distinguirlas.",
  },
  groupWaits: "No se escribe nada de este inquilino y servicio hasta que responda.",
  isGone: "Ninguna: ya no está en el portal",
  conflictWhy: {
    "both-changed": "Lo cambiaron usted y el portal. ¿Cuál vale?",
    "no-line": "No se sabe quién lo cambió. ¿Cuál vale?",
  },
  mine: "El suyo",
  theirs: "El del portal",
  grown: (seats) =>
    `La exportación tiene aquí ${count(seats, "derecho", "derechos")} más que sus filas, y el servicio tiene una fila con No intención. ¿Son nuevos?`,
  areNew: "Nuevos: tienen una fila propia",
  areSame: "No son nuevos: se toma el número",
  takeBack: "Deshacer la respuesta",
  allMine: "El suyo en todas las mostradas",
  allTheirs: "El del portal en todas las mostradas",
  allOpen: "Dejar abiertas todas las mostradas",
  enterIt: "Usted lo cambió, el portal aún no lo tiene:",
  goneRow: "Ninguna fila de la exportación le corresponde. Se queda en el seguimiento.",
  goneGroup: "La exportación ya no tiene nada de este inquilino y servicio. La fila se queda en el seguimiento.",
  sum: (sum, entitlements) =>
    `Sus filas suman ${count(sum, "derecho", "derechos")}, la exportación tiene ${numbers.format(entitlements)}. Quedan como están.`,
  held: {
    formula: "contiene una fórmula, que nunca se reemplaza",
    error: "contiene un error, que nunca se reemplaza",
    "portal-error": "se queda, porque la exportación tiene ahí un error",
  },
  unnamed: {
    tracker: "No dice de qué inquilino o servicio es: se queda como está.",
    portal: "Esta fila de la exportación no dice de qué inquilino o servicio es: no se incorpora.",
  },
  renamed: {
    "name-changed": (tracker, portal) =>
      `“${tracker}” se llama “${portal}” en la exportación: mismo ID, mismo inquilino.`,
    "id-changed": (tracker, portal) =>
      `El ID ${tracker} es ${portal} en la exportación: mismo nombre, mismo inquilino.`,
  },
  copy: "Copiar lo que hay que introducir",
  copied: (cells) => `${count(cells, "dato copiado", "datos copiados")}, por inquilino.`,
  toCopy: "Seleccione este texto y cópielo.",
  enterLine: (service, column, tracker, portal) => `${service}: ${column} ${tracker} (portal: ${portal})`,
  going: (added, cells, rows) =>
    and.format([
      ...(added > 0 ? [newRows(added)] : []),
      ...(cells > 0 ? [`${cellsOf(cells)} en ${rowsOf(rows)}`] : []),
    ]),
  open: (questions) =>
    `${count(questions, "pregunta abierta", "preguntas abiertas")}: esa parte queda como está y se preguntará de nuevo la próxima vez.`,
  keepsOn: (sheet) =>
    `Después, en un paso propio, esta exportación se guarda en la hoja “${sheet}” para la próxima vez. Si la hoja se crea, el deshacer de Excel puede empezar de nuevo.`,
  write: (added, cells) =>
    `Escribir ${and.format([...(added > 0 ? [newRows(added)] : []), ...(cells > 0 ? [cellsOf(cells)] : [])])}`,
  moves: "Lo que está debajo de la tabla baja con las filas nuevas.",
  hidden: "Algunas filas del seguimiento están ocultas, quizá por un filtro. Se actualizan como las demás.",
  keepOnly: "Guardar esta exportación para la próxima vez",
  added: (rows) => `${count(rows, "fila añadida", "filas añadidas")} debajo de la última.`,
  notAdded: (rows) => `${count(rows, "fila no añadida", "filas no añadidas")}`,
  wrongRows: (rows) => `Revise ${rowsOf(rows)}: está en parte o dos veces y no se pudo corregir`,
  kept: (sheet) => `Esta exportación está guardada en la hoja “${sheet}” para la próxima vez.`,
  notKept: "No se pudo guardar esta exportación para la próxima vez.",
  keepAgain: "Guardarla ahora",
  toWorklist: "Ir a la lista de trabajo",
  revertMonth: "Revertir la última exportación incorporada",
  removed: (rows) => `${count(rows, "fila añadida quitada", "filas añadidas quitadas")}.`,
  touched: (rows) => `${count(rows, "fila añadida se queda", "filas añadidas se quedan")}: alguien la cambió después`,
  lastBack: "La exportación anterior vuelve a estar guardada.",
  lastStays: "La exportación guardada cambió después y queda como está.",
};
