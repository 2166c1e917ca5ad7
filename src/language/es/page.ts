import type { PageTexts } from "../texts/pageTexts";

export const page: PageTexts = {
  "no-office":
    "No se pudo cargar el script de Microsoft para complementos. Compruebe la conexión a Internet y vuelva a cargar.",
  "not-in-excel":
    "Esta página funciona dentro de Excel: ábrala allí desde la pestaña Datos de la cinta de opciones. Si ya está en Excel, espere un momento más.",
  "too-old":
    "Esta versión de Excel es demasiado antigua para el complemento. Use Microsoft 365, Excel 2021 o posterior, o Excel para la Web.",
  "not-loaded": "No se pudo cargar una parte del complemento. Compruebe la conexión a Internet y vuelva a cargarla.",
  loadAgain: "Volver a cargar",
};
