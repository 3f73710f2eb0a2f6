/** Builds dist/NAME.mjs for the reader of files and the command line; false where they were current. */
export function buildBundles(root: string): Promise<boolean>;
