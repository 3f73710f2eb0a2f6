/** The largest file that is read: 20 MB, counted in binary megabytes so that no '20 MB' file is refused. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;
