/**
 * Scores the readings of hard characters, by character and together: pinyin-pro alone, and with our rules.
 * usage: npm run eval:pinyin
 */
import { readHardSentences } from './pinyin/read-hard-sentences.ts';
import { addScores, type PinyinScore, scorePinyin } from './pinyin/score-pinyin.ts';

const share = (right: number, total: number): string =>
  `${((100 * right) / total).toFixed(1)} %`.padStart(8);

const row = (name: string, { total, library, ours }: PinyinScore): string =>
  `${name.padEnd(12)}${String(total).padStart(6)}${share(library, total)}${share(ours, total)}`;

for (const set of ['written-for', 'held-out'] as const) {
  const sentences = readHardSentences(set);
  const scores = scorePinyin(sentences);
  console.log(`${set}: ${sentences.length} sentences`);
  console.log(`${'character'.padEnd(12)}${'marks'.padStart(6)} library    ours`);
  for (const score of scores) console.log(row(score.character, score));
  console.log(`${row('all', addScores(scores))}\n`);
}
