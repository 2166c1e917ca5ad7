import type { ProblemTexts } from "../texts/problemTexts";
import { monthProblems } from "./monthProblems";

const and = new Intl.ListFormat("es", { type: "conjunction" });
/** The quotation marks come last: “y” is “e” before a name that begins with an i. */
const named = (names: readonly string[]) =>
  and
    .formatToParts(names)
    .map(({ type, value }) => (type === "element" ? `“${value}”` : value))
    .join("");
const columnNames = { tenant: "nombre o ID del inquilino", service: "servicio", l1: "L1" } as const;

export const problems: ProblemTexts = {
  ...monthProblems,
  "no-table": () =>
    "No se encontró ninguna tabla con encabezados de seguimiento. Agregue los encabezados del inquilino, el servicio y L1 encima de las filas e inténtelo de nuevo.",
  "no-such-table": ({ name, names }) =>
    names.length === 0
      ? `No hay ninguna tabla llamada “${name}”, ni ninguna otra.`
      : `No hay ninguna tabla llamada “${name}”. ${names.length === 1 ? "Tabla disponible" : "Tablas disponibles"}: ${named(names)}.`,
  "several-tables": ({ names }) =>
    `Hay varias tablas que parecen de seguimiento: ${named(names)}. Indique cuál se debe usar.`,
  "table-gone": ({ name }) => `La tabla “${name}” ya no está. Vuelva a elegir una tabla.`,
  "no-headings": ({ name }) =>
    `La tabla “${name}” no muestra la fila de encabezado. Active Fila de encabezado en Diseño de tabla e inténtelo de nuevo.`,
  "heading-twice": ({ headings }) =>
    `El mismo encabezado aparece dos veces: ${named(headings)}. Cambie el nombre de una de las dos columnas o quítela e inténtelo de nuevo.`,
  "heading-missing": ({ columns }) => {
    const names = and.format(columns.map((column) => columnNames[column]));
    return columns.length === 1
      ? `Falta una columna: ${names}. Agréguela o indique cuál es e inténtelo de nuevo.`
      : `Faltan columnas: ${names}. Agréguelas o indique cuáles son e inténtelo de nuevo.`;
  },
  "headings-merged": () =>
    "Hay celdas de encabezado combinadas. Sepárelas para que cada columna tenga su propio encabezado e inténtelo de nuevo.",
  "headings-changed": ({ headings }) =>
    `Cambiaron encabezados después de la vista previa: ${named(headings)}. Devuelva a las columnas estos encabezados o revise de nuevo la vista previa.`,
  "no-rows": () => "La tabla aún no tiene filas. Agregue filas e inténtelo de nuevo.",
  "rows-moved": () =>
    "Otra persona agregó, eliminó u ordenó filas al mismo tiempo. La fila conserva lo que tenía. Revise de nuevo la vista previa.",
  "row-changed": () =>
    "Otra persona cambió esta fila al mismo tiempo. La fila conserva lo que tenía. Revise de nuevo la vista previa.",
  "cell-overtaken": () => "Otra persona cambió esta celda justo antes. Se conserva su valor.",
  "not-taken": () => "Excel dejó esta celda como estaba. Muestre todas las filas de la tabla e inténtelo de nuevo.",
  "written-otherwise": () => "Excel habría convertido este valor en otro. La celda conserva lo que contenía.",
  "cannot-tell": () =>
    "Excel no respondió y después se agregaron, eliminaron u ordenaron filas. Es posible que este cambio se haya escrito: compruébelo en la hoja.",
  "sheet-protected": ({ sheet }) =>
    `La hoja “${sheet}” está protegida. Desprotéjala en la pestaña Revisar e inténtelo de nuevo.`,
  "cells-merged": () => "Hay celdas combinadas en la tabla. Sepárelas e inténtelo de nuevo.",
  "cell-in-edit-mode": () => "Se está editando una celda. Presione Entrar o Esc en la hoja e inténtelo de nuevo.",
  "too-large": () => "Es más de lo que Excel admite de una vez. Escriba menos filas cada vez.",
  "timed-out": () =>
    "Excel no respondió a tiempo. Es posible que lo enviado aún se escriba: vuelva a comprobarlo antes de continuar.",
  "no-answer": () => "Excel no respondió a tiempo. No se escribió nada. Inténtelo de nuevo.",
  "selected-in-part": ({ rows }) =>
    `Excel no selecciona más a la vez: están seleccionadas las primeras ${rows} de estas filas.`,
  "selected-between": () =>
    "Esta versión de Excel selecciona un solo bloque: las filas intermedias también están seleccionadas.",
  cancelled: () => "Se detuvo. Lo que se escribió antes se conserva.",
  "read-only": () => "Aquí el libro es de solo lectura. Ábralo para editarlo e inténtelo de nuevo.",
  "thinking-stopped": () =>
    "La parte del complemento que evalúa las filas se ha detenido. La vista previa se ha perdido y mientras tanto no se ha escrito nada. Inténtelo de nuevo: la tabla se lee otra vez.",
  "part-not-loaded": () =>
    "No se pudo cargar una parte del complemento. Compruebe la conexión y vuelva a intentarlo. Si no sirve, cierre el panel y ábralo de nuevo; no se cambió nada.",
  "session-lost": () => "Se perdió la conexión con el libro. Vuelva a cargarlo e inténtelo de nuevo.",
  excel: () => "Excel rechazó la operación. No se escribió nada más. Inténtelo de nuevo o vuelva a cargar el libro.",
};
