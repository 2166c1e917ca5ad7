import type { AboutTexts, PaneTexts, PreviewTexts, ReceiptTexts, RowTexts, TableTexts } from "../texts/paneTexts";

const numbers = new Intl.NumberFormat("es");
const percents = new Intl.NumberFormat("es", { style: "percent" });
const and = new Intl.ListFormat("es", { type: "conjunction" });
const or = new Intl.ListFormat("es", { type: "disjunction" });
const n = (number: number) => numbers.format(number);
const percentage = (percent: number) => percents.format(percent / 100);
const count = (number: number, one: string, many: string) => `${n(number)} ${number === 1 ? one : many}`;
const rowCount = (rows: number) => count(rows, "fila", "filas");
const cellCount = (cells: number) => count(cells, "celda", "celdas");

/** “y” is “e” before an i, and “o” is “u” before an o, also where a quotation mark stands between them. */
function listed(format: Intl.ListFormat, items: readonly string[]): string {
  let place = 0;
  return format
    .formatToParts(items.map((item) => item.replace(/^“/, "")))
    .map(({ type, value }) => (type === "element" ? (items[place++] ?? "") : value))
    .join("");
}

const table: TableTexts = {
  heading: "Elegir una tabla",
  none: "Este libro no tiene ninguna tabla con encabezados de seguimiento. Agregue los encabezados del inquilino, el servicio y L1 encima de las filas y busque de nuevo.",
  tableRows: (name, rows) => `${name}, ${rowCount(rows)}`,
  rangeRows: (sheet, rows) => `Celdas de la hoja ${sheet}, ${rowCount(rows)}`,
  selectionIsHere: "Selección actual",
  chooseOne: "Tablas de este libro",
  pages: "Páginas del playbook",
  alwaysDecides: (page) => `${page} (siempre se aplica)`,
  unknownPages: (pages) =>
    `Este libro también indica páginas que esta versión del complemento no conoce: ${pages}. Se aplican las demás. Actualice el complemento para usarlas.`,
  columnsUnderstood: (known, of) => `Columnas reconocidas: ${known} de ${of}`,
  showColumns: "Mostrar o cambiar columnas",
  hideColumns: "Ocultar columnas",
  unusedHeadings: (headings) => `Sin usar, porque otra columna ya significa lo mismo: ${headings}`,
  unknownHeadings: (headings) => `El complemento no necesita ni modifica: ${headings}`,
  required: "obligatorio",
  notUsed: "Ninguna columna",
  bindingIsKept: "La elección se guarda en este libro. Al guardarla, se vacía la lista Deshacer de Excel.",
  forgetBinding: "Descartar la elección",
  missingColumns: (missing) =>
    missing === 1
      ? "Falta en la tabla 1 columna que se podría rellenar."
      : `Faltan en la tabla ${n(missing)} columnas que se podrían rellenar.`,
  addColumns: (chosen) => (chosen === 0 ? "Agregar columnas" : `Agregar ${count(chosen, "columna", "columnas")}`),
  addOnlyToTables:
    "Solo se pueden agregar columnas a las tablas de Excel. Primero seleccione las celdas y elija Insertar > Tabla.",
  lookAgain: "Buscar tablas de nuevo",
  showPreview: "Mostrar vista previa",
};

