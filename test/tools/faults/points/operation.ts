import { ProblemError } from "../../../../src/review/problem";
import type { Host } from "../../../stand-ins/excel/host";
import type { Failure } from "../model/failure";

/** What became of an operation that met a fault. */
export interface PointEnd {
  /** In a word, for the table. */
  readonly outcome: string;
  readonly failures: readonly Failure[];
}

/** How an operation is followed up once the fault is over. */
export interface Aftermath {
  /** Runs what asks for the fate of a batch; where a held batch is to run at that very time, it does. */
  settle<T>(run: () => Promise<T>): Promise<T>;
}

/** An operation about to begin on a workbook of its own; the next batch has number 1. */
export interface Begun<T = unknown> {
  readonly host: Host;
  run(): Promise<T>;
  check(answer: T | ProblemError, aftermath: Aftermath): Promise<PointEnd>;
}

export interface Operation {
  readonly name: string;
  begin(): Promise<Begun>;
}

export function outcomeOf(answer: unknown): string {
  return answer instanceof ProblemError ? `problem ${answer.problem.code}` : "answered";
}

/** So that operations of different answers stand in one list. */
export function operation<T>(name: string, begin: () => Promise<Begun<T>>): Operation {
  return { name, begin: begin as () => Promise<Begun> };
}
