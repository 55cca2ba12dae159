import { useCallback, useEffect, useRef, useState } from 'react';

/** A long job that runs, as the screen shows it; `total` is 0 while nobody knows. */
export interface JobState {
  readonly label: string;
  readonly done: number;
  readonly total: number;
}

export interface JobHandle {
  readonly onProgress: (done: number, total: number) => void;
  readonly signal: AbortSignal;
}

export interface Job {
  readonly state: JobState | undefined;
  readonly run: <Value>(
    label: string,
    work: (handle: JobHandle) => Promise<Value>,
  ) => Promise<Value>;
  readonly stop: () => void;
}

/** One long job at a time with its progress; it is stopped when the learner says so or leaves. */
export function useJob(): Job {
  const [state, setState] = useState<JobState>();
  const controller = useRef<AbortController>(undefined);
  const stop = useCallback(() => controller.current?.abort(), []);
  useEffect(() => stop, [stop]);
  const run = useCallback(
    async <Value>(label: string, work: (handle: JobHandle) => Promise<Value>): Promise<Value> => {
      const mine = new AbortController();
      controller.current = mine;
      setState({ label, done: 0, total: 0 });
      let isRunning = true;
      // The last word of a worker on its way may come after its result.
      const onProgress = (done: number, total: number): void => {
        if (isRunning) setState({ label, done, total });
      };
      try {
        return await work({ onProgress, signal: mine.signal });
      } finally {
        isRunning = false;
        setState(undefined);
      }
    },
    [],
  );
  return { state, run, stop };
}
