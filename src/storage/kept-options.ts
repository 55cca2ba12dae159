import type { KeptOptions } from '../domain/cards/apply-edit.ts';
import type { StudyOptions } from '../domain/reviews/options.ts';
import { readStudyOptions } from '../domain/reviews/validate-options.ts';

/** The options of the whole collection; a text may have its own one day. */
export const COLLECTION_OPTIONS = 'collection';

/** The stored fields over the defaults; a field that is no valid option keeps its default. */
export function toOptions(kept: KeptOptions | undefined): StudyOptions {
  return readStudyOptions(kept?.fields ?? {}).options;
}
