/** Whether a cell of that meaning says an L3: blank, N/A and the placeholder don't [F2]. */
export function isL3Meant(meaning: string): boolean {
  return meaning !== "" && meaning !== "na" && meaning !== "l3.placeholder";
}
