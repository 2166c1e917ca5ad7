/** Hands bytes to the browser as a file to be kept. */
export function download(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(
    new Blob([Uint8Array.from(bytes)], { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" }),
  );
  Object.assign(document.createElement("a"), { href: url, download: name }).click();
  // The download has its own hold on the bytes by then.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
