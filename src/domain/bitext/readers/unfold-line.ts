import { detectLanguage } from '../../text/detect-language.ts';
import type { Language } from '../../text/language.ts';

const SENTENCES = /[^.!?。！？]*[.!?。！？]+["'”’」』）)]*\s*|[^.!?。！？]+$/g;
/** Fewer changes may be a quotation. */
const FEWEST_RUNS = 4;

/**
 * The lines of a text that lost its line ends: sentences of both languages taking turns on one line
 * ("Hello. 你好。Goodbye. 再见。"). Any other line comes back as it is.
 */
export function unfoldLine(line: string): readonly string[] {
  const runs: { language: Language; text: string }[] = [];
  for (const [sentence] of line.matchAll(SENTENCES)) {
    const last = runs.at(-1);
    const language = detectLanguage(sentence) ?? last?.language;
    if (last !== undefined && language === last.language) last.text += sentence;
    else if (language !== undefined) runs.push({ language, text: sentence });
  }
  return runs.length < FEWEST_RUNS ? [line] : runs.map((run) => run.text.trim());
}
