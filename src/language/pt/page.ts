import type { PageTexts } from "../texts/pageTexts";

export const page: PageTexts = {
  "no-office":
    "Não foi possível carregar o script da Microsoft para suplementos. Verifique a conexão com a internet e carregue novamente.",
  "not-in-excel":
    "Esta página funciona no Excel: abra-a pela guia Dados da faixa de opções. Se você já está no Excel, aguarde mais um momento.",
  "too-old":
    "Esta versão do Excel é antiga demais para o suplemento. Use o Microsoft 365, o Excel 2021 ou posterior, ou o Excel para a Web.",
  "not-loaded":
    "Uma parte do suplemento não pôde ser carregada. Verifique a conexão com a internet e carregue-a novamente.",
  loadAgain: "Carregar novamente",
};
