import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { alignSegments } from '../../../src/domain/bitext/align-segments.ts';
import { readBitext } from '../../../src/domain/bitext/read-bitext.ts';
import { readSource } from '../../../src/domain/bitext/read-source.ts';
import type { ReadyPair } from '../../../src/domain/bitext/readers/reading.ts';
import type { TextId } from '../../../src/domain/cards/bilingual-text.ts';
import { exportName } from '../../../src/domain/cards/export/export-name.ts';
import type { ExportFormat } from '../../../src/domain/cards/export/export-wish.ts';
import { withExtras } from '../../../src/domain/cards/note-extras.ts';
import { sortTags } from '../../../src/domain/cards/tags.ts';
import { addText } from '../../../src/storage/add-text.ts';
import { exportPairs } from '../../../src/storage/export-pairs.ts';
import { listNotes } from '../../../src/storage/note-repository.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import { testCollection } from '../../support/test-collection.ts';
import { valueOf } from '../../support/value-of.ts';

const HOSTILE = [
  '"',
  "'",
  "'=",
  '=1+1',
  '+',
  '-',
  '@SUM(A1)',
  '\t',
  '\r',
  '\n',
  '\r\n',
  ',',
  ';',
  '|',
  '\0',

  '\ud800',
  '\udc00',
  '\u202e',
  '\u2067',
  '\ufeff',
  '\u2028',
  '<b>',
  '<script>',
  '&amp;',
  ']]>',
  '{{c1::x}}',
  '[sound:a.mp3]',
  '__proto__',
  '𠮷',
  '猫',
  ' ',
  '#separator:|',
  'The cat.',
];
const hostile = fc
  .array(fc.constantFrom(...HOSTILE), { maxLength: 6 })
  .map((parts) => parts.join(''));
const pairs = fc.array(fc.record({ en: hostile, zh: hostile, heading: fc.boolean() }), {
  minLength: 1,
  maxLength: 6,
});

/** What no file in UTF-8 can hold is replaced, and line ends are of one kind. */
const kept = (text: string): string =>
  text
    .replaceAll('\0', '')
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Surrogate}/gu, '\ufffd');

