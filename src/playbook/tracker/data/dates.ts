import type { Language } from "../language";

/** How dates stand in the cells of a language. */
interface DateFacts {
  /** Excel's format for a date that no other date lends one. */
  readonly format: string;
  /** A text such as 12/1/2026 says a certain day: the first of December [R3]. */
  readonly monthFirst: boolean;
}

export const dates: { readonly [L in Language]: DateFacts } = {
  en: { format: "m/d/yyyy", monthFirst: true },
  ja: { format: "yyyy/m/d", monthFirst: false },
  de: { format: "dd.mm.yyyy", monthFirst: false },
  pt: { format: "dd/mm/yyyy", monthFirst: false },
  es: { format: "dd/mm/yyyy", monthFirst: false },
  zh: { format: "yyyy/m/d", monthFirst: false },
};