const preview: PreviewTexts = {
  heading: "Vista previa",
  ofTable: (name, rows) => `${name}, ${rowCount(rows)}. Aún no se ha escrito nada.`,
  deciding: (percent) => `Evaluando filas: ${percentage(percent)}`,
  rowsWillChange: (rows) =>
    rows === 0 ? "No cambiará ninguna fila" : `${rows === 1 ? "Cambiará" : "Cambiarán"} ${rowCount(rows)}`,
  cellsByKind: (filled, replaced, cleared) =>
    and.format([
      `${count(filled, "celda en blanco", "celdas en blanco")} por rellenar`,
      `${count(replaced, "valor", "valores")} por reemplazar`,
      ...(cleared > 0 ? [`${count(cleared, "marca", "marcas")} por borrar`] : []),
    ]),
  nothingToWrite: "No hay nada que escribir",
  menu: "Menú",
  tablePagesColumns: "Tabla, páginas y columnas",
  counts: "Qué hay que hacer",
  toValidate: "Por validar",
  toWrite: "Por escribir",
  toLookAt: "Por revisar",
  searchAndFilter: "Buscar y filtrar",
  writes: (status, other, flagOnly) =>
    and.format([
      ...(status > 0 ? [`${rowCount(status)} con nuevo estado`] : []),
      ...(other > 0 ? [`${rowCount(other)} con otras celdas`] : []),
      ...(flagOnly > 0 ? [`${rowCount(flagOnly)} solo con marca`] : []),
    ]),
  validateShown: (rows) => (rows === 1 ? "Validar la fila mostrada…" : `Validar las ${n(rows)} mostradas…`),
  validateHeading: "¿Cuáles de estas filas están validadas?",
  newSubscriptionsWhy:
    "Ya hay una fila con No intención para el mismo inquilino y servicio. No se rellena nada hasta que se indique que la No intención está validada.",
  confirmBody: "Marque una fila solo si el equipo de cuentas o el cliente ha dicho que no hay intención para ella.",
  dayIsWritten: "Se escribe la fecha de hoy como día de la validación.",
  withoutValidated:
    "La tabla no tiene una columna para ello: la fecha no se escribe. Se puede agregar antes de continuar.",
  selectShown: (rows) => (rows === 1 ? "Seleccionar la mostrada" : `Seleccionar las ${n(rows)} mostradas`),
  seats: (seats) => `Derechos: ${seats}`,
  takeBackValidated: (rows) => `Deshacer la validación de ${rowCount(rows)}`,
  takeBackAll: (rows) => `Deshacer todo lo indicado sobre ${rowCount(rows)}`,
  withoutStage: (rows) => `${rowCount(rows)} sin etapa: la tabla no tiene columna para ella.`,
  withoutIntent: (rows) => `${rowCount(rows)} sin intención indicada: la tabla no tiene columna para ella.`,
  forAllOfThem: "Para todas ellas",
  addColumn: (heading) => `Agregar la columna “${heading}”`,
  pickRows: "Seleccionar filas",
  donePicking: "Listo",
  rowsPicked: (rows) =>
    rows === 0 ? "Ninguna fila seleccionada" : count(rows, "fila seleccionada", "filas seleccionadas"),
  sayOfThem: "Indicar para ellas…",
  sayHeading: (rows) => `¿Qué se indica para ${rowCount(rows)}?`,
  setFor: (rows) => `Indicar para ${rowCount(rows)}`,
  validatePicked: (rows) => `Validar ${n(rows)} de ellas…`,
  leaveOutPicked: (rows) => `Excluir ${n(rows)} de ellas`,
  takeInPicked: (rows) => `Incluir ${n(rows)} de ellas`,
  pickTenant: (tenant) => `Seleccionar todas las de ${tenant}`,
  pickNone: "Quitar la selección",
  groupByTenant: "Agrupar por inquilino",
  tenantsShown: (tenants) => count(tenants, "inquilino", "inquilinos"),
  closeAll: "Cerrar todos",
  openAll: "Abrir todos",
  tenantRows: (rows, waiting, written) =>
    [
      rowCount(rows),
      ...(waiting === 0 ? [] : [`${n(waiting)} por validar`]),
      ...(written === 0 ? [] : [`${n(written)} por escribir`]),
    ].join(" · "),
  noSharedL2: "Estas filas no tienen una lista de motivos en común. Seleccione filas de un solo escenario.",
  noSharedL3: "Estas filas no tienen una lista en común. Depende del motivo (L2) y del servicio.",
  l3AfterL2: "Indique primero el motivo. Después se ofrece su lista.",
  l3ToChoose: "L3 por elegir",
  showOnSheet: "Seleccionar en la hoja",
  sheetChanged: "La hoja cambió desde que se leyó.",
  lostChoices: (rows) =>
    `Se perdió lo indicado sobre ${rowCount(rows)}: ${rows === 1 ? "cambió o se movió y no se encontró" : "cambiaron o se movieron y no se encontraron"}.`,
  allDone: (rows) =>
    rows === 1 ? "La fila está como indica el playbook." : `Las ${n(rows)} filas están como indica el playbook.`,
  andMore: (more) => `y ${n(more)} más`,
  confirm: (rows) => `Sí, validada: ${rowCount(rows)}`,
  byScenario: "Escenarios",
  byAttention: "Por revisar",
  moreKinds: (more) => `${count(more, "tipo", "tipos")} más`,
  search: "Buscar inquilino o servicio",
  clearSearch: "Borrar búsqueda",
  show: "Mostrar",
  showMatters: "Con cambios o por revisar",
  showChanging: "Con cambios",
  showFlagged: "Por revisar",
  showLeft: "Se dejan como están",
  showAll: "Todas las filas",
  everyCell: "Mostrar todas las celdas",
  rowsShown: (shown, all) => `Filas mostradas: ${n(shown)} de ${n(all)}`,
  noneShown: "No coincide ninguna fila. Muestre otras filas o borre la búsqueda.",
  leaveOutShown: (rows) => `Excluir ${count(rows, "fila mostrada", "filas mostradas")}`,
  takeInShown: (rows) => `Incluir ${count(rows, "fila mostrada", "filas mostradas")}`,
  onlyVisible: "Solo las filas visibles en la hoja",
  onlySelected: "Solo las filas seleccionadas en la hoja",
  everyRow: "Incluir todas las filas",
  cellLanguage: "Idioma de las celdas",
  write: (cells, rows) => `Escribir ${cellCount(cells)} en ${rowCount(rows)}`,
  list: "Filas",
};

