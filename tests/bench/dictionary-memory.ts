/** Reads the dictionary and prints what it holds afterwards, in megabytes. */
import { readFileSync } from 'node:fs';
import { DICTIONARY_FILE } from '../../scripts/ensure-dictionary.ts';
import { readDictionary } from '../../src/domain/chinese/dictionary/read-dictionary.ts';

const used = (): number => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1_000_000;
};
const before = used();
const dictionary = readDictionary(readFileSync(DICTIONARY_FILE));
console.log(used() - before, dictionary.simplified.length);
