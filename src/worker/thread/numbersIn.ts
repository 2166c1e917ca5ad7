/** The buffers of the lists of numbers in plain data: they change hands between threads, and are not copied. */
export function numbersIn(value: unknown): ArrayBuffer[] {
  // None is shared between threads: that takes headers which a page for Office can't have.
  if (ArrayBuffer.isView(value)) return [value.buffer as ArrayBuffer];
  const isPlain = typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  return isPlain ? [...new Set(Object.values(value).flatMap(numbersIn))] : [];
}
