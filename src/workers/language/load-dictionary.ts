import type { Dictionary } from '../../domain/chinese/dictionary/dictionary.ts';
import { deflatedPart, readTables } from '../../domain/chinese/dictionary/read-dictionary.ts';
import { DICTIONARY_ADDRESS } from '../dictionary-address.ts';
import { fetchedOnce } from './fetched-once.ts';
import { inflate } from './inflate.ts';

/** The dictionary, fetched once; rejects where it cannot be had, and then tries again when asked. */
export const loadDictionary: () => Promise<Dictionary> = fetchedOnce(async () => {
  const response = await fetch(DICTIONARY_ADDRESS);
  if (!response.ok) throw new Error(`dictionary: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return readTables(await inflate(deflatedPart(bytes)));
});
