import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import type { StudyOptions, TextOptions } from '../../domain/reviews/options.ts';
import { useServices } from '../../services/services.tsx';
import { useAttempt } from '../../services/use-attempt.ts';
import {
  changeOptions,
  changePreset,
  listPresets,
  type Preset,
  readOptionsBook,
} from '../../storage/options-repository.ts';
import { useNotice } from '../../ui/notices.tsx';

/** Changes some options; resolves when they are on disk, or were refused with a sentence. */
export type ChangeOptions<Fields> = (fields: Partial<Fields>) => Promise<void>;

export interface ShownOptions {
  readonly presets: readonly Preset[];
  /** The preset that is shown; undefined for the whole collection. */
  readonly preset: Preset | undefined;
  readonly options: StudyOptions;
  readonly change: ChangeOptions<TextOptions>;
  readonly changeCollection: ChangeOptions<StudyOptions>;
}

/** The options of a preset, or of the collection; undefined until they are read. */
export function useOptions(presetId: string | undefined): ShownOptions | undefined {
  const { t } = useTranslation();
  const { collection } = useServices();
  const attempt = useAttempt();
  const notice = useNotice();
  const book = useLiveQuery(() => readOptionsBook(collection.db), [collection]);
  const presets = useLiveQuery(() => listPresets(collection.db), [collection]);
  if (book === undefined || presets === undefined) return undefined;
  const preset = presets.find(({ id }) => id === presetId);
  const say = async (write: ReturnType<typeof changeOptions>): Promise<void> => {
    const saved = await attempt(write);
    if (saved !== undefined) notice({ text: t('settings.saved') });
  };
  const changeCollection: ChangeOptions<StudyOptions> = (fields) =>
    say(changeOptions(collection, fields));
  return {
    presets,
    preset,
    options: preset === undefined ? book.collection : book.of({ optionsId: preset.id }),
    changeCollection,
    change:
      preset === undefined
        ? changeCollection
        : (fields) => say(changePreset(collection, preset.id, fields)),
  };
}
