import { createRequire } from 'node:module';
import { isItem, type ReviewHistories } from '../../src/domain/reviews/fit/review-histories.ts';

/** What we use of the binding of fsrs-rs, which has no types of its own on this platform. */
export interface NativeFsrs {
  readonly FSRSBindingReview: new (grade: number, elapsedDays: number) => NativeReview;
  readonly FSRSBindingItem: new (reviews: readonly NativeReview[]) => NativeItem;
  readonly FSRSBinding: new (
    parameters: readonly number[],
  ) => {
    evaluate(items: readonly NativeItem[]): { readonly logLoss: number; readonly rmseBins: number };
    /** What each of the four grades would make of a card, new without a memory. */
    nextStates(
      memory: NativeMemory | null,
      desiredRetention: number,
      elapsedDays: number,
    ): Record<'again' | 'hard' | 'good' | 'easy', NativeState>;
  };
  computeParameters(
    items: readonly NativeItem[],
    options: { enableShortTerm: boolean; timeout: number; progress: () => void },
  ): Promise<number[]>;
}

export interface NativeMemory {
  readonly stability: number;
  readonly difficulty: number;
}

interface NativeState {
  readonly memory: NativeMemory;
  readonly interval: number;
}

interface NativeReview {
  readonly rating: number;
  readonly deltaT: number;
}

export interface NativeItem {
  readonly reviews: readonly NativeReview[];
}

/** Undefined where it is not installed: it is an optional dependency, for Linux on x64 only. */
export function loadNativeFsrs(): NativeFsrs | undefined {
  try {
    const require = createRequire(import.meta.url);
    return require('@open-spaced-repetition/binding-linux-x64-gnu') as NativeFsrs;
  } catch {
    return undefined;
  }
}

/** Every item with all that came before it, in the order of time, as fsrs-rs wants them. */
export function toNativeItems(
  native: NativeFsrs,
  histories: ReviewHistories,
  until: number = Number.POSITIVE_INFINITY,
): NativeItem[] {
  const items: { readonly time: number; readonly item: NativeItem }[] = [];
  for (let card = 0; card + 1 < histories.starts.length; card += 1) {
    const reviews: NativeReview[] = [];
    const end = histories.starts[card + 1] ?? 0;
    for (let index = histories.starts[card] ?? 0; index < end; index += 1) {
      const time = histories.order[index] ?? 0;
      const [grade, days] = [histories.grades[index] ?? 1, histories.elapsed[index] ?? 0];
      reviews.push(new native.FSRSBindingReview(grade, days));
      if (!isItem(histories, index) || time >= until) continue;
      items.push({ time, item: new native.FSRSBindingItem([...reviews]) });
    }
  }
  return items.sort((a, b) => a.time - b.time).map(({ item }) => item);
}

/** What fsrs-rs makes of the items. */
export function fitNatively(
  native: NativeFsrs,
  items: readonly NativeItem[],
): Promise<readonly number[]> {
  return native.computeParameters(items, {
    enableShortTerm: true,
    timeout: 10,
    progress: () => undefined,
  });
}
