import type { FunctionWords } from "../texts/functionWords";

export const functionWords: FunctionWords = {
  arguments: {
    headings: "Fila de encabezado de la tabla",
    row: "Fila que se evalúa, con tantas columnas como los encabezados",
    rows: "Tabla completa o, al menos, las filas del mismo inquilino: de ellas depende el resultado. Si se omite, una nueva suscripción devuelve needs-existing",
    language: "Idioma del resultado: “en”, “ja”, “de”, “pt”, “es” o “zh”. Si se omite, el de los encabezados",
    pages: "Páginas del playbook que se aplican: “no-intent,blocked”. Si se omite, solo “no-intent”",
    columns:
      "Columnas que se devuelven, por nombre o encabezado: scenario, l1, l2, l3, serviceStatus, engagementScenario, targetDate, owner, nextActionDate, nextAction, flag, why. Si se omite, todas",
    service: "Nombre del servicio o su forma corta habitual",
    l2: "Valor L2, en cualquier idioma",
  },
  functions: {
    OUTCOMES: {
      description:
        "Evalúa una tabla completa y devuelve una línea por fila: escenario, L1, L2, L3, estado del servicio, escenario de interacción, fecha focalizada, dueño, próxima fecha de ejecución, próxima acción, marca y explicación. Se coloca fuera de la tabla.",
      arguments: { rows: "Filas de la tabla, con tantas columnas como los encabezados; unas 20.000 como máximo" },
    },
    SCENARIO: {
      description:
        "Devuelve el escenario de una fila: A1, A2, D1, D2 o D3; con la página Bloqueo, también BA o BD. Vacío si no hay ninguno.",
    },
    L1VALUE: { description: "Devuelve el valor L1 que debe tener una fila." },
    L2VALUE: { description: "Devuelve el valor L2 que debe tener una fila." },
    L3VALUE: { description: "Devuelve el valor L3 que debe tener una fila." },
    STATUS: { description: "Devuelve el estado del servicio que debe tener una fila." },
    OWNER: { description: "Devuelve el dueño que debe tener una fila." },
    NEXTACTION: { description: "Devuelve la próxima acción que debe tener una fila." },
    NEXTACTIONDATE: {
      description:
        "Devuelve la próxima fecha de ejecución que debe tener una fila: el número de serie de una fecha o un texto como TBD.",
    },
    FLAG: {
      description:
        "Devuelve lo que hay que revisar en una fila, con el texto de la columna Marca. Vacío si no hay nada.",
    },
    WHY: { description: "Explica en una frase por qué una fila recibe sus valores o se deja como está." },
    L3LIST: {
      description: "Enumera los valores L3 que puede tener una fila de un servicio con un L2.",
      arguments: { language: "Idioma de los mensajes de error: “en”, “ja”, “de”, “pt”, “es” o “zh”" },
    },
  },
};
