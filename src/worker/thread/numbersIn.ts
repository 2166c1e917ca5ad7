/** The buffers of the lists of numbers in plain data: they change hands between threads, and are not copied. */
export function numbersIn(value: unknown): ArrayBuffer[] {
  if (ArrayBuffer.isView(value)) return value.buffer instanceof ArrayBuffer ? [value.buffer] : [];
  const isPlain = typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  return isPlain ? [...new Set(Object.values(value).flatMap(numbersIn))] : [];
}