const row: RowTexts = {
  noTenant: "(sin inquilino)",
  noService: "(sin servicio)",
  row: (number) => `Fila ${number}`,
  include: (name) => `Incluir ${name}`,
  pick: (name) => `Seleccionar ${name}`,
  includeCell: (column) => `Incluir ${column}`,
  includeStatus: "Incluir L1, L2 y L3",
  leftAlone: "Se deja como está",
  nothingToChange: "Nada que cambiar",
  fills: "Rellena celdas en blanco",
  replaces: "Reemplaza valores",
  clears: "Borra",
  blank: "(en blanco)",
  fromTo: (column, from, to) => `${column}: de ${from} a ${to}`,
  cells: (filled, replaced, cleared) =>
    [
      ...(filled > 0 ? [`${n(filled)} por rellenar`] : []),
      ...(replaced > 0 ? [`${n(replaced)} por reemplazar`] : []),
      ...(cleared > 0 ? [`${n(cleared)} por borrar`] : []),
    ].join(", "),
  flagOnly: "Solo cambia la marca",
  moreCells: (cells) => `y ${count(cells, "celda más", "celdas más")}`,
  leftOut: "excluida",
  validated: "La No intención está validada",
  existing: "Filas existentes con No intención",
  chooseL2: "Motivo (L2)",
  chooseL3: "Motivo de ingeniería (L3)",
  notChosen: "Sin elegir",
  placeholder: "Como indica el playbook",
  keeps: (column, why) => `${column}: ${why}.`,
  whyThis: "¿Por qué?",
  whyNot: "¿Por qué no?",
  rule: (name) => `Fila del playbook: ${name}`,
  factIs: (fact, value) => `${fact}: ${value}`,
  wouldBe: (scenario, missing) => `${scenario} requiere ${missing}`,
  factWanted: (fact, wanted, is) => `que en “${fact}” conste ${wanted} en vez de “${is}”`,
};

