import { leadingPageId, pageIds, type PageId } from "./pages";
import { fold } from "./tracker/fold";
import { namesIn } from "./tracker/read/namesIn";

/** What a list names: pages; a page that there is none of; or some without the one that always decides [B1]. */
export type NamedPages =
  { readonly pages: readonly PageId[] } | { readonly unknown: string } | { readonly lacks: PageId };

/**
 * The pages that texts name, each one or several with a comma between ("no-intent,blocked"); blanks, case and width
 * play no part. None where nothing is named.
 */
export function namedPages(texts: readonly string[]): NamedPages {
  const names = texts.flatMap(namesIn);
  const found = names.map((name) => pageIds.find((id) => id === fold(name)));
  const unknown = names.find((_, place) => found[place] === undefined);
  if (unknown !== undefined) return { unknown: unknown.trim() };
  const pages = found.filter((page) => page !== undefined);
  return pages.length > 0 && !pages.includes(leadingPageId) ? { lacks: leadingPageId } : { pages };
}
