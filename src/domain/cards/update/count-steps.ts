import type { TextUpdate, UpdateStep } from './text-update.ts';

/** How many pairs an update leaves, and how many it changes in each way. */
export type UpdateCounts = Readonly<Record<UpdateStep['kind'] | 'unchanged', number>>;

export function countSteps({ unchanged, steps }: TextUpdate): UpdateCounts {
  const counts = { unchanged, changed: 0, moved: 0, marked: 0, restored: 0, removed: 0, added: 0 };
  for (const { kind } of steps) counts[kind] += 1;
  return counts;
}
