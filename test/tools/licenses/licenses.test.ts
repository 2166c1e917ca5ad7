import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isPermitted } from "./isPermitted";
import { packagesFrom } from "./packagesFrom";
import { shippedPackages, type Lock } from "../../built/thirdParty/shippedPackages";
import { thirdPartyText } from "../../built/thirdParty/thirdPartyText";

const root = join(__dirname, "../../..");
const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
const command = [tsx, join(__dirname, "listLicenses.ts")];
const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as Lock;

test.each([
  ["MIT", true],
  ["(MIT OR GPL-3.0)", true],
  ["MIT AND 0BSD", true],
  ["BSD-3-Clause", true],
  ["GPL-3.0", false],
  ["MIT AND GPL-3.0", false],
  ["MPL-2.0", false],
  ["SEE LICENSE IN LICENSE", false],
  ["none", false],
  ["(MIT OR GPL-3.0) AND LGPL-3.0", false],
])("%s: permitted %s", (license, permitted) => {
  expect(isPermitted(license)).toBe(permitted);
});

test("what is shipped is permitted: React, Fluent UI and theirs, and webpack's own lines; no tool", () => {
  const packages = shippedPackages(lock);
  expect(packages.filter(({ license }) => !isPermitted(license))).toEqual([]);
  const names = packages.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(["react", "react-dom", "@fluentui/react-components", "tslib", "webpack"]),
  );
  expect(names).not.toContain("jest");
});

test("the code takes no other packages, and the door to files takes none", () => {
  const packages = packagesFrom(["src/functions/start.ts", "src/taskpane/start.ts"].map((file) => join(root, file)));
  expect([...packages].sort()).toEqual([
    "@fluentui/react-components",
    "@tanstack/react-virtual",
    "comlink",
    "react",
    "react-dom",
  ]);
  expect(packagesFrom([join(root, "src/command/classify/main.ts")])).toEqual(new Set());
});

test("a package under a licence that is not on the list fails the command", () => {
  const folder = mkdtempSync(join(tmpdir(), "licenses-"));
  const file = join(folder, "package-lock.json");
  const own: Lock = {
    packages: { ...lock.packages, "node_modules/react/node_modules/copied": { version: "1.0.0", license: "GPL-3.0" } },
  };
  writeFileSync(file, JSON.stringify(own));
  const { status, stderr } = spawnSync(process.execPath, [...command, file], { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  expect({ status, stderr: stderr.trim() }).toEqual({ status: 1, stderr: "Must not be shipped: copied (GPL-3.0)" });
}, 30_000);

test("the list names each with its licence", () => {
  const listed = execFileSync(process.execPath, command, { encoding: "utf8" });
  expect(listed).toMatch(/^MIT {2}react-dom \d/m);
  expect(listed).toMatch(/^0BSD {2}tslib \d/m);
}, 30_000);

test("the text that comes along holds each licence", () => {
  const react = shippedPackages(lock).filter(({ name }) => name === "react");
  expect(thirdPartyText(root, react)).toMatch(/react 19[^]*Licence: MIT[^]*Permission is hereby granted/);
});
