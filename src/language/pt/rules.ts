import type { RuleTexts } from "../texts/ruleTexts";

const yesNo = { unreadable: "ilegível", yes: "sim", no: "não", undeclared: "não informado" };

export const rules: RuleTexts = {
  asSentence: (words) => `${words}.`,
  playbookPage: { "no-intent": "Sem intenção", blocked: "Bloqueado" },
  scenario: {
    A1: "Atribuição: o cliente recusa o FastTrack, mas pretende usar o serviço",
    A2: "Atribuição: o cliente declara que não tem intenção",
    D1: "Entrega: o cliente declara mais tarde que não tem intenção",
    D2: "Entrega: sem intenção para um novo workload",
    D3: "Nova assinatura ao lado de uma linha Sem intenção existente",
    BA: "Atribuição: o cliente quer o serviço, mas algo o bloqueia",
    BD: "Entrega: o cliente quer o serviço, mas algo o bloqueia",
  },
  attention: {
    "new-subscription-under-no-intent":
      "Já existe uma linha Sem intenção para o mesmo locatário e serviço. Nada é preenchido até você indicar que o status Sem intenção foi validado com o time da conta ou o cliente.",
    "intent-under-no-intent":
      "Esta linha declara intenção, mas o status do locatário e serviço é Sem intenção. Descubra o que está correto. A linha permanece como está.",
    "existing-rows-disagree":
      "As linhas Sem intenção existentes têm valores de L2 ou L3 diferentes. Escolha o que esta linha deve receber.",
    "existing-l2-missing": "A linha Sem intenção existente não tem um L2 válido. Escolha um para esta linha.",
    "reason-missing": "A linha indica que não há intenção, mas não informa o motivo. Escolha o L2.",
    "reason-unreadable": "O motivo não é nenhum dos que constam no playbook. Escolha o L2.",
    "l2-invalid": "O L2 não é nenhum dos três motivos de Sem intenção. Escolha um.",
    "l3-invalid": "O L3 não está na lista deste L2 e serviço. Escolha um ou corrija a célula.",
    "note-missing": "As anotações estão vazias. Escreva o motivo detalhado na planilha.",
    "engagements-differ":
      "Os outros serviços do locatário têm cenários de envolvimento diferentes. Escolha um na planilha.",
    "lead-missing":
      "Não está informado quem lidera o envolvimento. Essa célula permanece como está; o restante é preenchido.",
    "kickoff-missing": "Não há uma data de kickoff legível. Essa célula permanece como está; o restante é preenchido.",
    "engagement-missing": "O cenário de envolvimento está vazio. Escolha o apropriado na planilha.",
    "initiate-date-missing":
      "Não há uma data da discussão inicial legível. Essa célula permanece como está; o restante é preenchido.",
    "unblock-date-missing":
      "Não há uma data de desbloqueio projetada legível. Essa célula permanece como está; o restante é preenchido.",
    "next-action-missing": "A próxima ação está vazia; ela depende de L2 e L3. Escreva-a na planilha.",
    "unreadable:l1": "O L1 não é nenhum dos que constam no playbook. Corrija-o na planilha.",
    "unreadable:intent": "Não é possível ler a intenção declarada. Escreva “Sim” ou “Não” na planilha.",
    "unreadable:stage": "Não é possível ler a etapa. Escreva “Atribuição” ou “Entrega” na planilha.",
    "unreadable:validated":
      "Não é possível ler a validação como sim ou não. Escreva “Sim” ou uma data na planilha, ou confirme aqui.",
    "unreadable:newWorkload": "Não é possível ler se este é um novo workload. Escreva “Sim” ou “Não” na planilha.",
    "unreadable:ftcAssistance":
      "Não é possível ler se o cliente quer a assistência do FastTrack. Escreva “Sim” ou “Não” na planilha.",
  },
  pageAttention: {
    blocked: {
      "reason-missing": "A linha está bloqueada, mas não informa o motivo. Escolha o L2.",
      "reason-unreadable": "O motivo não é nenhum dos que constam no playbook. Escolha o L2.",
      "l2-invalid": "O L2 não é nenhum dos motivos de Bloqueado. Escolha um.",
    },
  },
  left: {
    blank: "A linha está em branco.",
    "key-missing": "Falta o locatário ou o serviço na linha.",
    duplicate: "O L1 é Duplicado/Inválido.",
    "stage-missing": "A linha não informa se está em Atribuição ou em Entrega.",
    undeclared: "O cliente não declarou se tem intenção ou não.",
    "has-intent": "O cliente pretende usar o serviço.",
    "wants-ftc": "O cliente quer a assistência do FastTrack.",
    "ftc-undeclared": "Não está informado se o cliente quer a assistência do FastTrack.",
    blocked: "O L1 é Bloqueado, e o cliente pretende usar o serviço.",
  },
  kept: {
    formula: "contém uma fórmula, que nunca é substituída",
    error: "contém um erro, que nunca é substituído",
    typed: "contém um texto digitado por alguém",
    status: "sem alteração, porque L1, L2 e L3 só são gravados juntos",
  },
  skipped: {
    gone: "A linha não foi encontrada novamente.",
    changed: "O que seria gravado agora não é o que você aprovou.",
    twin: "Outra linha com o mesmo conteúdo foi deixada de fora, e as linhas mudaram de lugar depois.",
  },
  fact: {
    key: "Locatário e serviço",
    l1: "L1",
    intent: "Intenção declarada",
    stage: "Etapa",
    subscription: "Assinatura",
    validated: "Status Sem intenção validado",
    newWorkload: "Novo workload",
    ftcAssistance: "Assistência do FTC",
    nextAction: "Próxima ação",
    blocker: "Bloqueio",
  },
  factValue: {
    key: { blank: "linha em branco", missing: "incompletos", present: "informados" },
    l1: {
      unreadable: "ilegível",
      statusUnknown: "Status Desconhecido",
      inProgress: "Em Andamento",
      blocked: "Bloqueado",
      noIntent: "Sem intenção",
      duplicate: "Duplicado/Inválido",
    },
    intent: { ...yesNo, undeclared: "não informada" },
    stage: { unreadable: "ilegível", assignment: "Atribuição", delivery: "Entrega", missing: "não informada" },
    subscription: { notNew: "não nova", new: "nova", newUnderNoIntent: "nova, com uma linha Sem intenção existente" },
    validated: { unreadable: "ilegível", yes: "sim", no: "não" },
    newWorkload: yesNo,
    ftcAssistance: { ...yesNo, undeclared: "não informada" },
    nextAction: { notApplicable: "N/A", other: "diferente de N/A" },
    blocker: { given: "informado", none: "não informado" },
  },
};
