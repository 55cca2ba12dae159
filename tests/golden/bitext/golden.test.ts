import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readOne } from '../../support/read-one.ts';
import { goldenFile, listCases, readCase } from './cases.ts';

const names = listCases();

describe('interleaved texts', () => {
  it('has a case for every layout', () => {
    expect(names.length).toBeGreaterThanOrEqual(10);
  });

  it.each(names)('%s', (name) => {
    expect(readCase(name)).toBe(readFileSync(goldenFile(name), 'utf8'));
  });
});

const ARTICLE = new URL('../../../../shared/data/articles/000_b542fd00bd5dac61', import.meta.url);

describe.runIf(existsSync(`${ARTICLE.pathname}.txt`))('the first user’s article', () => {
  it('gives its 98 gold pairs', () => {
    const read = readOne(readFileSync(`${ARTICLE.pathname}.txt`));
    const gold = readFileSync(`${ARTICLE.pathname}.gold.tsv`, 'utf8').trim().split('\n').slice(1);
    const pairs = read.ok ? read.value.pairs.map((pair) => `${pair.en}\t${pair.zh}`) : [];
    expect(pairs).toEqual(gold.map((row) => row.split('\t').slice(1).join('\t')));
    expect(pairs).toHaveLength(98);
  });
});
