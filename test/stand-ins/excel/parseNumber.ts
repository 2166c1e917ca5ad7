import type { Typed } from "./parseTyped";

const digits = String.raw`(?:\d+|\d{1,3}(?:,\d{3})+)`;
const plain = new RegExp(String.raw`^(${digits}?)(\.\d*)?(e[+-]?\d+)?$`, "i");
const fraction = /^(\d+) (\d+)\/(\d+)$/;

interface Shell {
  readonly inner: string;
  readonly negative: boolean;
  readonly percent: boolean;
  readonly currency: boolean;
}

/** Takes off sign, brackets, currency and percent, in the orders Excel allows. */
function shellOf(text: string): Shell {
  const bracketed = /^\((.+)\)$/.exec(text)?.[1];
  const signed = /^([+-]?)(.*)$/.exec(bracketed ?? text);
  const sign = signed?.[1] ?? "";
  const afterSign = (signed?.[2] ?? "").trimStart();
  const currency = afterSign.startsWith("$");
  const afterCurrency = currency ? afterSign.slice(1).trimStart() : afterSign;
  const percent = afterCurrency.endsWith("%");
  const inner = percent ? afterCurrency.slice(0, -1).trimEnd() : afterCurrency;
  return { inner, negative: sign === "-" || bracketed !== undefined, percent, currency };
}

function formatFor(
  { percent, currency }: Shell,
  decimals: boolean,
  exponent: boolean,
  grouped: boolean,
): string | undefined {
  if (percent) return decimals ? "0.00%" : "0%";
  if (currency) return decimals ? "$#,##0.00" : "$#,##0";
  if (exponent) return "0.00E+00";
  if (grouped) return decimals ? "#,##0.00" : "#,##0";
  return undefined;
}

function typed(value: number, format: string | undefined): Typed {
  return format === undefined ? { value } : { value, format };
}

/** "007", "1,000", "50%", "$5", "1e3", "(5)", "1 1/2": what Excel takes for a number. */
export function parseNumber(text: string): Typed | undefined {
  const shell = shellOf(text);
  const sign = shell.negative ? -1 : 1;
  const parts = fraction.exec(shell.inner);
  if (parts !== null && Number(parts[3]) !== 0) {
    return typed(sign * (Number(parts[1]) + Number(parts[2]) / Number(parts[3])), "# ?/?");
  }
  const match = plain.exec(shell.inner);
  const [, whole = "", decimals = "", exponent = ""] = match ?? [];
  if (match === null || (whole === "" && decimals.length < 2)) return undefined;
  const number = Number(`${whole.replaceAll(",", "") || "0"}${decimals === "." ? "" : decimals}${exponent}`);
  if (!Number.isFinite(number)) return undefined;
  const value = sign * (shell.percent ? number / 100 : number);
  return typed(value === 0 ? 0 : value, formatFor(shell, decimals.length > 1, exponent !== "", whole.includes(",")));
}
