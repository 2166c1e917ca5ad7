import type { FunctionTexts } from "../texts/functionTexts";

const columnNames = { tenant: "nombre o ID del inquilino", service: "servicio", l1: "L1" } as const;

export const functions: FunctionTexts = {
  problem: {
    "heading-twice": ({ headings }) =>
      `El mismo encabezado aparece dos veces: ${headings.map((heading) => `“${heading}”`).join(", ")}. Cambie el nombre de una de las columnas o déjela fuera de los encabezados y las filas.`,
    "heading-missing": ({ columns }) =>
      `Falta: ${columns.map((column) => columnNames[column]).join(", ")}. Incluya esa columna en los encabezados y las filas, con un encabezado del playbook. Una fórmula reconoce las columnas solo por sus encabezados, no por lo que se eligió en el panel.`,
    "too-large": () =>
      "Son más celdas de las que Excel pasa a una función (5 MB, unas 20.000 filas). Indique menos filas o use el panel.",
    "answer-too-large": () =>
      "El resultado es mayor de lo que puede devolver una fórmula (5 MB). Indique menos filas o use el panel.",
    "language-unknown": ({ given }) =>
      `“${given}” no es un idioma del playbook. Escriba “en”, “ja”, “de”, “pt”, “es” o “zh”, o no indique ninguno.`,
    "column-unknown": ({ given }) =>
      `“${given}” no es una columna que devuelva OUTCOMES. Indique scenario, l1, l2, l3, serviceStatus, engagementScenario, targetDate, owner, nextActionDate, nextAction, flag o why, o el encabezado de una de ellas, o no indique ninguna.`,
    "page-unknown": ({ given, pages }) =>
      `“${given}” no es una página del playbook. Escriba “${pages.join(",")}” o no indique ninguna.`,
    "leading-page-missing": ({ pages }) =>
      `Indique también “no-intent”: esa página siempre se aplica. Escriba “${pages.join(",")}” o no indique ninguna.`,
    "not-headings": () =>
      "El primer argumento no es una fila de encabezados de seguimiento. Indique solo la fila con los encabezados del inquilino, el servicio y L1.",
    "not-one-row": () => "Indique aquí una sola fila de la tabla, con tantas columnas como los encabezados.",
    width: ({ headings, cells }) =>
      `Los encabezados y las filas no tienen el mismo número de columnas: ${String(headings)} y ${String(cells)}. Indique las mismas columnas de ambos.`,
    "heading-row-given": () =>
      "La fila de encabezado está entre las filas. Indique solo las filas: el nombre de la tabla o Tabla[#Datos].",
    "row-not-found": () => "La fila no está entre las del tercer argumento. Indique filas que la incluyan.",
    "service-missing": () => "El primer argumento no contiene ningún servicio. Indique el nombre de uno.",
    "l2-missing": () => "El segundo argumento no contiene ningún L2. Indique uno tal como figura en la columna L2.",
    "l2-unknown": ({ given }) => `“${given}” no es un L2 del playbook. Indique uno tal como figura en la columna L2.`,
    "l2-without-l3": () => "No hay valores L3 para este servicio y L2.",
    unexpected: () => "No se pudo calcular. Revise la tabla en el panel.",
  },
  needsExisting:
    "Es una nueva suscripción. Indique como tercer argumento la tabla completa o, al menos, las filas del mismo inquilino.",
};
