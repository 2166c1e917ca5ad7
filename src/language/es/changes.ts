import type { ChangeTexts } from "../texts/changeTexts";

export const changes: ChangeTexts = {
  "0.1.0": [
    "Las filas se evalúan con las reglas de No intención del playbook, se muestran en una vista previa con los motivos y se escriben en un solo paso que se puede revertir.",
    "Las nuevas suscripciones junto a una fila con No intención llevan una marca hasta que alguien las valida.",
    "Las mismas reglas están disponibles como funciones de celda que empiezan por FASTTRACK.",
    "“Bloqueo”, la segunda página del playbook, también se aplica si se elige para un libro, en una fórmula o en el comando.",
    "Panel y tablas en inglés, japonés, alemán, portugués, español y chino simplificado.",
  ],
};
