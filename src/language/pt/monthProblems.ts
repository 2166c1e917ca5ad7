import type { MonthProblemTexts } from "../texts/problemTexts";

const list = new Intl.ListFormat("pt", { type: "conjunction" });
const named = (names: readonly string[]) => list.format(names.map((name) => `“${name}”`));

/** What is wrong with the tables of a month, or worth a word. */
export const monthProblems: MonthProblemTexts = {
  "no-room-below": ({ sheet, row, rows }) =>
    `Abaixo da tabela na planilha “${sheet}” não há espaço para ${rows} linhas novas: há algo na linha ${row}. Mova isso mais para baixo e tente de novo.`,
  "sheet-taken": ({ sheet }) =>
    `Não é possível gravar na planilha “${sheet}”: há outra coisa nela. Mova isso para outra planilha ou dê outro nome a esta, e tente de novo.`,
  "month-same-table": () =>
    "O acompanhamento e a exportação são a mesma tabela. Escolha a exportação que você tirou do portal neste mês.",
  "month-export-is-tracker": () =>
    "A exportação parece um acompanhamento: ela tem colunas que só um acompanhamento tem. Talvez os dois estejam trocados. Escolha a tabela do portal como exportação.",
  "month-tracker-is-export": () =>
    "O acompanhamento parece uma exportação do portal: não tem nenhuma das colunas que você preenche. Talvez os dois estejam trocados. Escolha a sua própria tabela como acompanhamento.",
  "month-nothing-in-common": () =>
    "O acompanhamento e a exportação não têm nenhuma coluna de locatário em comum: um tem nomes, o outro só IDs. Acrescente o ID ou o nome do locatário ao acompanhamento e tente de novo.",
  "month-no-export-rows": () => "A exportação não tem linhas. Tire-a do portal de novo; nada foi alterado.",
  "month-answer-not-asked": ({ ids }) =>
    `Foram respondidas perguntas que não são feitas: ${named(ids)}. Retire essas respostas e tente de novo; nada foi alterado.`,
  "month-answer-unknown": ({ id, answer }) =>
    `“${answer}” não é uma das respostas a ${id}. Escolha uma das que a pergunta cita; nada foi alterado.`,
  "month-answers-unreadable": () =>
    "As respostas não podem ser lidas. Elas são um objeto JSON de pergunta e resposta; nada foi alterado.",
  "month-first": () =>
    "Ainda não há exportação do mês passado, então não se pode saber quem alterou uma célula. Nada do que você digitou é substituído por suposição; você é consultado. Esta exportação fica guardada para o próximo mês.",
  "month-older": ({ rows }) =>
    `Esta exportação parece mais antiga do que a última incorporada: ${rows} linhas estão como estavam antes dela. Se for assim, não use o resultado.`,
  "month-no-tenant-met": () =>
    "Nenhum locatário da exportação está no acompanhamento: todas as linhas da exportação são novas. Verifique se é a exportação certa.",
  "month-subscription-twice": ({ names }) =>
    `A mesma assinatura aparece duas vezes na exportação: ${named(names)}. Essas linhas são distinguidas pelo status e pelas licenças.`,
};
