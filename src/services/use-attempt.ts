import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Result } from '../shared/result.ts';
import type { StorageFailure } from '../storage/storage-failure.ts';
import { useNotice } from '../ui/notices.tsx';
import { describeStorageFailure } from './describe-storage-failure.ts';

/**
 * Runs a write and shows the sentence of its failure, if any. Resolves to the value, or undefined when
 * it failed, so that a caller shows nothing as saved that was not.
 */
export function useAttempt() {
  const { t } = useTranslation();
  const notice = useNotice();
  return useCallback(
    async <Value>(write: Promise<Result<Value, StorageFailure>>): Promise<Value | undefined> => {
      const result = await write;
      if (result.ok) return result.value;
      if (result.error.kind !== 'cancelled') {
        notice({ text: describeStorageFailure(t, result.error), tone: 'error' });
      }
      return undefined;
    },
    [t, notice],
  );
}
