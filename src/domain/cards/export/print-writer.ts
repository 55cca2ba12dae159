import type { BilingualText } from '../bilingual-text.ts';
import type { Note } from '../note.ts';
import type { PrintLayout } from './export-wish.ts';
import type { PairWriting } from './pair-writing.ts';

const STYLE = `
  body { max-width: 60rem; margin: 2rem auto; padding: 0 1.25rem; color: #23201b; background: #fff;
    font: 1rem/1.6 Georgia, "Noto Serif", serif; }
  h1 { font-size: 1.5rem; margin: 2.5rem 0 1rem; }
  .pair { margin: 0; padding: .5rem 0; border-top: 1px solid #ded7c9; break-inside: avoid; }
  .columns .pair { display: grid; grid-template-columns: 1fr 1fr; gap: 1.5rem; }
  .pair p { margin: 0; overflow-wrap: anywhere; white-space: pre-line; unicode-bidi: isolate; }
  .heading { font-weight: bold; }
  :lang(zh) { font-family: "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; font-size: 1.08rem; }
  section + section h1 { break-before: page; }
  @page { margin: 18mm 16mm; }
  @media print { body { max-width: none; margin: 0; padding: 0; } }
`;

/** A page to be read or printed. It holds no script and asks for nothing. */
export function printWriter(layout: PrintLayout): PairWriting {
  return {
    head: `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Duizhao 对照</title><style>${STYLE}</style></head>
<body class="${layout}">
`,
    beginText: ({ title }) => `<section><h1>${escapeHtml(title)}</h1>\n`,
    pair: toPair,
    endText: '</section>\n',
    foot: '</body></html>\n',
    type: 'text/html',
  };
}

function toPair({ en, zh, heading }: Note, { chineseScript }: BilingualText): string {
  const script = chineseScript === 'hant' ? 'zh-Hant' : 'zh-Hans';
  const sides = `<p lang="en">${escapeHtml(en)}</p><p lang="${script}">${escapeHtml(zh)}</p>`;
  return `<div class="pair${heading ? ' heading' : ''}">${sides}</div>\n`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\0': '',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"\0]/g, (character) => ESCAPES[character] ?? character);
}
