import { Parser } from 'htmlparser2';
import { cleanText } from '../text/clean-text.ts';

/** What is in them is not to be read by people; of ruby, the readings stand above the text. */
const UNREAD: ReadonlySet<string> = new Set(['script', 'style', 'template', 'rt', 'rp']);
const BREAKS: ReadonlySet<string> = new Set(['br', 'div', 'p', 'li', 'tr', 'td', 'ul', 'ol', 'hr']);
const SOUND = /\[(?:sound|anki:play|anki:tts)[^\]]{0,500}\]/gu;
const CLOZE = /\{\{c\d{1,3}::(.*?)(?:::[^{}]*?)?\}\}/gsu;
const MOST_UNITS = 200_000;

const SOUND_NAME = /\[sound:([^\]]{1,300})\]/u;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
};

/** The name of the first sound that a field plays, as the list of files has it; empty without one. */
export function soundName(field: string): string {
  const [, name = ''] = SOUND_NAME.exec(field.slice(0, MOST_UNITS)) ?? [];
  return name
    .replaceAll(/&(?:amp|lt|gt|quot|nbsp|#39);/gu, (entity) => ENTITIES[entity] ?? entity)
    .normalize('NFC');
}

/** Whether a field plays a sound. */
export function hasSound(field: string): boolean {
  return field.includes('[sound:');
}

/**
 * A field of a note as plain text in one line: markup, scripts and sounds are left out, entities read,
 * and of a cloze its words stay. Nothing of it is ever interpreted.
 *
 * @param field HTML, of which the first 200,000 UTF-16 units are read
 */
export function fieldText(field: string): string {
  const source = field.slice(0, MOST_UNITS).replaceAll(SOUND, '').replaceAll(CLOZE, '$1');
  const parts: string[] = [];
  let unread = 0;
  const parser = new Parser(
    {
      onopentagname(name) {
        if (UNREAD.has(name)) unread += 1;
        if (BREAKS.has(name)) parts.push('\n');
      },
      onclosetag(name) {
        if (UNREAD.has(name)) unread = Math.max(0, unread - 1);
        if (BREAKS.has(name)) parts.push('\n');
      },
      ontext(text) {
        if (unread === 0) parts.push(text);
      },
    },
    { decodeEntities: true },
  );
  parser.end(source);
  const { text } = cleanText(parts.join('').replaceAll('\u00a0', ' '));
  return joinLines(text);
}

/** Lines become one: with a blank between, but not where Chinese goes on. */
function joinLines(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines
    .filter((line) => line !== '')
    .reduce(
      (joined, line) => joined + (joined === '' || isChineseSeam(joined, line) ? '' : ' ') + line,
      '',
    );
}

const CHINESE_END = /[\p{Script=Han}，。！？、：；”》）]$/u;
const CHINESE_START = /^[\p{Script=Han}“《（]/u;

function isChineseSeam(before: string, after: string): boolean {
  return CHINESE_END.test(before.slice(-2)) && CHINESE_START.test(after);
}
