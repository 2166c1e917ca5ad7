import { leadingPageId, pageIds, type PageId } from "../../src/playbook/pages";

/** Every choice of pages there is [B1]; all of them together come last. */
export function everyChoice(): readonly (readonly PageId[])[] {
  const beside = pageIds.filter((id) => id !== leadingPageId);
  return beside.reduce<readonly (readonly PageId[])[]>(
    (choices, id) => [...choices, ...choices.map((choice) => [...choice, id])],
    [[leadingPageId]],
  );
}
