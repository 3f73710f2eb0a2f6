/** sha256 over the names and contents of files and folders, tests left out. */
export function fingerprint(root: string, paths: string[], also?: string[]): string;
