/** Hosted beside the page. */
export const helpPage = "help.html";
