import type { AboutTexts, PaneTexts, PreviewTexts, ReceiptTexts, RowTexts, TableTexts } from "../texts/paneTexts";

const numbers = new Intl.NumberFormat("pt");
const and = new Intl.ListFormat("pt", { type: "conjunction" });
const or = new Intl.ListFormat("pt", { type: "disjunction" });
const count = (number: number, one: string, many: string) => `${numbers.format(number)} ${number === 1 ? one : many}`;
const countRows = (rows: number) => count(rows, "linha", "linhas");
const countCells = (cells: number) => count(cells, "célula", "células");

const table: TableTexts = {
  heading: "Escolher uma tabela",
  none: "Esta pasta de trabalho não tem tabela com cabeçalhos de acompanhamento. Coloque os cabeçalhos de locatário, serviço e L1 acima das linhas e procure novamente.",
  tableRows: (name, rows) => `${name}, ${countRows(rows)}`,
  rangeRows: (sheet, rows) => `Células na planilha ${sheet}, ${countRows(rows)}`,
  selectionIsHere: "Sua seleção está aqui",
  chooseOne: "Tabelas desta pasta de trabalho",
  pages: "Páginas do playbook",
  alwaysDecides: (page) => `${page} (sempre se aplica)`,
  unknownPages: (pages) =>
    `Esta pasta de trabalho também indica páginas que esta versão do suplemento não conhece: ${pages}. As outras se aplicam. Atualize o suplemento para usá-las.`,
  columnsUnderstood: (known, of) => `${known} de ${of} colunas ${known === 1 ? "reconhecida" : "reconhecidas"}`,
  showColumns: "Mostrar ou alterar colunas",
  hideColumns: "Ocultar colunas",
  unusedHeadings: (headings) => `Sem uso, pois outra coluna já significa o mesmo: ${headings}`,
  unknownHeadings: (headings) => `O suplemento não usa nem altera: ${headings}`,
  required: "obrigatório",
  notUsed: "Nenhuma coluna",
  bindingIsKept:
    "Sua escolha fica salva nesta pasta de trabalho. Ao salvar a escolha, o Desfazer do Excel recomeça do zero.",
  forgetBinding: "Desfazer minhas escolhas",
  missingColumns: (missing) =>
    missing === 1
      ? "1 coluna poderia ser preenchida, mas não está na tabela."
      : `${numbers.format(missing)} colunas poderiam ser preenchidas, mas não estão na tabela.`,
  addColumns: (chosen) => (chosen === 0 ? "Adicionar colunas" : `Adicionar ${count(chosen, "coluna", "colunas")}`),
  addOnlyToTables:
    "Só é possível adicionar colunas a tabelas do Excel. Antes, selecione as células e escolha Inserir > Tabela.",
  lookAgain: "Localizar tabelas de novo",
  showPreview: "Ver prévia",
};

