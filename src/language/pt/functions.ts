import type { FunctionTexts } from "../texts/functionTexts";

const columnNames = { tenant: "nome ou ID do locatário", service: "serviço", l1: "L1" } as const;

const count = (number: number, one: string, many: string) => `${String(number)} ${number === 1 ? one : many}`;

export const functions: FunctionTexts = {
  problem: {
    "heading-twice": ({ headings }) =>
      `O mesmo cabeçalho aparece duas vezes: ${headings.map((heading) => `“${heading}”`).join(", ")}. Renomeie uma das colunas ou deixe-a fora dos cabeçalhos e das linhas.`,
    "heading-missing": ({ columns }) =>
      `Falta: ${columns.map((column) => columnNames[column]).join(", ")}. Inclua essa coluna nos cabeçalhos e nas linhas, com um cabeçalho do playbook. Uma fórmula reconhece as colunas só pelos cabeçalhos, não pelo que foi escolhido no painel.`,
    "too-large": () =>
      "São mais células do que o Excel passa a uma função (5 MB, cerca de 20.000 linhas). Informe menos linhas ou use o painel.",
    "answer-too-large": () =>
      "O resultado é maior do que uma fórmula pode retornar (5 MB). Informe menos linhas ou use o painel.",
    "language-unknown": ({ given }) =>
      `“${given}” não é um idioma do playbook. Escreva en, ja, de, pt, es ou zh, ou omita o idioma.`,
    "column-unknown": ({ given }) =>
      `“${given}” não é uma coluna que OUTCOMES retorna. Indique scenario, l1, l2, l3, serviceStatus, engagementScenario, targetDate, owner, nextActionDate, nextAction, flag ou why, ou o cabeçalho de uma delas, ou omita as colunas.`,
    "page-unknown": ({ given, pages }) =>
      `“${given}” não é uma página do playbook. Escreva ${pages.join(",")} ou omita as páginas.`,
    "leading-page-missing": ({ pages }) =>
      `Inclua também no-intent: essa página sempre se aplica. Escreva ${pages.join(",")} ou omita as páginas.`,
    "not-headings": () =>
      "O primeiro argumento não é uma linha de cabeçalhos de acompanhamento. Informe uma única linha com os cabeçalhos de locatário, serviço e L1.",
    "not-one-row": () => "Informe aqui uma única linha da tabela, com a mesma largura dos cabeçalhos.",
    width: ({ headings, cells }) =>
      `Os cabeçalhos têm ${count(headings, "coluna", "colunas")}; as linhas têm ${count(cells, "coluna", "colunas")}. Informe as mesmas colunas nos dois casos.`,
    "heading-row-given": () =>
      "A linha de cabeçalho está entre as linhas. Informe só as linhas: o nome da tabela ou Tabela[#Dados].",
    "row-not-found": () =>
      "A linha não está entre as linhas do terceiro argumento. Informe linhas que incluam a própria linha.",
    "service-missing": () => "Não há serviço no primeiro argumento. Informe o nome de um serviço.",
    "l2-missing": () => "Não há L2 no segundo argumento. Informe um valor como aparece na coluna L2.",
    "l2-unknown": ({ given }) => `“${given}” não é um L2 do playbook. Informe um valor como aparece na coluna L2.`,
    "l2-without-l3": () => "Não há valores de L3 para este serviço e L2.",
    unexpected: () => "Não foi possível calcular. Verifique a tabela no painel.",
  },
  needsExisting:
    "Esta é uma nova assinatura. Informe como terceiro argumento a tabela inteira ou, pelo menos, as linhas do mesmo locatário.",
};
