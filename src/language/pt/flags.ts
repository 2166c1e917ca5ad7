import type { FlagTexts, PageFlagTexts } from "../texts/flagTexts";

export const flags: FlagTexts = {
  "new-subscription-under-no-intent": [
    "Nova assinatura ao lado de uma linha Sem intenção: validar",
    "Nova assinatura sob Sem intenção: validar",
  ],
  "intent-under-no-intent": [
    "Intenção declarada ao lado de uma linha Sem intenção",
    "Intenção declarada sob Sem intenção",
  ],
  "existing-rows-disagree": ["As linhas Sem intenção existentes divergem em L2 ou L3"],
  "existing-l2-missing": ["A linha Sem intenção existente não tem L2"],
  "reason-missing": ["Falta o motivo (L2)"],
  "reason-unreadable": ["Não é possível ler o motivo"],
  "l2-invalid": ["O L2 não é um motivo de Sem intenção"],
  "l3-invalid": ["O L3 não está na lista deste L2 e serviço"],
  "note-missing": ["Anotações vazias: falta o motivo detalhado", "Anotações vazias: falta a razão detalhada"],
  "engagements-differ": ["Outros serviços têm cenários de envolvimento diferentes"],
  "lead-missing": ["Falta quem lidera o envolvimento"],
  "kickoff-missing": ["Falta a data de kickoff", "Falta a data de início"],
  "engagement-missing": ["Falta o cenário de envolvimento"],
  "initiate-date-missing": ["Falta a data da discussão inicial"],
  "unblock-date-missing": ["Falta a data de desbloqueio projetada"],
  "next-action-missing": ["Falta a próxima ação"],
  "unreadable:l1": ["Não é possível ler o L1"],
  "unreadable:intent": ["Não é possível ler a intenção declarada"],
  "unreadable:stage": ["Não é possível ler a etapa"],
  "unreadable:validated": ["Não é possível ler a validação"],
  "unreadable:newWorkload": ["Não é possível ler o novo workload"],
  "unreadable:ftcAssistance": ["Não é possível ler a assistência do FTC"],
};

export const pageFlags: PageFlagTexts = {
  blocked: {
    "reason-missing": ["Falta o motivo do bloqueio (L2)"],
    "reason-unreadable": ["Não é possível ler o motivo do bloqueio"],
    "l2-invalid": ["O L2 não é um motivo de Bloqueado"],
  },
};
