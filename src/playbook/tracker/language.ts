export const languages = ["en", "ja", "de", "pt", "es"] as const;
export type Language = (typeof languages)[number];
