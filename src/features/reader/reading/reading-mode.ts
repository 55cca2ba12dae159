import type { Language } from '../../../domain/text/language.ts';
import type { Json } from '../../../shared/json.ts';

/** How a text is shown: both languages, one, or one with the other on request. */
export const READING_MODES = ['side', 'interleaved', 'hide-zh', 'hide-en', 'en', 'zh'] as const;
export type ReadingMode = (typeof READING_MODES)[number];

export function isReadingMode(value: Json | undefined): value is ReadingMode {
  return READING_MODES.some((mode) => mode === value);
}

/** The language that runs on alone; undefined where pairs stand together. */
export function flowingLanguage(mode: ReadingMode): Language | undefined {
  return mode === 'en' || mode === 'zh' ? mode : undefined;
}

/** The language that is hidden until it is asked for. */
export function hiddenLanguage(mode: ReadingMode): Language | undefined {
  if (mode === 'hide-zh') return 'zh';
  return mode === 'hide-en' ? 'en' : undefined;
}
