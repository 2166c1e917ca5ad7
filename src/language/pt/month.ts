import type { MonthTexts } from "../texts/monthTexts";

const numbers = new Intl.NumberFormat("pt");
const and = new Intl.ListFormat("pt", { type: "conjunction" });
const count = (number: number, one: string, many: string) => `${numbers.format(number)} ${number === 1 ? one : many}`;
const rowsOf = (rows: number) => count(rows, "linha", "linhas");
const newRows = (rows: number) => count(rows, "linha nova", "linhas novas");
const cellsOf = (cells: number) => count(cells, "célula", "células");

export const month: MonthTexts = {
  intro:
    "As novas assinaturas entram abaixo da última linha, os status que o portal alterou são adotados e as suas notas ficam como estão. Você vê tudo antes de qualquer gravação.",
  tracker: "O seu acompanhamento",
  portal: "A exportação deste mês",
  last: "A exportação da última vez",
  noLast: "Ainda não há",
  lastMeans: "Ela mostra quem alterou uma célula desde então: você ou o portal.",
  noExport:
    "Nenhuma outra tabela daqui pode ser uma exportação. Cole a exportação do portal, com os cabeçalhos, em uma planilha própria e procure de novo.",
  compare: "Mostrar o que muda",
  heading: "O que a exportação muda",
  ofTables: (tracker, rows, portal, portalRows) =>
    `${tracker}, ${rowsOf(rows)}; exportação ${portal}, ${rowsOf(portalRows)}. Nada foi gravado ainda.`,
  takesOver: (columns) => `Sempre como no portal: ${columns}`,
  kinds: {
    new: "Novas",
    asked: "Perguntas",
    changed: "Alteradas",
    toEnter: "A inserir",
    gone: "Sumiram",
    sums: "Somas",
    aside: "Avisos",
  },
  underNoIntent: (rows) =>
    rows === 1
      ? "1 nova assinatura está ao lado de uma linha Sem intenção. Ela vem primeiro; valide-a na lista de trabalho depois de gravada."
      : `${numbers.format(rows)} novas assinaturas estão ao lado de uma linha Sem intenção. Elas vêm primeiro; valide-as na lista de trabalho depois de gravadas.`,
  lostSaid: (things) =>
    things === 1
      ? "1 indicação anterior sobre este mês já não se aplica, porque as linhas mudaram: indique-a de novo."
      : `${numbers.format(things)} indicações anteriores sobre este mês já não se aplicam, porque as linhas mudaram: indique-as de novo.`,
  shown: (items) => `Mostrando ${numbers.format(items)}`,
  list: "O que a exportação traz",
  portalRow: (row) => `linha ${row} da exportação`,
  isGrowth: "Mais direitos de uma linha existente",
  fromExport: "Da exportação",
  byPlaybook: "Pelo playbook",
  because: {
    portal: "o portal alterou",
    said: "você escolheu o valor do portal",
    "not-entered": "ninguém tinha preenchido",
  },
  whichRow: "Qual linha da exportação é esta?",
  pairWhy: {
    "several-possible": "Mais de uma linha da exportação pode ser esta.",
    "too-many-ways": "Há linhas parecidas demais para distingui-las.",
  },
  groupWaits: "Nada deste locatário e serviço é gravado antes da resposta.",
  isGone: "Nenhuma: não existe mais no portal",
  conflictWhy: {
    "both-changed": "Você e o portal alteraram. Qual vale?",
    "no-line": "Não dá para saber quem alterou. Qual vale?",
  },
  mine: "O seu",
  theirs: "O do portal",
  grown: (seats) =>
    `A exportação tem aqui ${count(seats, "direito", "direitos")} a mais que as suas linhas, e o serviço tem uma linha Sem intenção. São novos?`,
  areNew: "Novos: ganham uma linha própria",
  areSame: "Não são novos: o número é adotado",
  takeBack: "Desfazer a resposta",
  allMine: "O seu em todas as mostradas",
  allTheirs: "O do portal em todas as mostradas",
  allOpen: "Deixar todas as mostradas em aberto",
  enterIt: "Você alterou, o portal ainda não tem:",
  goneRow: "Nenhuma linha da exportação corresponde a ela. Ela fica no acompanhamento.",
  goneGroup: "A exportação não tem mais nada deste locatário e serviço. A linha fica no acompanhamento.",
  sum: (sum, entitlements) =>
    `As suas linhas somam ${count(sum, "direito", "direitos")}, a exportação tem ${numbers.format(entitlements)}. Ficam como estão.`,
  held: {
    formula: "contém uma fórmula, que nunca é substituída",
    error: "contém um erro, que nunca é substituído",
    "portal-error": "fica, porque a exportação tem um erro ali",
  },
  unnamed: {
    tracker: "Não indica locatário ou serviço: fica como está.",
    portal: "Esta linha da exportação não indica locatário ou serviço: não é incorporada.",
  },
  renamed: {
    "name-changed": (tracker, portal) => `“${tracker}” chama-se “${portal}” na exportação: mesma ID, mesmo locatário.`,
    "id-changed": (tracker, portal) => `A ID ${tracker} é ${portal} na exportação: mesmo nome, mesmo locatário.`,
  },
  copy: "Copiar o que inserir no portal",
  copied: (cells) => `${count(cells, "item copiado", "itens copiados")}, por locatário.`,
  toCopy: "Selecione este texto e copie-o.",
  enterLine: (service, column, tracker, portal) => `${service}: ${column} ${tracker} (portal: ${portal})`,
  going: (added, cells, rows) =>
    and.format([
      ...(added > 0 ? [newRows(added)] : []),
      ...(cells > 0 ? [`${cellsOf(cells)} em ${rowsOf(rows)}`] : []),
    ]),
  open: (questions) =>
    `${count(questions, "pergunta em aberto", "perguntas em aberto")}: essa parte fica como está e será perguntada de novo na próxima vez.`,
  keepsOn: (sheet) =>
    `Depois, em uma etapa própria, esta exportação é guardada na planilha “${sheet}” para a próxima vez. Se a planilha for criada, o desfazer do Excel pode recomeçar.`,
  write: (added, cells) =>
    `Gravar ${and.format([...(added > 0 ? [newRows(added)] : []), ...(cells > 0 ? [cellsOf(cells)] : [])])}`,
  moves: "O que está abaixo da tabela desce com as novas linhas.",
  hidden: "Algumas linhas do acompanhamento estão ocultas, talvez por um filtro. Elas são atualizadas como as outras.",
  keepOnly: "Guardar esta exportação para a próxima vez",
  added: (rows) => `${count(rows, "linha adicionada", "linhas adicionadas")} abaixo da última.`,
  notAdded: (rows) => `${count(rows, "linha não adicionada", "linhas não adicionadas")}`,
  wrongRows: (rows) => `Verifique ${rowsOf(rows)}: está em parte ou em dobro e não pôde ser corrigido`,
  kept: (sheet) => `Esta exportação foi guardada na planilha “${sheet}” para a próxima vez.`,
  notKept: "Não foi possível guardar esta exportação para a próxima vez.",
  keepAgain: "Guardar agora",
  toWorklist: "Ir para a lista de trabalho",
  revertMonth: "Reverter a última exportação incorporada",
  removed: (rows) => `${count(rows, "linha adicionada foi retirada", "linhas adicionadas foram retiradas")}.`,
  touched: (rows) => `${count(rows, "linha adicionada fica", "linhas adicionadas ficam")}: alterada por alguém depois`,
  lastBack: "A exportação anterior está guardada de novo.",
  lastStays: "A exportação guardada foi alterada depois e fica como está.",
};
