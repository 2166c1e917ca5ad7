import { readFileSync } from "node:fs";
import { unzipSync, zipSync } from "fflate";

/* The least that reading and writing a file takes: every part of it unpacked and packed again, nothing looked at. */

const [file = ""] = process.argv.slice(2);
zipSync(unzipSync(readFileSync(file)));
