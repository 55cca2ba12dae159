import { detectLanguage } from '../../text/detect-language.ts';
import type { Language } from '../../text/language.ts';
import { languageOfTag } from './markup-events-language.ts';
import type { ReadyPair } from './reading.ts';

export interface Unit {
  /** Language tags as written. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly source: string;
  readonly target: string;
}

/** The sides by the declared languages, else by content; units of neither language are left out. */
export function sidesOfUnits(units: readonly Unit[]): ReadyPair[] {
  return units.flatMap((unit) => {
    const source = sideOf(unit.from, unit.source);
    const target = sideOf(unit.to, unit.target);
    if (source === undefined && target === undefined) return [];
    const texts: Partial<Record<Language, string>> = {};
    if (target !== undefined) texts[target] = oneLine(unit.target);
    if (source !== undefined) texts[source] = oneLine(unit.source);
    return [{ en: texts.en ?? '', zh: texts.zh ?? '', heading: false }];
  });
}

function sideOf(tag: string | undefined, text: string): Language | undefined {
  return tag === undefined ? detectLanguage(text) : languageOfTag(tag);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
