import type { ProblemTexts } from "../texts/problemTexts";
import { monthProblems } from "./monthProblems";

const list = new Intl.ListFormat("pt", { type: "conjunction" });
const named = (names: readonly string[]) => list.format(names.map((name) => `“${name}”`));
const columnNames = { tenant: "nome ou ID do locatário", service: "serviço", l1: "L1" } as const;

export const problems: ProblemTexts = {
  ...monthProblems,
  "no-table": () =>
    "Nenhuma tabela com cabeçalhos de acompanhamento foi encontrada. Coloque os cabeçalhos de locatário, serviço e L1 acima das linhas e tente novamente.",
  "no-such-table": ({ name, names }) =>
    names.length === 0
      ? `Não há tabela com o nome “${name}” nem nenhuma outra tabela.`
      : `Não há tabela com o nome “${name}”. Tabelas disponíveis: ${named(names)}.`,
  "several-tables": ({ names }) =>
    `Mais de uma tabela parece ser de acompanhamento: ${named(names)}. Indique qual usar.`,
  "table-gone": ({ name }) => `A tabela “${name}” não existe mais. Escolha uma tabela novamente.`,
  "no-headings": ({ name }) =>
    `A tabela “${name}” não mostra a linha de cabeçalho. Ative Linha de Cabeçalho na guia Design da Tabela e tente novamente.`,
  "heading-twice": ({ headings }) =>
    `O mesmo cabeçalho aparece duas vezes: ${named(headings)}. Renomeie ou remova uma das duas colunas e tente novamente.`,
  "heading-missing": ({ columns }) => {
    const missing = list.format(columns.map((column) => columnNames[column]));
    return columns.length === 1
      ? `Falta uma coluna: ${missing}. Adicione-a, ou indique qual é a coluna, e tente novamente.`
      : `Faltam colunas: ${missing}. Adicione-as, ou indique quais são as colunas, e tente novamente.`;
  },
  "headings-merged": () =>
    "Há células de cabeçalho mescladas. Desfaça a mesclagem, para que cada coluna tenha seu próprio cabeçalho, e tente novamente.",
  "headings-changed": ({ headings }) =>
    `Cabeçalhos foram alterados depois que você viu a prévia: ${named(headings)}. Devolva esses cabeçalhos às colunas ou verifique a prévia novamente.`,
  "no-rows": () => "A tabela ainda não tem linhas. Adicione linhas e tente novamente.",
  "rows-moved": () =>
    "Outra pessoa adicionou, removeu ou classificou linhas ao mesmo tempo. A linha contém o que continha. Verifique a prévia novamente.",
  "row-changed": () =>
    "Outra pessoa alterou esta linha ao mesmo tempo. A linha contém o que continha. Verifique a prévia novamente.",
  "cell-overtaken": () => "Outra pessoa alterou esta célula um instante antes. O valor que ela inseriu foi mantido.",
  "not-taken": () => "O Excel não alterou esta célula. Mostre todas as linhas da tabela e tente novamente.",
  "written-otherwise": () => "O Excel transformaria este valor em outro. A célula continua com o conteúdo anterior.",
  "cannot-tell": () =>
    "O Excel não respondeu, e linhas foram adicionadas, removidas ou classificadas depois. O valor pode ter sido gravado: verifique na planilha.",
  "sheet-protected": ({ sheet }) =>
    `A planilha “${sheet}” está protegida. Desproteja-a na guia Revisão e tente novamente.`,
  "cells-merged": () => "Há células mescladas na tabela. Desfaça a mesclagem e tente novamente.",
  "cell-in-edit-mode": () => "Uma célula está em edição. Pressione Enter ou Esc na planilha e tente novamente.",
  "too-large": () => "Isso é mais do que o Excel aceita de uma vez. Grave menos linhas por vez.",
  "timed-out": () =>
    "O Excel não respondeu a tempo. O que foi enviado ainda pode ser gravado: verifique novamente antes de continuar.",
  "no-answer": () => "O Excel não respondeu a tempo. Nada foi gravado. Tente novamente.",
  "selected-in-part": ({ rows }) =>
    `O Excel não seleciona mais de uma vez: as primeiras ${rows} destas linhas estão selecionadas.`,
  "selected-between": () =>
    "Esta versão do Excel seleciona só um bloco: as linhas intermediárias também estão selecionadas.",
  cancelled: () => "Operação interrompida. O que já foi gravado permanece.",
  "read-only": () => "Não é possível alterar a pasta de trabalho aqui. Abra-a para edição e tente novamente.",
  "thinking-stopped": () =>
    "A parte do suplemento que avalia as linhas parou. A visualização se perdeu, e nada foi gravado nesse meio-tempo. Tente novamente: a tabela é lida de novo.",
  "part-not-loaded": () =>
    "Não foi possível carregar uma parte do suplemento. Verifique a conexão e tente novamente. Se não ajudar, feche o painel e abra-o de novo; nada foi alterado.",
  "session-lost": () => "A conexão com a pasta de trabalho foi perdida. Recarregue-a e tente novamente.",
  excel: () => "O Excel recusou a operação. Nada mais foi gravado. Tente novamente ou recarregue a pasta de trabalho.",
};
