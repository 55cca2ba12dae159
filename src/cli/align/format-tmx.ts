import type { SentencePair } from '../../domain/bitext/sentence-pair.ts';

const HEADER = `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
  <header creationtool="Duizhao" creationtoolversion="1" segtype="sentence" o-tmf="Duizhao" adminlang="en" srclang="en" datatype="plaintext"/>
  <body>
`;
const FOOTER = '  </body>\n</tmx>\n';

/** A TMX 1.4 document of the pairs that have both sides. Source: the TMX 1.4b specification. */
export function pairsToTmx(pairs: readonly SentencePair[]): string {
  const units = pairs
    .filter((pair) => pair.en !== '' && pair.zh !== '')
    .map(({ en, zh }) => `    <tu>${unit('en', en)}${unit('zh', zh)}</tu>\n`);
  return `${HEADER}${units.join('')}${FOOTER}`;
}

function unit(language: string, text: string): string {
  return `<tuv xml:lang="${language}"><seg>${escapeXml(text)}</seg></tuv>`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** XML 1.0 has no way to say these. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, '')
    .replace(/[&<>]/g, (character) => ESCAPES[character] ?? character);
}
