import type { Language } from "../language";

/**
 * Languages in which a text such as 12/1/2026 says a certain day, the first of December [R3]; in the others nobody can
 * tell.
 */
export const monthFirst: { readonly [L in Language]: boolean } = {
  en: true,
  ja: false,
  de: false,
  pt: false,
  es: false,
  zh: false,
};
