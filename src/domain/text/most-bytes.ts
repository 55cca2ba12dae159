/** Files over this are refused before anything is read. */
export const MOST_BYTES = 20 * 1024 * 1024;
