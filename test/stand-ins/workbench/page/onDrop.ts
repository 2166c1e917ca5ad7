const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes("Files") ?? false;

/** Files dropped anywhere on the page. Listens before the spreadsheet does, which has plans of its own for them. */
export function onDrop(take: (file: File | undefined) => void): void {
  const show = (on: boolean): void => {
    document.body.classList.toggle("dropping", on);
  };
  const handle = (name: "dragenter" | "dragover" | "dragleave" | "drop", react: (event: DragEvent) => void): void => {
    window.addEventListener(
      name,
      (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        event.stopPropagation();
        react(event);
      },
      { capture: true },
    );
  };
  handle("dragenter", () => {
    show(true);
  });
  handle("dragover", () => {
    show(true);
  });
  handle("dragleave", ({ relatedTarget }) => {
    if (relatedTarget === null) show(false);
  });
  handle("drop", ({ dataTransfer }) => {
    show(false);
    take(dataTransfer?.files[0]);
  });
}
