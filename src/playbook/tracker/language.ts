export const languages = ["en", "ja", "de", "pt", "es", "zh"] as const;
export type Language = (typeof languages)[number];

/**
 * The language of a tag such as "ja-JP", where it is one of these and written in the same script:
 * "zh-SG" is Simplified Chinese as "zh" is, "zh-TW" is Traditional Chinese and none of them.
 */
export function languageOfTag(tag: string): Language | undefined {
  const code = tag.slice(0, 2).toLowerCase();
  const language = languages.find((one) => one === code);
  if (language === undefined || tag === language) return language;
  const script = scriptOf(tag);
  return script === undefined || script === scriptOf(language) ? language : undefined;
}

/** The script that a language is written in, in the region that a tag may name; undefined where it is no tag. */
function scriptOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag.replaceAll("_", "-")).maximize().script;
  } catch {
    return undefined;
  }
}
