import { existsSync, readFileSync } from 'node:fs';

/** A short text of our own with a heading on one line, a two-to-one sentence and a gap. */
export const SMALL_TEXT = `A Late Bus 晚点的公交车
The last bus was late again. Mr. Lin looked at his watch and sighed.
末班车又晚点了。林先生看了看表，叹了口气。
It was raining, and nobody had an umbrella.
天下着雨，谁也没带伞。
"Why don't we walk?" asked the girl beside him.
“我们走路怎么样？”他旁边的女孩问。
They walked three kilometres and talked the whole way.
他们走了三公里，一路都在聊天。
The bus passed them at the last corner.
在最后一个路口，公交车从他们身边开了过去。`;

export const SMALL_TEXT_PAIRS = 7;

const ARTICLE = new URL('../../../../shared/data/articles/000_b542fd00bd5dac61', import.meta.url);

/** The first user's article and its gold pairs, where they are on this machine. */
export function readArticle(): { readonly text: string; readonly gold: string[][] } | undefined {
  const [text, gold] = [`${ARTICLE.pathname}.txt`, `${ARTICLE.pathname}.gold.tsv`];
  if (!existsSync(text) || !existsSync(gold)) return undefined;
  const rows = readFileSync(gold, 'utf8').trim().split('\n').slice(1);
  return { text: readFileSync(text, 'utf8'), gold: rows.map((row) => row.split('\t').slice(1)) };
}
