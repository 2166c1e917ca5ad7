/**
 * Resolves when a person can see the element; that of a page that only serves formulas may never be seen. Excel on the
 * web keeps such a page in a hidden frame, whose document says of itself that it is visible.
 */
export function whenSeen(element: Element): Promise<void> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(element);
  });
}
