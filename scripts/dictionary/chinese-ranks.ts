import { readPackageFile } from '../lexicon/packages.ts';

/** Place of each word in jieba's dictionary (MIT) by frequency: 1 is the commonest. */
export function readChineseRanks(): Map<string, number> {
  const counts: [word: string, count: number][] = [];
  for (const line of readPackageFile('@node-rs/jieba', 'dict.txt').split('\n')) {
    const [word = '', count] = line.split(' ');
    if (word !== '') counts.push([word, Number(count)]);
  }
  counts.sort((a, b) => b[1] - a[1]);
  return new Map(counts.map(([word], index) => [word, index + 1]));
}
