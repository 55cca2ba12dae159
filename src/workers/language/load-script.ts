import type { ShownScript } from '../../domain/chinese/script/shown-script.ts';
import { fetchedOnce } from './fetched-once.ts';

export type ConvertText = (text: string) => string;

const loadToSimplified = fetchedOnce(async () => {
  const { Converter } = await import('opencc-js/t2cn');
  return Converter({ from: 'tw', to: 'cn' });
});

const loadToTraditional = fetchedOnce(async () => {
  const { Converter } = await import('opencc-js/cn2t');
  return { tw: Converter({ from: 'cn', to: 'tw' }), hk: Converter({ from: 'cn', to: 'hk' }) };
});

/**
 * OpenCC, one way, fetched once: 55 kB compressed to simplified, 0.5 MB to traditional. Characters only,
 * never the words of a region (`twp`), so that what is shown stays the learner's sentence.
 */
export async function loadScript(to: ShownScript): Promise<ConvertText> {
  return to === 'hans' ? loadToSimplified() : (await loadToTraditional())[to];
}
