import { fetchedOnce } from './fetched-once.ts';

/** Reads each code point of a sentence; null where it is no Han character. */
export type ReadCharacters = (sentence: string) => (string | null)[];

/** pinyin-pro, fetched once: 140 kB compressed. */
export const loadPinyin: () => Promise<ReadCharacters> = fetchedOnce(
  async () => (await import('./library-readings.ts')).libraryReadings,
);
