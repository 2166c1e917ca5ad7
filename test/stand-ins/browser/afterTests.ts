/** Jest takes what it runs after all tests from the default export of a file. */
export { closeBrowser as default } from "./lendBrowser";
