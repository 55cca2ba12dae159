import type { SentencePair } from '../sentence-pair.ts';

type Sides = Pick<SentencePair, 'en' | 'zh'>;

/** What stands before the units of a TMX 1.4 document. Source: the TMX 1.4b specification. */
export const TMX_HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
  <header creationtool="Duizhao" creationtoolversion="1" segtype="sentence" o-tmf="Duizhao" adminlang="en" srclang="en" datatype="plaintext"/>
  <body>
`;
export const TMX_FOOT = '  </body>\n</tmx>\n';

/** The pair as a unit on a line; nothing where a side is missing, for which TMX has no way. */
export function toTmxUnit({ en, zh }: Sides): string {
  if (en === '' || zh === '') return '';
  return `    <tu>${variant('en', en)}${variant('zh', zh)}</tu>\n`;
}

function variant(language: string, text: string): string {
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
