import type { ChangeTexts } from "../texts/changeTexts";

export const changes: ChangeTexts = {
  "0.1.0": [
    "As linhas são avaliadas pelas regras de Sem intenção do playbook, aparecem em uma prévia com os motivos e são gravadas em uma única etapa, que pode ser revertida.",
    "Novas assinaturas ao lado de uma linha Sem intenção ficam sinalizadas até que alguém as valide.",
    "As mesmas regras estão disponíveis como funções para as células, que começam com FASTTRACK.",
    "“Bloqueado”, a segunda página do playbook, também se aplica quando é escolhida para uma pasta de trabalho, em uma fórmula ou no comando.",
    "Painel e tabelas em inglês, japonês, alemão, português, espanhol e chinês simplificado.",
  ],
};
