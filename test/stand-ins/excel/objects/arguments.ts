import { invalidArgument } from "../excelError";

export function text(value: unknown, location: string): string {
  if (typeof value !== "string") throw invalidArgument(location);
  return value;
}

export function integer(value: unknown, location: string): number {
  if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument(location);
  return value;
}

export function optionalInteger(value: unknown, fallback: number, location: string): number {
  return value === undefined || value === null ? fallback : integer(value, location);
}

export function flag(value: unknown, fallback: boolean, location: string): boolean {
  if (value === undefined || value === null) return fallback;
  if (typeof value !== "boolean") throw invalidArgument(location);
  return value;
}