async function written(
  given: readonly ReadyPair[],
  format: ExportFormat,
): Promise<{ bytes: Uint8Array; text: string }> {
  const c = testCollection();
  // A first pair that is plain: a file needs both languages, and more that can be read than cannot.
  const all = [
    { en: 'The cat sleeps. '.repeat(90).trim(), zh: '猫在睡觉。'.repeat(90), heading: false },
    ...given,
  ];
  const draft = {
    ...sampleDraft(0),
    title: '=HYPERLINK("x")</h1>',
    pairs: all.map((pair, paragraph) => ({ ...pair, paragraph, confidence: 1 })),
  };
  valueOf(await addText(c, draft));
  const file = await exportPairs(c.db, { format, layout: 'columns' });
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { bytes, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
}

function readBack(bytes: Uint8Array, format: ExportFormat): readonly ReadyPair[] {
  const { reading } = valueOf(readSource({ content: bytes, name: `a.${format}` }, {}));
  if (reading.kind !== 'pairs') throw new Error(`read as ${reading.kind}`);
  return reading.pairs.slice(1);
}

const ADDED = ['tags', 'alternatives', 'words', 'pinyin', 'simplified', 'traditional'];
const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

const isThere = ({ en, zh }: ReadyPair): boolean => en !== '' || zh !== '';

describe('what is exported', () => {
  it.each(['csv', 'tsv'] as const)('comes back from %s as it was', async (format) => {
    await fc.assert(
      fc.asyncProperty(pairs, async (given) => {
        const { bytes } = await written(given, format);
        const clean = given.map(({ en, zh, heading }) => ({ en: kept(en), zh: kept(zh), heading }));
        expect(readBack(bytes, format)).toEqual(clean.filter(isThere));
      }),
      { numRuns: 60 },
    );
  });

  it('comes back from JSON lines as it was, line ends of every kind too', async () => {
    await fc.assert(
      fc.asyncProperty(pairs, async (given) => {
        const { bytes } = await written(given, 'jsonl');
        const clean = given.map(({ en, zh, heading }) => ({
          en: en.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\ufffd'),
          zh: zh.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\ufffd'),
          heading,
        }));
        expect(readBack(bytes, 'jsonl')).toEqual(clean.filter(isThere));
      }),
      { numRuns: 60 },
    );
  });

  it.each(['jsonl', 'csv'] as const)(
    'comes back from %s with what the learner added',
    async (format) => {
      const word = fc.string({
        minLength: 1,
        maxLength: 6,
        unit: fc.constantFrom('a', 'b', '把', '字', ':'),
      });
      const byPlace = fc.record({ of: word, at: fc.dictionary(fc.constantFrom('0', '3'), word) });
      const added = fc.record(
        {
          tags: fc.array(word, { minLength: 1, maxLength: 3 }).map(sortTags),
          alternatives: fc.record({ en: fc.array(word), zh: fc.array(word) }),
          words: fc.record({ of: word, breaks: fc.array(fc.nat(9)) }),
          pinyin: byPlace,
          simplified: byPlace,
          traditional: byPlace,
        },
        { requiredKeys: [] },
      );
      const names = format === 'csv' ? ['tags'] : ADDED;
      const own = (note: object): unknown =>
        Object.entries(note).filter(([name, value]) => names.includes(name) && !isEmptyList(value));
      await fc.assert(
        fc.asyncProperty(fc.array(added, { minLength: 1, maxLength: 5 }), async (all) => {
          const c = testCollection();
          const pairs = all.map((extras, index) => ({
            en: `Sentence ${index % 2}. `.repeat(60).trim(),
            zh: `句子${index % 2}。`.repeat(60),
            paragraph: index,
            heading: false,
            confidence: 1,
            extras,
          }));
          const textId = valueOf(await addText(c, { ...sampleDraft(0), pairs }));
          const before = (await listNotes(c.db, textId)).map(own);
          const file = await exportPairs(c.db, { format, layout: 'columns' });
          const content = new Uint8Array(await file.arrayBuffer());
          const tools = { align: alignSegments };
          const read = valueOf(readBitext([{ content, name: `a.${format}` }], {}, tools));
          const draft = { ...sampleDraft(0), pairs: withExtras(read.pairs, read.beside) };
          const other = testCollection();
          const again = valueOf(await addText(other, draft));
          const after = (await listNotes(other.db, again)).map(own);
          expect(after).toEqual(before);
        }),
        { numRuns: 40 },
      );
    },
  );

  it('comes back from TMX but for white space, what XML cannot say, and pairs of one side', async () => {
    const inXml = (text: string): string =>
      kept(text).replace(/[^\t\n\u0020-\ufffd\u{10000}-\u{10ffff}]/gu, '');
    await fc.assert(
      fc.asyncProperty(pairs, async (given) => {
        const { bytes } = await written(given, 'tmx');
        // Half of a pair of surrogates is dropped before it can be replaced.
        const spaced = (text: string): string =>
          inXml(text.replace(/\p{Surrogate}/gu, ''))
            .replace(/\s+/g, ' ')
            .trim();
        const clean = given
          .filter(({ en, zh }) => en !== '' && zh !== '')
          .map(({ en, zh }) => ({ en: spaced(en), zh: spaced(zh), heading: false }));
        expect(readBack(bytes, 'tmx')).toEqual(clean.filter(isThere));
      }),
      { numRuns: 60 },
    );
  });

  it('has no cell that a spreadsheet would reckon, and no markup of the learner’s in a page', async () => {
    await fc.assert(
      fc.asyncProperty(pairs, async (given) => {
        const { text } = await written(given, 'csv');
        const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { newline: '\n' });
        expect(data.flat().filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([]);
        const page = (await written(given, 'html')).text;
        const tags = new Set(Array.from(page.matchAll(/<\/?([a-z]+\d?)/gi), ([, name]) => name));
        expect([...tags].filter((name) => ['script', 'b'].includes(name ?? ''))).toEqual([]);
        expect(page.match(/<h1>/g)).toHaveLength(1);
      }),
      { numRuns: 30 },
    );
  });

  it('ends at once when it is stopped, and knows a text that is not there', async () => {
    const c = testCollection();
    valueOf(await addText(c, sampleDraft(1_200)));
    const stop = new AbortController();
    const wish = { format: 'csv', layout: 'columns' } as const;
    const job = exportPairs(c.db, wish, { signal: stop.signal, onProgress: () => stop.abort() });
    await expect(job).rejects.toMatchObject({ failure: { kind: 'cancelled' } });
    const lost = exportPairs(c.db, { ...wish, textId: 'none' as TextId });
    await expect(lost).rejects.toMatchObject({ failure: { kind: 'missing' } });
  });
});

describe('exportName', () => {
  it.each([
    ['A Late Bus', 'A Late Bus.csv'],
    ['../../etc/passwd', 'etc passwd.csv'],
    ['con', 'duizhao con.csv'],
    ['evil\u202Evsc.exe', 'evil vsc.exe.csv'],
    ['  ', 'duizhao.csv'],
    ['晚点的公交车？', '晚点的公交车？.csv'],
  ])('%j gives %j', (title, name) => {
    expect(exportName(title, 'csv')).toBe(name);
  });
});
