import type { MonthProblemTexts } from "../texts/problemTexts";

const list = new Intl.ListFormat("es", { type: "conjunction" });
const named = (names: readonly string[]) => list.format(names.map((name) => `«${name}»`));

/** What is wrong with the tables of a month, or worth a word. */
export const monthProblems: MonthProblemTexts = {
  "no-room-below": ({ sheet, row, rows }) =>
    `Debajo de la tabla de la hoja «${sheet}» no hay sitio para ${rows} filas nuevas: hay algo en la fila ${row}. Muévalo más abajo y vuelva a intentarlo.`,
  "sheet-taken": ({ sheet }) =>
    `No se puede escribir en la hoja «${sheet}»: hay otra cosa en ella. Muévala a otra hoja o dé otro nombre a esta, y vuelva a intentarlo.`,
  "month-same-table": () =>
    "La tabla de seguimiento y la exportación son la misma tabla. Elija la exportación que sacó del portal este mes.",
  "month-export-is-tracker": () =>
    "La exportación parece una tabla de seguimiento: tiene columnas que solo tiene esta. Quizá estén intercambiadas. Elija como exportación la tabla del portal.",
  "month-tracker-is-export": () =>
    "La tabla de seguimiento parece una exportación del portal: no tiene ninguna de las columnas que usted rellena. Quizá estén intercambiadas. Elija su propia tabla como tabla de seguimiento.",
  "month-nothing-in-common": () =>
    "La tabla de seguimiento y la exportación no tienen ninguna columna de inquilino en común: una tiene nombres y la otra solo ID. Añada el ID o el nombre del inquilino a la tabla de seguimiento y vuelva a intentarlo.",
  "month-no-export-rows": () => "La exportación no tiene filas. Sáquela otra vez del portal; no se ha cambiado nada.",
  "month-answer-not-asked": ({ ids }) =>
    `Se respondieron preguntas que no se hacen: ${named(ids)}. Quite esas respuestas y vuelva a intentarlo; no se ha cambiado nada.`,
  "month-answer-unknown": ({ id, answer }) =>
    `«${answer}» no es una de las respuestas a ${id}. Elija una de las que nombra la pregunta; no se ha cambiado nada.`,
  "month-answers-unreadable": () =>
    "Las respuestas no se pueden leer. Son un objeto JSON de pregunta y respuesta; no se ha cambiado nada.",
  "month-first": () =>
    "Todavía no hay ninguna exportación del mes pasado, así que nadie puede saber quién cambió una celda. Nada de lo que usted escribió se sustituye por suposición; en su lugar se le pregunta. Esta exportación se guarda para el mes que viene.",
  "month-older": ({ rows }) =>
    `Esta exportación parece anterior a la última que se incorporó: ${rows} filas están como estaban antes de ella. Si es así, no use el resultado.`,
  "month-no-tenant-met": () =>
    "Ningún inquilino de la exportación está en la tabla de seguimiento: todas las filas de la exportación son nuevas. Compruebe que es la exportación correcta.",
  "month-subscription-twice": ({ names }) =>
    `La misma suscripción está dos veces en la exportación: ${named(names)}. Esas filas se distinguen por su estado y sus licencias.`,
};
