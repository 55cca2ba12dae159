import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../../../src/domain/bitext/readers/html.ts';
import { readMarkdown } from '../../../../../src/domain/bitext/readers/markdown.ts';
import { recogniseFormat } from '../../../../../src/domain/bitext/readers/recognise-format.ts';
import { readSubtitles } from '../../../../../src/domain/bitext/readers/subtitles.ts';
import { readTable } from '../../../../../src/domain/bitext/readers/table.ts';
import { readTmx } from '../../../../../src/domain/bitext/readers/tmx.ts';
import { readXliff } from '../../../../../src/domain/bitext/readers/xliff.ts';

const READERS = {
  table: readTable,
  tmx: readTmx,
  xliff: readXliff,
  subtitles: readSubtitles,
  html: readHtml,
  markdown: readMarkdown,
};

/** Pieces that mean something to one of the readers, in any order and number. */
const PIECES = [
  '<tmx>',
  '</tmx>',
  '<body>',
  '<tu>',
  '</tu>',
  '<tuv xml:lang="en">',
  '</tuv>',
  '<seg>',
  '</seg>',
  '<xliff srcLang="en" trgLang="zh">',
  '</xliff>',
  '<unit>',
  '<source>',
  '</source>',
  '<target>',
  '</target>',
  '<ph/>',
  '<!DOCTYPE tmx [',
  ']>',
  '<![CDATA[',
  '&lt;',
  '&bad;',
  '<!doctype html>',
  '<p>',
  '</p>',
  '<div hidden>',
  '</div>',
  '<h1>',
  '<br>',
  '<script>',
  '</script>',
  '<table>',
  '<tr>',
  '<td>',
  '</table>',
  '<title/>',
  '<sup>',
  '</sup>',
  '<pre>',
  '# ',
  '> ',
  '- ',
  '**',
  '[a](b)',
  '![',
  '| a | b |\n|---|---|\n',
  '```\n',
  '[^1]: ',
  '---\n',
  'WEBVTT\n',
  '1\n',
  '00:00:01,000 --> 00:00:02,000\n',
  '--> ',
  'NOTE ',
  '<v A>',
  '{\\an8}',
  '#separator:tab\n',
  '"',
  '""',
  '\t',
  ',',
  '\n',
  ';',
  '{{c1::',
  '}}',
  '[sound:',
  'Hello there.',
  '你好。',
  ' ',
  '\ud800',
  '\u202e',
  'a'.repeat(50),
];
const sources = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 400 }),
);

describe.each(Object.entries(READERS))('%s, any input', (_name, reader) => {
  it('gives a result, and the same one again', () => {
    fc.assert(
      fc.property(sources, (source) => {
        const result = reader(source);
        expect(typeof result.ok).toBe('boolean');
        expect(reader(source)).toEqual(result);
      }),
      { numRuns: 300 },
    );
  });
});

it('recognises some format of any input', () => {
  fc.assert(
    fc.property(sources, (source) => {
      expect(['text', ...Object.keys(READERS)]).toContain(recogniseFormat(source, ''));
    }),
  );
});
