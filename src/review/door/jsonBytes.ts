/** About how many bytes a value takes in a request or response: JSON in UTF-8, with the comma behind it. */
export function jsonBytes(value: unknown): number {
  if (typeof value !== "string") return value === null ? 5 : String(value).length + 1;
  let bytes = 3;
  for (let index = 0; index < value.length; index += 1) {
    const unit = value.charCodeAt(index);
    if (unit > 0x7f) bytes += unit > 0x7ff ? 3 : 2;
    else bytes += unit === 0x22 || unit === 0x5c || unit < 0x20 ? 2 : 1;
  }
  return bytes;
}
