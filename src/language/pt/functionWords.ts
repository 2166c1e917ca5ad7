import type { FunctionWords } from "../texts/functionWords";

export const functionWords: FunctionWords = {
  arguments: {
    headings: "A linha de cabeçalho da tabela",
    row: "A linha a avaliar, com a mesma largura dos cabeçalhos",
    rows: "A tabela inteira ou, no mínimo, as linhas do mesmo locatário: o resultado depende delas; sem elas, uma nova assinatura retorna needs-existing",
    language: "O idioma do resultado: en, ja, de, pt, es ou zh; se omitido, o idioma dos cabeçalhos",
    pages: "As páginas do playbook que se aplicam: no-intent,blocked; se omitidas, só no-intent",
    columns:
      "As colunas a retornar, por nome ou cabeçalho: scenario, l1, l2, l3, serviceStatus, engagementScenario, targetDate, owner, nextActionDate, nextAction, flag, why; se omitidas, todas",
    service: "O serviço, pelo nome ou por uma forma curta usual",
    l2: "O valor de L2, em qualquer idioma",
  },
  functions: {
    OUTCOMES: {
      description:
        "Avalia uma tabela inteira e despeja um resultado por linha: cenário, L1, L2, L3, status do serviço, cenário de envolvimento, data prevista, proprietário, data da próxima ação, próxima ação, sinalização, explicação. Use fora da tabela.",
      arguments: { rows: "As linhas da tabela, com a mesma largura dos cabeçalhos; no máximo cerca de 20.000 linhas" },
    },
    SCENARIO: {
      description:
        "Retorna o cenário de uma linha: A1, A2, D1, D2 ou D3 e, com a página Bloqueado, BA ou BD; vazio se não houver.",
    },
    L1VALUE: { description: "Retorna o valor de L1 que a linha deve ter." },
    L2VALUE: { description: "Retorna o valor de L2 que a linha deve ter." },
    L3VALUE: { description: "Retorna o valor de L3 que a linha deve ter." },
    STATUS: { description: "Retorna o status do serviço que a linha deve ter." },
    OWNER: { description: "Retorna o proprietário que a linha deve ter." },
    NEXTACTION: { description: "Retorna a próxima ação que a linha deve ter." },
    NEXTACTIONDATE: {
      description:
        "Retorna a data da próxima ação que a linha deve ter: o número de série de uma data ou um texto, como “A serem definidas”.",
    },
    FLAG: {
      description:
        "Retorna o que verificar em uma linha, como aparece na coluna de sinalização; vazio se não houver nada.",
    },
    WHY: { description: "Explica em uma frase por que a linha recebe o que recebe ou permanece como está." },
    L3LIST: {
      description: "Lista os valores de L3 que a linha de um serviço pode ter para um L2.",
      arguments: { language: "O idioma das mensagens de erro: en, ja, de, pt, es ou zh" },
    },
  },
};
