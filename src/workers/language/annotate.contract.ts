import type { ShownScript } from '../../domain/chinese/script/shown-script.ts';
import type { SentenceAnnotation } from '../../domain/chinese/sentence-annotation.ts';
import type { Answered } from './answered.ts';

/** `at-once` takes the platform's words where jieba is not there yet, and begins to fetch it. */
export type AnnotationPace = 'at-once' | 'with-jieba';

export interface AnnotateWork {
  /**
   * Words and readings of Chinese sentences, in their order. Where jieba cannot be had, the words are the
   * platform's; where pinyin cannot be had, it fails.
   */
  annotate(sentences: readonly string[], pace: AnnotationPace): Answered<SentenceAnnotation[]>;
  /** Chinese texts in a script, in their order. */
  convertScript(texts: readonly string[], to: ShownScript): Answered<string[]>;
}
