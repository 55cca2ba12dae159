import type { KeptOptions } from '../domain/cards/apply-edit.ts';
import type { BilingualText, OptionsId } from '../domain/cards/bilingual-text.ts';
import type { DayLimits } from '../domain/progress/due-counts.ts';
import { layOptions } from '../domain/reviews/lay-options.ts';
import type { StudyOptions } from '../domain/reviews/options.ts';

/** The options of the whole collection, which presets lie over. */
export const COLLECTION_OPTIONS = 'collection' as OptionsId;

type PresetOf = Pick<BilingualText, 'optionsId'>;

/** The stored fields over the defaults; a field that is no valid option keeps its default. */
export function toOptions(kept: KeptOptions | undefined): StudyOptions {
  return layOptions(kept?.fields ?? {}, undefined);
}

/** What a collection's rows of options say, each preset read once. */
export class OptionsBook {
  readonly collection: StudyOptions;
  readonly #rows: ReadonlyMap<string, KeptOptions>;
  readonly #read = new Map<string, StudyOptions>();

  constructor(rows: Iterable<KeptOptions>) {
    this.#rows = new Map(Array.from(rows, (row) => [row.id, row]));
    this.collection = toOptions(this.#rows.get(COLLECTION_OPTIONS));
  }

  /** The options of a text; a preset that is not there, or deleted, is as none. */
  of({ optionsId }: PresetOf): StudyOptions {
    const preset = this.#rows.get(optionsId ?? COLLECTION_OPTIONS);
    if (preset === undefined || preset.deleted || preset.id === COLLECTION_OPTIONS) {
      return this.collection;
    }
    const known = this.#read.get(preset.id);
    if (known !== undefined) return known;
    const collection = this.#rows.get(COLLECTION_OPTIONS)?.fields ?? {};
    const options = layOptions(collection, preset.fields);
    this.#read.set(preset.id, options);
    return options;
  }
}

/** The limits of some texts, and of all together. */
export function dayLimits(
  book: OptionsBook,
  texts: Iterable<PresetOf & Pick<BilingualText, 'id'>>,
): DayLimits {
  const { collection } = book;
  const byText = new Map(Array.from(texts, (text) => [text.id, book.of(text)]));
  return {
    ofText: (id) => byText.get(id) ?? collection,
    total: {
      newPerDay: collection.newPerDayTotal,
      reviewsPerDay: collection.reviewsPerDayTotal,
    },
  };
}
