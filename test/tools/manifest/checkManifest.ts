import { checkHttps, checkIcons, checkServed } from "./checkAddresses";
import { checkFunctions } from "./checkFunctions";
import { checkId, checkPermission, checkVersion } from "./checkHead";
import { checkMissing, checkOrder } from "./checkOrder";
import { checkResids } from "./checkResids";
import { checkRequirements, checkRuntime } from "./checkRuntime";
import { checkLanguages, checkLengths } from "./checkTexts";
import { checkControlIds, checkNamespace, checkValues } from "./checkValues";
import type { Expected, Finding } from "./finding";
import { parseManifest, type ManifestElement } from "./parseManifest";

const checks = [
  checkOrder,
  checkMissing,
  checkResids,
  checkId,
  checkVersion,
  checkPermission,
  checkLengths,
  checkLanguages,
  checkRuntime,
  checkRequirements,
  checkHttps,
  checkServed,
  checkIcons,
  checkFunctions,
  checkValues,
  checkControlIds,
  checkNamespace,
];

/** Everything Excel would stumble over, or people would, without asking anyone. */
export function checkManifest(xml: string, expected: Expected): readonly Finding[] {
  const manifest = parsed(xml);
  return "about" in manifest ? [manifest] : checks.flatMap((check) => check(manifest, expected));
}

function parsed(xml: string): ManifestElement | Finding {
  try {
    return parseManifest(xml);
  } catch (error) {
    return { check: "xml", about: error instanceof Error ? error.message : String(error) };
  }
}
