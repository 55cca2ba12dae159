import { syntheticPairs } from '../synthetic-text.ts';

/** Two sides of a bitext. */
export interface Sides {
  readonly english: readonly string[];
  readonly chinese: readonly string[];
}

/** That many segments on both sides together; every seventh English one became two Chinese ones. */
export function syntheticBitext(segments: number): Sides {
  const english: string[] = [];
  const chinese: string[] = [];
  for (const [index, { en, zh }] of syntheticPairs(segments).entries()) {
    if (english.length + chinese.length >= segments) break;
    english.push(en);
    const comma = zh.indexOf('，') + 1;
    if (index % 7 === 0) chinese.push(zh.slice(0, comma), zh.slice(comma));
    else chinese.push(zh);
  }
  return { english, chinese };
}