const preview: PreviewTexts = {
  heading: "Prévia",
  ofTable: (name, rows) => `${name}, ${countRows(rows)}. Nada foi gravado ainda.`,
  deciding: (percent) => `Avaliando: ${percent}%`,
  rowsWillChange: (rows) =>
    rows === 0 ? "Nenhuma linha será alterada" : count(rows, "linha será alterada", "linhas serão alteradas"),
  cellsByKind: (filled, replaced, cleared) =>
    and.format([
      `${count(filled, "célula em branco", "células em branco")} a preencher`,
      `${count(replaced, "valor", "valores")} a substituir`,
      ...(cleared > 0 ? [`${count(cleared, "sinalização", "sinalizações")} a apagar`] : []),
    ]),
  nothingToWrite: "Nada a gravar",
  menu: "Menu",
  tablePagesColumns: "Tabela, páginas e colunas",
  counts: "O que há a fazer",
  toValidate: "A validar",
  toWrite: "A gravar",
  toLookAt: "A verificar",
  searchAndFilter: "Pesquisar e filtrar",
  writes: (status, other, flagOnly) =>
    and.format([
      ...(status > 0 ? [`${countRows(status)} com novo status`] : []),
      ...(other > 0 ? [`${countRows(other)} com outras células`] : []),
      ...(flagOnly > 0 ? [`${countRows(flagOnly)} só com sinalização`] : []),
    ]),
  validateShown: (rows) => (rows === 1 ? "Validar a linha exibida…" : `Validar as ${numbers.format(rows)} exibidas…`),
  validateHeading: "Quais destas linhas foram validadas?",
  newSubscriptionsWhy:
    "Já existe uma linha Sem intenção para o mesmo locatário e serviço. O preenchimento só ocorrerá depois que você indicar que o status Sem intenção foi validado.",
  confirmBody: "Marque uma linha somente se o time da conta ou o cliente informou que não há intenção para ela.",
  dayIsWritten: "A data de hoje é gravada como o dia da validação.",
  withoutValidated:
    "A tabela não tem uma coluna para isso: a data não é gravada. Você pode adicioná-la antes de continuar.",
  selectShown: (rows) => (rows === 1 ? "Selecionar a exibida" : `Selecionar todas as ${numbers.format(rows)} exibidas`),
  seats: (seats) => `Direitos: ${seats}`,
  takeBackValidated: (rows) => `Desfazer a validação de ${countRows(rows)}`,
  takeBackAll: (rows) => `Desfazer tudo o que foi indicado sobre ${countRows(rows)}`,
  withoutStage: (rows) => `${countRows(rows)} sem etapa: a tabela não tem coluna para isso.`,
  withoutIntent: (rows) => `${countRows(rows)} sem intenção informada: a tabela não tem coluna para isso.`,
  forAllOfThem: "Para todas elas",
  addColumn: (heading) => `Adicionar a coluna “${heading}”`,
  pickRows: "Selecionar linhas",
  donePicking: "Concluir",
  rowsPicked: (rows) =>
    rows === 0 ? "Nenhuma linha selecionada" : count(rows, "linha selecionada", "linhas selecionadas"),
  sayOfThem: "Informar para elas…",
  sayHeading: (rows) => `O que informar para ${countRows(rows)}?`,
  setFor: (rows) => `Informar para ${countRows(rows)}`,
  validatePicked: (rows) => `Validar ${numbers.format(rows)} delas…`,
  leaveOutPicked: (rows) => `Deixar de fora ${numbers.format(rows)} delas`,
  takeInPicked: (rows) => `Incluir ${numbers.format(rows)} delas`,
  pickTenant: (tenant) => `Selecionar todas de ${tenant}`,
  pickNone: "Limpar a seleção",
  groupByTenant: "Agrupar por locatário",
  tenantsShown: (tenants) => count(tenants, "locatário", "locatários"),
  closeAll: "Fechar todos",
  openAll: "Abrir todos",
  tenantRows: (rows, waiting, written) =>
    [
      countRows(rows),
      ...(waiting === 0 ? [] : [`${numbers.format(waiting)} a validar`]),
      ...(written === 0 ? [] : [`${numbers.format(written)} a gravar`]),
    ].join(" · "),
  noSharedL2: "Estas linhas não têm uma lista de motivos em comum. Selecione linhas de um só cenário.",
  noSharedL3: "Estas linhas não têm uma lista em comum. Ela depende do motivo (L2) e do serviço.",
  l3AfterL2: "Informe primeiro o motivo. Depois a lista dele fica disponível.",
  l3ToChoose: "L3 a escolher",
  showOnSheet: "Selecionar na planilha",
  sheetChanged: "A planilha mudou desde que foi lida.",
  lostChoices: (rows) =>
    `O que você indicou sobre ${countRows(rows)} se perdeu: ${rows === 1 ? "ela foi alterada ou movida e não foi encontrada" : "elas foram alteradas ou movidas e não foram encontradas"}.`,
  allDone: (rows) =>
    rows === 1
      ? "A linha está conforme o playbook."
      : `Todas as ${numbers.format(rows)} linhas estão conforme o playbook.`,
  andMore: (more) => `e mais ${numbers.format(more)}`,
  confirm: (rows) => `Sim, validado: ${countRows(rows)}`,
  byScenario: "Cenários",
  byAttention: "A verificar",
  moreKinds: (more) => `Mais ${count(more, "tipo", "tipos")}`,
  search: "Pesquisar locatário ou serviço",
  clearSearch: "Limpar pesquisa",
  show: "Mostrar",
  showMatters: "Com alterações ou a verificar",
  showChanging: "Com alterações",
  showFlagged: "A verificar",
  showLeft: "Mantidas como estão",
  showAll: "Todas as linhas",
  everyCell: "Mostrar todas as células",
  rowsShown: (shown, all) => `${numbers.format(shown)} de ${countRows(all)} ${shown === 1 ? "exibida" : "exibidas"}`,
  noneShown: "Nenhuma linha corresponde. Mostre outras linhas ou limpe a pesquisa.",
  leaveOutShown: (rows) =>
    rows === 1 ? "Deixar de fora a linha exibida" : `Deixar de fora as ${numbers.format(rows)} exibidas`,
  takeInShown: (rows) => (rows === 1 ? "Incluir a linha exibida" : `Incluir as ${numbers.format(rows)} exibidas`),
  onlyVisible: "Só as linhas visíveis na planilha",
  onlySelected: "Só as linhas selecionadas na planilha",
  everyRow: "Incluir todas as linhas",
  cellLanguage: "Idioma das células",
  write: (cells, rows) => `Gravar ${countCells(cells)} em ${countRows(rows)}`,
  list: "Linhas",
};

