import { expect, it } from 'vitest';
import { alignCues } from '../../../../../src/domain/bitext/align-cues.ts';
import { readSubtitles } from '../../../../../src/domain/bitext/readers/subtitles.ts';
import { readTable } from '../../../../../src/domain/bitext/readers/table.ts';
import { readTmx } from '../../../../../src/domain/bitext/readers/tmx.ts';
import { readXliff } from '../../../../../src/domain/bitext/readers/xliff.ts';

const PAIR = { en: 'The tea is hot.', zh: '茶很烫。', heading: false };
const pairs = { ok: true, value: { kind: 'pairs', pairs: [PAIR] } };

it('reads a Tatoeba row', () => {
  expect(readTable('1\teng\tThe tea is hot.\t2\tcmn\t茶很烫。\n')).toEqual(pairs);
});
it('reads an Anki export', () => {
  expect(
    readTable('#separator:tab\n#html:true\n茶很烫。\tThe {{c1::tea::drink}}<br>is hot.\n'),
  ).toEqual(pairs);
});
const tu =
  '<tu><tuv xml:lang="en-US"><seg>The <bpt i="1">x</bpt>tea<ph/> is hot.</seg></tuv><tuv xml:lang="zh-CN"><seg>茶很烫。</seg></tuv></tu>';
it('reads TMX with a document type', () => {
  expect(
    readTmx(
      `<?xml version="1.0"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx><body>${tu}</body></tmx>`,
    ),
  ).toEqual(pairs);
});
it('refuses entities and unclosed elements', () => {
  expect(readTmx('<!DOCTYPE tmx [<!ENTITY a "b">]><tmx></tmx>')).toMatchObject({
    error: { kind: 'forbidden-markup' },
  });
  expect(readTmx(`<tmx><body>\n${tu}`)).toMatchObject({ error: { kind: 'malformed' } });
  expect(readTmx(`<tmx><body>\n<tu></body></tmx>`)).toMatchObject({
    error: { kind: 'malformed', line: 2 },
  });
});
it('reads XLIFF 1.2 and 2', () => {
  expect(
    readXliff(
      '<xliff><file source-language="en" target-language="zh"><body><trans-unit><source>The <g id="1">tea</g> is hot.</source><target>茶很烫。</target></trans-unit></body></file></xliff>',
    ),
  ).toEqual(pairs);
  expect(
    readXliff(
      '<xliff srcLang="zh" trgLang="en"><file><unit><segment><source>茶很烫。</source><target>The tea<ph id="1"/> is hot.</target></segment></unit></file></xliff>',
    ),
  ).toEqual(pairs);
});
it('reads subtitles', () => {
  expect(
    readSubtitles(
      '1\n00:00:01,000 --> 00:00:02,500\n<i>JOHN: (sighs) Hi.</i>\n\n2\n00:03.000 --> 00:04.000\n[music]\n',
    ),
  ).toEqual({
    ok: true,
    value: { kind: 'cues', cues: [{ startMs: 1000, endMs: 2500, text: 'Hi.' }] },
  });
});
const english = Array.from({ length: 80 }, (_, i) => {
  const startMs = i * 3500 + ((i * i * 7919) % 2300);
  return { startMs, endMs: startMs + 1100, text: `Line ${i}.` };
});
it.each([
  [1, 0],
  [1, 7300],
  [25 / 23.976, 0],
  [23.976 / 25, 7300],
])('finds the clock %d, %d', (scale, offset) => {
  const move = (ms: number): number => Math.round(ms * scale + offset);
  const chinese = english.map((c, i) => ({
    startMs: move(c.startMs),
    endMs: move(c.endMs),
    text: `第${i}行`,
  }));
  const found = alignCues(english, chinese);
  expect(found?.map(({ en, zh }) => [en, zh])).toEqual(english.map((c, i) => [c.text, `第${i}行`]));
});
it('says nothing of times that do not belong together', () => {
  const other = english.map((c, i) => ({
    ...c,
    startMs: i * 3700 + ((i * i * i * 104729) % 3100),
  }));
  expect(
    alignCues(
      english,
      other.map((c) => ({ ...c, endMs: c.startMs + 900 })),
    ),
  ).toBeUndefined();
});
