import { useCallback, useSyncExternalStore } from 'react';
import type { ShownScript } from '../../domain/chinese/script/shown-script.ts';
import type { SentenceAnnotation } from '../../domain/chinese/sentence-annotation.ts';
import { useServices } from '../services.tsx';
import type { BatchedCache } from './batched-cache.ts';
import { sentenceCaches } from './sentence-caches.ts';

const nothing = (): (() => void) => () => undefined;

function useCached<Value>(cache: BatchedCache<Value> | undefined, key: string): Value | undefined {
  const subscribe = useCallback(
    (onValue: () => void) => (cache === undefined ? nothing() : cache.want(key, onValue)),
    [cache, key],
  );
  return useSyncExternalStore(subscribe, () => cache?.peek(key));
}

/** Words and readings of a Chinese sentence; undefined until they are computed, or where they cannot be. */
export function useAnnotation(sentence: string, wanted: boolean): SentenceAnnotation | undefined {
  const { askLanguage } = useServices();
  return useCached(wanted ? sentenceCaches(askLanguage).annotations : undefined, sentence);
}

/** A Chinese text in a script; undefined until it is converted. */
export function useConverted(text: string, to: ShownScript | undefined): string | undefined {
  const { askLanguage } = useServices();
  return useCached(to === undefined ? undefined : sentenceCaches(askLanguage).shown[to], text);
}
