import { fold } from "../fold";

/** The names in a list that stands in one text, with a comma or semicolon of any width between them; blank ones are none. */
export function namesIn(text: string): readonly string[] {
  return text.split(/[,;、，；]/u).filter((name) => fold(name) !== "");
}
