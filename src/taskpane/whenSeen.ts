/**
 * Resolves when a person can see the element; that of a page that only serves formulas may never be seen. Excel on the
 * web keeps such a page in a hidden frame, whose document says of itself that it is visible. In a frame of no size an
 * element without one counts as intersecting: it has to have a size first.
 */
export async function whenSeen(element: Element): Promise<void> {
  await new Promise<void>((resolve) => {
    const observer = new ResizeObserver(([entry]) => {
      if (entry === undefined || entry.contentRect.width * entry.contentRect.height === 0) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(element);
  });
  await new Promise<void>((resolve) => {
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(element);
  });
}
