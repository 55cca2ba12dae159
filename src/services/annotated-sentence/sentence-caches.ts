import type { ShownScript } from '../../domain/chinese/script/shown-script.ts';
import type { SentenceAnnotation } from '../../domain/chinese/sentence-annotation.ts';
import type { AskLanguage } from '../../workers/language-client.ts';
import { type BatchedCache, batchedCache } from './batched-cache.ts';

export interface SentenceCaches {
  readonly annotations: BatchedCache<SentenceAnnotation>;
  readonly shown: Readonly<Record<ShownScript, BatchedCache<string>>>;
}

const caches = new WeakMap<AskLanguage, SentenceCaches>();

/** What was computed of sentences, once for each language worker. */
export function sentenceCaches(ask: AskLanguage): SentenceCaches {
  const known = caches.get(ask);
  if (known !== undefined) return known;
  const script = (to: ShownScript) =>
    batchedCache<string>(async (keys, put) => {
      const answer = await ask((work) => work.convertScript(keys, to));
      if (!answer.ok) return;
      answer.value.forEach((text, at) => put(keys[at] ?? '', text));
    });
  const made = {
    annotations: annotationCache(ask),
    shown: { hans: script('hans'), tw: script('tw'), hk: script('hk') },
  };
  caches.set(ask, made);
  return made;
}

/** Sentences are annotated with the platform's words until jieba is there, then anew. */
function annotationCache(ask: AskLanguage): BatchedCache<SentenceAnnotation> {
  let refused = false;
  return batchedCache(async (keys, put) => {
    const annotate = async (pace: 'at-once' | 'with-jieba') => {
      const answer = await ask((work) => work.annotate(keys, pace));
      if (!answer.ok) return undefined;
      const isWhole = answer.value.every(({ byJieba }) => byJieba);
      refused ||= pace === 'with-jieba' && !isWhole;
      answer.value.forEach((annotation, at) => {
        put(keys[at] ?? '', refused ? { ...annotation, isJiebaRefused: true } : annotation);
      });
      return isWhole;
    };
    if ((await annotate('at-once')) === false && !refused) await annotate('with-jieba');
  });
}
