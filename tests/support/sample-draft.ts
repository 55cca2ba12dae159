import type { Exercise } from '../../src/domain/cards/exercise.ts';
import type { TextDraft } from '../../src/storage/add-text.ts';

/** A text of `count` made-up pairs, one sentence a paragraph. */
export function sampleDraft(
  count: number,
  exercises: readonly Exercise[] = ['en-zh', 'zh-en'],
  title = 'Made up',
): TextDraft {
  const pairs = Array.from({ length: count }, (_, index) => ({
    en: `The river is ${index} metres wide here.`,
    zh: `这里的河宽${index}米。`,
    paragraph: index,
    heading: index === 0,
    confidence: 0.9,
  }));
  return { title, exercises, chineseScript: 'hans', pairs };
}
