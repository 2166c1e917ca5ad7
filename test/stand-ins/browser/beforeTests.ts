/** Jest takes what it runs before all tests from the default export of a file. */
export { lendBrowser as default } from "./lendBrowser";
