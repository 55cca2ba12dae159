import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../../src/domain/bitext/readers/front-matter.ts';
import { detectLanguage } from '../../../src/domain/text/detect-language.ts';
import { splitSentences } from '../../../src/domain/text/split-sentences.ts';
import { readOne } from '../../support/read-one.ts';
import { valueOf } from '../../support/value-of.ts';

const CONTENT = new URL('../../../content/', import.meta.url);
const GOLDEN = new URL('../../golden/content/', import.meta.url);

/** Sentence pairs of each text, headings among them, counted by hand. */
const PAIR_COUNTS: Readonly<Record<string, number>> = {
  'a-ferrymans-ledger': 42,
  'is-that-the-bakery': 43,
  'one-leaf-two-names': 39,
};
const FIELDS = [
  'title',
  'title_zh',
  'languages',
  'level',
  'licence',
  'author',
  'summary',
  'summary_zh',
];

/** Half-width marks, and spaces beside a Chinese character or mark. */
const HALF_WIDTH =
  /[,.!?;:()"']|[\p{sc=Han}，。！？：；、“”《》]\s|\s[\p{sc=Han}，。！？：；、“”《》]/u;
const CLICHES = /\b(?:delv(?:e|es|ing)|tapestry|testament to|in today’s world|game.changer)\b/i;

const slugs = readdirSync(CONTENT, { encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => name.replace(/\.md$/, ''));

it('has the texts that are counted here, one of each level', () => {
  expect(slugs.toSorted()).toEqual(Object.keys(PAIR_COUNTS));
  const levels = slugs.map((slug) => frontMatterOf(slug).get('level'));
  expect(new Set(levels)).toEqual(new Set(['advanced', 'elementary', 'intermediate']));
});

describe.each(slugs)('content/%s.md', (slug) => {
  const read = valueOf(readOne(readFileSync(fileOf(slug))));
  const { pairs } = read;
  const fields = frontMatterOf(slug);

  it('says in its front matter what it is', () => {
    expect([...fields.keys()]).toEqual(FIELDS);
    for (const [name, value] of fields) expect(value, name).not.toBe('');
    expect(['elementary', 'intermediate', 'advanced']).toContain(fields.get('level'));
    expect(fields.get('licence')).toBe('CC BY 4.0');
    expect(fields.get('author')).toBe('The Duizhao authors');
    for (const name of ['title', 'summary']) {
      expect(detectLanguage(fields.get(name) ?? ''), name).toBe('en');
      expect(detectLanguage(fields.get(`${name}_zh`) ?? ''), `${name}_zh`).toBe('zh');
    }
  });

  it('is read in the order that it says, whole and in Simplified Chinese', () => {
    expect(fields.get('languages')).toBe(read.recognised.order?.replace('-', ', '));
    expect(read.recognised.replaced).toBe(0);
    expect(read.chineseScript).toBe('hans');
    expect(read.title).toBe(fields.get('title'));
  });

  it('begins with its title and has two or three headings more', () => {
    const headings = pairs.filter((pair) => pair.heading);
    expect(headings[0]).toMatchObject({ en: fields.get('title'), zh: fields.get('title_zh') });
    expect(headings.length).toBeGreaterThanOrEqual(3);
    expect(headings.length).toBeLessThanOrEqual(5);
  });

  it('comes out in the pairs that were made by hand', () => {
    const golden = readFileSync(new URL(`${slug}.tsv`, GOLDEN), 'utf8')
      .trimEnd()
      .split('\n');
    expect(golden).toHaveLength(PAIR_COUNTS[slug] ?? 0);
    expect(golden.length).toBeGreaterThanOrEqual(25);
    expect(pairs.map(({ en, zh }) => `${en}\t${zh}`)).toEqual(golden);
  });

  it('has both sides in every pair, each in its language', () => {
    for (const { en, zh } of pairs) {
      expect(detectLanguage(en), en).toBe('en');
      expect(detectLanguage(zh), zh).toBe('zh');
    }
  });

  it('has two sentences for one here and there, either way', () => {
    const counts = pairs.map(({ en, zh }) => {
      return `${splitSentences(en, 'en').length}-${splitSentences(zh, 'zh').length}`;
    });
    const manyToOne = counts.filter((count) => count === '2-1').length;
    const oneToMany = counts.filter((count) => count === '1-2').length;
    expect(Math.min(manyToOne, oneToMany)).toBeGreaterThanOrEqual(1);
    expect(manyToOne + oneToMany).toBeLessThanOrEqual(5);
    expect(counts.filter((count) => count === '1-1')).toHaveLength(
      pairs.length - manyToOne - oneToMany,
    );
  });

  it('has full-width marks and no stray spaces on the Chinese side', () => {
    for (const { zh } of [...pairs, { zh: fields.get('summary_zh') ?? '' }]) {
      expect(zh).not.toMatch(HALF_WIDTH);
    }
  });

  it('has curly quotes, single spaces and no clichés on the English side', () => {
    for (const { en } of [...pairs, { en: fields.get('summary') ?? '' }]) {
      expect(en).not.toMatch(/["']| {2}|[，。！？：；]/);
      expect(en).not.toMatch(CLICHES);
    }
  });

  it('closes the quotes that a pair opens', () => {
    for (const { en, zh } of pairs) {
      for (const side of [en, zh]) expect(marksIn(side, '“'), side).toBe(marksIn(side, '”'));
    }
  });

  it('says nothing twice', () => {
    for (const side of ['en', 'zh'] as const) {
      expect(new Set(pairs.map((pair) => pair[side])).size).toBe(pairs.length);
    }
  });
});

function fileOf(slug: string): URL {
  return new URL(`${slug}.md`, CONTENT);
}

function frontMatterOf(slug: string): ReadonlyMap<string, string> {
  return readFrontMatter(readFileSync(fileOf(slug), 'utf8')).fields;
}

function marksIn(text: string, mark: string): number {
  return text.split(mark).length - 1;
}