const row: RowTexts = {
  noTenant: "(sem locatário)",
  noService: "(sem serviço)",
  row: (number) => `Linha ${number}`,
  include: (name) => `Gravar ${name}`,
  pick: (name) => `Selecionar ${name}`,
  includeCell: (column) => `Gravar ${column}`,
  includeStatus: "Gravar L1, L2 e L3",
  leftAlone: "Mantida como está",
  nothingToChange: "Nada a alterar",
  fills: "Preenche células em branco",
  replaces: "Substitui valores",
  clears: "Apaga",
  blank: "(em branco)",
  fromTo: (column, from, to) => `${column}: de ${from} para ${to}`,
  cells: (filled, replaced, cleared) =>
    [
      ...(filled > 0 ? [`${numbers.format(filled)} a preencher`] : []),
      ...(replaced > 0 ? [`${numbers.format(replaced)} a substituir`] : []),
      ...(cleared > 0 ? [`${numbers.format(cleared)} a apagar`] : []),
    ].join(", "),
  flagOnly: "Só a sinalização muda",
  moreCells: (cells) => `e mais ${countCells(cells)}`,
  leftOut: "deixada de fora",
  validated: "Status Sem intenção validado",
  existing: "Linhas Sem intenção existentes",
  chooseL2: "Motivo (L2)",
  chooseL3: "Motivo de engenharia (L3)",
  notChosen: "Não escolhido",
  placeholder: "Conforme o playbook",
  keeps: (column, why) => `${column}: ${why}.`,
  whyThis: "Por que isso?",
  whyNot: "Por que não?",
  rule: (name) => `Linha do playbook: ${name}`,
  factIs: (fact, value) => `${fact}: ${value}`,
  wouldBe: (scenario, missing) => `${scenario} exige: ${missing}`,
  factWanted: (fact, wanted, is) => `${fact} ${wanted} em vez de “${is}”`,
};

