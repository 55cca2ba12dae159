import { useCallback, useRef, useState } from 'react';
import type { Result } from '../shared/result.ts';
import type { StorageFailure } from '../storage/storage-failure.ts';
import { useAttempt } from './use-attempt.ts';

export interface OneWrite {
  /** Whether a write is on its way. */
  readonly busy: boolean;
  /**
   * Runs a write unless one is on its way, and what follows once it is on disk; a failure is shown and
   * nothing follows.
   */
  readonly write: (
    action: () => Promise<Result<unknown, StorageFailure>>,
    then: () => Promise<void> | void,
  ) => Promise<void>;
}

/** One write at a time: a key that is held down, or a double click, must not answer twice. */
export function useOneWrite(): OneWrite {
  const attempt = useAttempt();
  const [busy, setBusy] = useState(false);
  const writing = useRef(false);
  const write: OneWrite['write'] = useCallback(
    async (action, then) => {
      if (writing.current) return;
      writing.current = true;
      setBusy(true);
      try {
        if ((await attempt(action().then(asAcknowledged))) !== undefined) await then();
      } finally {
        writing.current = false;
        setBusy(false);
      }
    },
    [attempt],
  );
  return { busy, write };
}

/** A write may succeed with nothing to say; that must not look like a failure. */
function asAcknowledged(result: Result<unknown, StorageFailure>): Result<true, StorageFailure> {
  return result.ok ? { ok: true, value: true } : result;
}
