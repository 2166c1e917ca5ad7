import type { Language } from "../../../../src/playbook/tracker/language";

/** Languages of which there is a sample. */
export const sampleLanguages = ["en", "ja"] as const satisfies readonly Language[];
export type SampleLanguage = (typeof sampleLanguages)[number];
