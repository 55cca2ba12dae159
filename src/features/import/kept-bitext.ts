import * as v from 'valibot';
import type { WorkerBitext } from '../../workers/aligner.contract.ts';

const PAIR = v.object({
  en: v.string(),
  zh: v.string(),
  paragraph: v.number(),
  heading: v.boolean(),
  confidence: v.number(),
});
const BITEXT = v.looseObject({
  pairs: v.array(PAIR),
  chineseScript: v.picklist(['hans', 'hant']),
  recognised: v.looseObject({
    shape: v.string(),
    formats: v.array(v.string()),
    counts: v.array(v.number()),
    encodings: v.array(v.string()),
    replaced: v.number(),
  }),
  byWords: v.boolean(),
});

/** What was aligned, as a text to keep until it is added to the library. */
export function keepBitext(bitext: WorkerBitext): string {
  return JSON.stringify(bitext);
}

/** What was kept; undefined where it is broken, or another version kept it. */
export function readKeptBitext(text: string | undefined): WorkerBitext | undefined {
  if (text === undefined) return undefined;
  try {
    const read = v.safeParse(BITEXT, JSON.parse(text));
    return read.success ? (read.output as unknown as WorkerBitext) : undefined;
  } catch {
    return undefined;
  }
}
