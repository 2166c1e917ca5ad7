/** An error Excel itself would answer; only the code is stable. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    readonly location: string,
  ) {
    super(`${code} at ${location}`);
    this.name = "ExcelError";
  }
}

export const invalidArgument = (location: string): ExcelError => new ExcelError("InvalidArgument", location);
export const itemNotFound = (location: string): ExcelError => new ExcelError("ItemNotFound", location);

/** The executor was asked for something it knows nothing about: a hole in the test host, never an answer of Excel's. */
export class NotModelledError extends Error {
  constructor(what: string) {
    super(`executor: ${what} is not modelled`);
    this.name = "NotModelledError";
  }
}
