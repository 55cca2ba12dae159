import { detectLanguage } from '../../text/detect-language.ts';
import type { Language } from '../../text/language.ts';
import { lengthCost } from '../length-cost.ts';
import { ENGLISH_CHINESE } from '../length-model.ts';

const SENTENCES = /[^.!?。！？]*[.!?。！？]+["'”’」』）)]*\s*|[^.!?。！？]+$/g;
/** Fewer changes may be a quotation. */
const FEWEST_RUNS = 4;
/** Mean cost in nats over which neighbours are no translations of each other. */
const MOST_COST = 2;

interface LanguageRun {
  readonly language: Language;
  text: string;
}

/**
 * The lines of a text that lost its line ends: sentences of both languages taking turns on one line
 * ("Hello. 你好。Goodbye. 再见。"). Any other line comes back as it is, one that only quotes the other
 * language among them: lengths tell, unless the line is all that there is.
 */
export function unfoldLine(line: string, isWholeText: boolean): readonly string[] {
  const runs: LanguageRun[] = [];
  for (const [sentence] of line.matchAll(SENTENCES)) {
    const last = runs.at(-1);
    const language = detectLanguage(sentence) ?? last?.language;
    if (last !== undefined && language === last.language) last.text += sentence;
    else if (language !== undefined) runs.push({ language, text: sentence });
  }
  const takesTurns = runs.length >= FEWEST_RUNS && (isWholeText || meanCost(runs) < MOST_COST);
  return takesTurns ? runs.map((run) => run.text.trim()) : [line];
}

/** How badly each run matches in length the one after it, taken two by two. */
function meanCost(runs: readonly LanguageRun[]): number {
  let [sum, pairs] = [0, 0];
  for (let index = 0; index + 1 < runs.length; index += 2) {
    const [one, two] = [runs[index], runs[index + 1]];
    if (one === undefined || two === undefined) continue;
    const [en, zh] = one.language === 'en' ? [one, two] : [two, one];
    sum += lengthCost(en.text.length, zh.text.length, ENGLISH_CHINESE);
    pairs += 1;
  }
  return sum / Math.max(1, pairs);
}
