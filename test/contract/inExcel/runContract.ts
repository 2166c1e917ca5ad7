import type { ContractCase, ContractEnvironment } from "../contractCase";

/** How one case ended; without a failure it passed. */
export interface CaseResult {
  readonly name: string;
  readonly milliseconds: number;
  readonly failure?: string;
}

/** Excel's own errors say most in their code; everything else in its message. */
function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error ? `${String(error.code)}: ` : "";
  return `${code}${error.message}`;
}

/** One case after the other, for they share a scratch sheet. Who asks for no more stops it between two. */
export async function* runContract(
  cases: readonly ContractCase[],
  environment: ContractEnvironment,
): AsyncGenerator<CaseResult, void, void> {
  for (const { name, run } of cases) {
    const started = performance.now();
    const failure = await run(environment).then(() => undefined, sentenceOf);
    yield {
      name,
      milliseconds: Math.round(performance.now() - started),
      ...(failure === undefined ? {} : { failure }),
    };
  }
}
