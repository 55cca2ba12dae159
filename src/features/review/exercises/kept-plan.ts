import * as v from 'valibot';
import type { ExercisePlan } from '../../../domain/cards/exercises/exercise-plan.ts';
import type { Collection } from '../../../storage/collection.ts';
import { readDraft, writeDraft } from '../../../storage/draft-repository.ts';

const KEY = 'plan';

const HINT = v.union([
  v.object({
    kind: v.literal('length'),
    count: v.number(),
    unit: v.picklist(['characters', 'letters', 'words']),
  }),
  v.object({ kind: v.picklist(['first', 'last', 'reading', 'word']), text: v.string() }),
]);
const COMMON = {
  language: v.picklist(['en', 'zh']),
  reference: v.string(),
  hints: v.array(HINT),
};
const KEPT_PLAN = v.object({
  of: v.string(),
  plan: v.variant('kind', [
    v.object({
      ...COMMON,
      kind: v.literal('cloze'),
      gap: v.object({ before: v.string(), word: v.string(), after: v.string() }),
      choices: v.array(v.string()),
    }),
    v.object({
      ...COMMON,
      kind: v.literal('build'),
      tiles: v.object({ shown: v.array(v.string()), solution: v.array(v.string()) }),
    }),
    v.object({ ...COMMON, kind: v.literal('sentence') }),
  ]),
});

/**
 * The plan that was made for a card, as long as it waits for its grade: after a reload the gap is the same,
 * and tiles lie where they lay, whatever has been learned of words since.
 *
 * @param of the card, its answers and all that the plan is of
 */
export async function readKeptPlan(
  { db }: Collection,
  of: string,
): Promise<ExercisePlan | undefined> {
  const draft = await readDraft(db, KEY);
  if (draft === undefined) return undefined;
  const parsed = v.safeParse(KEPT_PLAN, parseJson(draft));
  return parsed.success && parsed.output.of === of ? parsed.output.plan : undefined;
}

export async function keepPlan({ db }: Collection, of: string, plan: ExercisePlan): Promise<void> {
  await writeDraft(db, KEY, JSON.stringify({ of, plan }));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
