import { catalogue as en } from "../../language/en/catalogue";
import { problemSentence } from "../../language/problemSentence";
import { ProblemError } from "../../review/problem";
import { PackageError } from "../../file/packageProblem";
import { packageSentence } from "../packageSentence";
import { FileError } from "./fileError";

/** What to say of an error that a file or its table is to blame for; undefined for any other. */
export function explain(error: unknown): string | undefined {
  if (error instanceof PackageError) return packageSentence(error.problem);
  if (error instanceof ProblemError) return problemSentence(en, error.problem);
  if (error instanceof FileError) return error.message;
  return undefined;
}
