/** Style sheets are linked from the page by the bundler. */
declare module "*.css";
