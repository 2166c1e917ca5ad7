import type { Sentences } from "../language/texts/catalogue";
import type { Obstacle } from "../language/texts/pageTexts";

/** What may be there after all when the page is loaded once more. */
const passing: ReadonlySet<Obstacle> = new Set(["no-office", "not-loaded"]);

/** One sentence in place of the pane, without React: that may be what is missing. */
export function sayObstacle(place: HTMLElement, { language, page }: Sentences, obstacle: Obstacle): void {
  document.documentElement.lang = language;
  const sentence = document.createElement("p");
  sentence.setAttribute("role", "status");
  sentence.textContent = page[obstacle];
  place.replaceChildren(sentence);
  if (!passing.has(obstacle)) return;
  const again = document.createElement("button");
  again.textContent = page.loadAgain;
  again.addEventListener("click", () => location.reload());
  place.append(again);
}
