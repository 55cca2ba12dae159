import type { JsonFields } from '../../shared/json.ts';
import { DEFAULT_OPTIONS } from './default-options.ts';
import type { CollectionOptions, StudyOptions } from './options.ts';
import { readStudyOptions } from './validate-options.ts';

const COLLECTION_FIELDS: ReadonlySet<string> = new Set<keyof CollectionOptions>([
  'parameters',
  'rolloverHour',
  'learnAheadMs',
  'newPerDayTotal',
  'reviewsPerDayTotal',
]);

/** The options that a preset may have its own of. */
export const PRESET_FIELDS: readonly string[] = Object.keys(DEFAULT_OPTIONS).filter(
  (field) => !COLLECTION_FIELDS.has(field),
);

/**
 * The options of a text: those of the collection with the fields of its preset over them. What is
 * refused (out of range, of another kind) falls back to what lies under it.
 *
 * @param preset undefined for a text without one
 */
export function layOptions(collection: JsonFields, preset: JsonFields | undefined): StudyOptions {
  const { options } = readStudyOptions(collection);
  if (preset === undefined) return options;
  const { options: own, refused } = readStudyOptions(preset);
  const isRefused = new Set<string>(refused.map(({ field }) => field));
  const fields = PRESET_FIELDS.filter(
    (field) => preset[field] !== undefined && !isRefused.has(field),
  );
  return { ...options, ...pick(own, fields) };
}

function pick(options: StudyOptions, fields: readonly string[]): Partial<StudyOptions> {
  return Object.fromEntries(Object.entries(options).filter(([field]) => fields.includes(field)));
}
