import type { TFunction } from 'i18next';
import { assertNever } from '../../shared/result.ts';
import type { FitFailure } from '../../workers/fit-client.ts';

/** Says why there is no result and what to do about it. */
export function describeFitFailure(t: TFunction, failure: FitFailure): string {
  switch (failure.kind) {
    case 'too-few': {
      const { have, need } = failure;
      return t('scheduling.tooFew', { have, need, count: need - have });
    }
    case 'cancelled':
      return t('scheduling.stopped');
    case 'fit-crashed':
      return t('scheduling.crashed', { message: failure.message });
    default:
      return assertNever(failure);
  }
}
