/** Values by sentence, asked for in batches and kept for the next time the sentence is in sight. */
export interface BatchedCache<Value> {
  readonly peek: (key: string) => Value | undefined;
  /** Asks with the next batch; calls back at each new value. The result withdraws the wish. */
  readonly want: (key: string, onValue: () => void) => () => void;
}

/** Answers a batch: `put` may come twice for a key, a rough value first. */
export type AnswerBatch<Value> = (
  keys: readonly string[],
  put: (key: string, value: Value) => void,
) => Promise<void>;

const BATCH = 24;
const MOST_KEPT = 4000;

/**
 * One batch at a time, so that what has scrolled out of sight by then is not asked for at all; of what is
 * wanted, the newest comes first.
 */
export function batchedCache<Value>(answer: AnswerBatch<Value>): BatchedCache<Value> {
  const kept = new Map<string, Value>();
  const listeners = new Map<string, Set<() => void>>();
  const waiting = new Set<string>();
  let busy = false;

  const put = (key: string, value: Value): void => {
    kept.delete(key);
    kept.set(key, value);
    const oldest = kept.keys().next().value;
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    for (const listener of listeners.get(key) ?? []) listener();
  };
  const run = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    try {
      // Whatever is drawn together is asked for together.
      await new Promise((resolve) => setTimeout(resolve, 0));
      while (waiting.size > 0) {
        const keys = [...waiting].slice(-BATCH);
        for (const key of keys) waiting.delete(key);
        await answer(keys, put);
      }
    } finally {
      busy = false;
    }
  };
  return {
    peek: (key) => kept.get(key),
    want(key, onValue) {
      const own = listeners.get(key) ?? new Set();
      listeners.set(key, own.add(onValue));
      if (!kept.has(key)) {
        waiting.add(key);
        void run();
      }
      return () => {
        own.delete(onValue);
        if (own.size > 0) return;
        listeners.delete(key);
        waiting.delete(key);
      };
    },
  };
}
