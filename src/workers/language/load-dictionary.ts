import type { Dictionary } from '../../domain/chinese/dictionary/dictionary.ts';
import { readDictionary } from '../../domain/chinese/dictionary/read-dictionary.ts';
import { DICTIONARY_ADDRESS } from '../dictionary-address.ts';
import { fetchedOnce } from './fetched-once.ts';

/** The dictionary, fetched once; rejects where it cannot be had, and then tries again when asked. */
export const loadDictionary: () => Promise<Dictionary> = fetchedOnce(async () => {
  const response = await fetch(DICTIONARY_ADDRESS);
  if (!response.ok) throw new Error(`dictionary: ${response.status}`);
  return readDictionary(new Uint8Array(await response.arrayBuffer()));
});
