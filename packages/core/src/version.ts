import { version as packageVersion } from "../package.json";

/** The version of the package, and so of the data in it. */
export const version: string = packageVersion;