const receipt: ReceiptTexts = {
  heading: "Alterações gravadas",
  written: (cells, rows) => `${count(cells, "célula gravada", "células gravadas")} em ${countRows(rows)}.`,
  nothingWritten: "Nada foi gravado.",
  skipped: (rows) => count(rows, "linha ignorada", "linhas ignoradas"),
  refused: (cells) => count(cells, "célula não gravada", "células não gravadas"),
  unknown: (cells) =>
    `O Excel não informou o que houve com ${countCells(cells)}. A gravação ainda pode ocorrer. Verifique novamente antes de continuar.`,
  lookAgain: "Verificar novamente",
  newStatus: "Linhas com novo status",
  stillWaits: "O que ainda depende de você",
  revert: "Reverter tudo",
  revertLast: "Reverter última gravação",
  revertRest: "Reverter o restante",
  again: "Ler a tabela novamente",
  revertedHeading: "Reversão",
  putBack: (cells) => `${count(cells, "célula revertida", "células revertidas")}.`,
  keptCells: (cells) => count(cells, "célula mantida", "células mantidas"),
  keptWhy: "Alguém alterou ou moveu o conteúdo depois da gravação. Ele permanece como está.",
  nothingPutBack: "Nada foi revertido.",
  notPutBack: (cells) => count(cells, "célula não revertida", "células não revertidas"),
  wrong: (cells) => `Verifique ${countCells(cells)}: ${cells === 1 ? "contém" : "contêm"} algo que era de outra linha`,
  wrongCell: (row, column, holds) => `${row}, ${column}: ${holds}`,
  wrongCellHeld: (row, column, holds, held) => `${row}, ${column}: ${holds}, antes ${held}`,
};

const date = new Intl.DateTimeFormat("pt", { dateStyle: "long", timeZone: "UTC" });

const about: AboutTexts = {
  open: "Sobre este suplemento",
  heading: "Sobre este suplemento",
  version: (version) => `Acompanhamento do FastTrack ${version}`,
  promises: [
    "Nada é gravado antes de você ver as alterações. Fórmulas, valores de erro, anotações e suas próprias sinalizações permanecem como estão.",
    "Nada sai desta pasta de trabalho: o suplemento não envia seus dados a nenhum servidor e não guarda nada em outro lugar.",
  ],
  credit: "Os termos e a taxonomia vêm do FastTrack Partner Playbook da Microsoft, sob a licença CC BY 4.0.",
  help: "Ajuda e funções",
  licenses: "Licenças dos componentes usados",
  copyDetails: "Copiar detalhes para o suporte",
  detailsCopied: "Copiado. Não há nenhuma célula da sua pasta de trabalho no texto.",
  detailsToCopy: "Selecione e copie este texto. Não há nenhuma célula da sua pasta de trabalho nele.",
  changes: "Novidades",
  changesOf: (version, day) => `${version}, ${date.format(day)}`,
};

export const pane: PaneTexts = {
  title: "Acompanhamento do FastTrack",
  start: {
    heading: "Preencha seu acompanhamento conforme o playbook",
    body: "Veja o que vai mudar, linha por linha, antes de gravar. Nada é lido antes de você selecionar o botão, e nada sai desta pasta de trabalho.",
    find: "Localizar tabelas",
    reloaded:
      "O painel foi recarregado. O que você tinha dito sobre as linhas e não foi gravado se perdeu. O que foi gravado está na planilha; não pode mais ser revertido daqui.",
  },
  bringInExport: "Incorporar uma exportação",
  busy: {
    list: "Localizando tabelas",
    read: "Lendo a tabela",
    scope: "Verificando a planilha",
    apply: "Gravando",
    settle: "Verificando o que foi gravado",
    revert: "Revertendo",
    addColumns: "Adicionando colunas",
    cancel: "Parar",
    cancelling: "Parando…",
    percent: (percent) => `${percent}%`,
  },
  table,
  preview,
  row,
  receipt,
  problem: {
    heading: "Não foi possível concluir",
    retry: "Tentar novamente",
    otherTable: "Escolher outra tabela",
    back: "Voltar à prévia",
    readAgain: "Ler a tabela novamente",
  },
  about,
  failed: {
    heading: "Algo deu errado",
    body: "Ocorreu um erro no suplemento. Verifique sua tabela antes de continuar e depois recomece.",
    again: "Recomeçar",
  },
  back: "Voltar",
  cancel: "Cancelar",
  languageName: {
    en: "English (inglês)",
    ja: "日本語 (japonês)",
    de: "Deutsch (alemão)",
    pt: "Português",
    es: "Español (espanhol)",
    zh: "简体中文 (chinês simplificado)",
  },
  quoted: (text) => `“${text}”`,
  list: (items) => and.format(items),
  either: (items) => or.format(items.map((item) => `“${item}”`)),
  number: (number) => numbers.format(number),
};