const receipt: ReceiptTexts = {
  heading: "Cambios escritos",
  written: (cells, rows) =>
    `${cells === 1 ? "Se escribió" : "Se escribieron"} ${cellCount(cells)} en ${rowCount(rows)}.`,
  nothingWritten: "No se escribió nada.",
  skipped: (rows) => count(rows, "fila omitida", "filas omitidas"),
  refused: (cells) => count(cells, "celda no escrita", "celdas no escritas"),
  unknown: (cells) =>
    `Excel no ha indicado qué pasó con ${cellCount(cells)}. Es posible que aún ${cells === 1 ? "se escriba" : "se escriban"}. Vuelva a comprobarlo antes de continuar.`,
  lookAgain: "Volver a comprobar",
  newStatus: "Filas con nuevo estado",
  stillWaits: "Lo que aún depende de usted",
  revert: "Revertir todo",
  revertLast: "Revertir la última escritura",
  revertRest: "Revertir lo que falta",
  again: "Volver a leer la tabla",
  revertedHeading: "Reversión",
  putBack: (cells) => `${cells === 1 ? "Se revirtió" : "Se revirtieron"} ${cellCount(cells)}.`,
  keptCells: (cells) => count(cells, "celda conservada", "celdas conservadas"),
  keptWhy: "Alguien cambió o movió algo aquí después. Se conserva lo que hay.",
  nothingPutBack: "No se revirtió nada.",
  notPutBack: (cells) => count(cells, "celda no revertida", "celdas no revertidas"),
  wrong: (cells) => `Revise ${cellCount(cells)}: ${cells === 1 ? "contiene" : "contienen"} algo que era para otra fila`,
  wrongCell: (row, column, holds) => `${row}, ${column}: ${holds}`,
  wrongCellHeld: (row, column, holds, held) => `${row}, ${column}: ${holds}, antes ${held}`,
};

const date = new Intl.DateTimeFormat("es", { dateStyle: "long", timeZone: "UTC" });

const about: AboutTexts = {
  open: "Acerca de este complemento",
  heading: "Acerca de este complemento",
  version: (version) => `Seguimiento de FastTrack ${version}`,
  promises: [
    "No se escribe nada que no se haya mostrado antes. Las fórmulas, los valores de error, las notas y las marcas propias se quedan como están.",
    "Nada sale de este libro: el complemento no envía los datos a ningún servidor ni los guarda en otro lugar.",
  ],
  credit: "Los términos y la taxonomía proceden del FastTrack Partner Playbook de Microsoft, con licencia CC BY 4.0.",
  help: "Ayuda y funciones",
  licenses: "Licencias del software incluido",
  copyDetails: "Copiar detalles para soporte",
  detailsCopied: "Copiado. El texto no contiene ninguna celda del libro.",
  detailsToCopy: "Seleccione y copie este texto. No contiene ninguna celda del libro.",
  changes: "Novedades",
  changesOf: (version, day) => `${version}, ${date.format(day)}`,
};

export const pane: PaneTexts = {
  title: "Seguimiento de FastTrack",
  start: {
    heading: "Rellenar la tabla de seguimiento según el playbook",
    body: "Vea qué cambiaría, fila por fila, antes de escribir nada. No se lee nada hasta que se presiona el botón, y nada sale de este libro.",
    find: "Buscar tablas",
    reloaded:
      "El panel se volvió a cargar. Lo que había dicho de las filas y no se escribió se perdió. Lo que se escribió está en la hoja; ya no se puede revertir desde aquí.",
  },
  bringInExport: "Incorporar una exportación",
  busy: {
    list: "Buscando tablas",
    read: "Leyendo la tabla",
    scope: "Comprobando la hoja",
    apply: "Escribiendo",
    settle: "Comprobando lo escrito",
    revert: "Revirtiendo",
    addColumns: "Agregando columnas",
    cancel: "Detener",
    cancelling: "Deteniendo…",
    percent: percentage,
  },
  table,
  preview,
  row,
  receipt,
  problem: {
    heading: "No se pudo completar",
    retry: "Reintentar",
    otherTable: "Elegir otra tabla",
    back: "Volver a la vista previa",
    readAgain: "Volver a leer la tabla",
  },
  about,
  failed: {
    heading: "Se produjo un error",
    body: "El complemento cometió un error. Revise la tabla antes de continuar y empiece de nuevo.",
    again: "Empezar de nuevo",
  },
  back: "Atrás",
  cancel: "Cancelar",
  languageName: {
    en: "English (inglés)",
    ja: "日本語 (japonés)",
    de: "Deutsch (alemán)",
    pt: "Português (portugués)",
    es: "Español",
    zh: "简体中文 (chino simplificado)",
  },
  quoted: (text) => `“${text}”`,
  list: (items) => listed(and, items),
  either: (items) =>
    listed(
      or,
      items.map((item) => `“${item}”`),
    ),
  number: n,
};
