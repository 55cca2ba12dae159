import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import type { OptionsId, TextId } from '../../domain/cards/bilingual-text.ts';
import { useServices } from '../../services/services.tsx';
import { useAttempt } from '../../services/use-attempt.ts';
import type { Preset } from '../../storage/options-repository.ts';
import { listTexts, setTextOptions } from '../../storage/text-repository.ts';
import { useNotice } from '../../ui/notices.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { Surface } from '../../ui/surface.tsx';
import styles from './options.module.css';

const COLLECTION = '';

/** Which text goes by which preset. */
export function TextsPresets({ presets }: { readonly presets: readonly Preset[] }) {
  const { t } = useTranslation();
  const { collection } = useServices();
  const attempt = useAttempt();
  const notice = useNotice();
  const texts = useLiveQuery(() => listTexts(collection.db), [collection]);
  if (texts === undefined || texts.length === 0) return null;

  const give = async (textId: TextId, id: string): Promise<void> => {
    const optionsId = id === COLLECTION ? null : (id as OptionsId);
    const saved = await attempt(setTextOptions(collection, textId, optionsId));
    if (saved !== undefined) notice({ text: t('settings.saved') });
  };
  return (
    <Surface title={t('options.texts')}>
      <p className={styles['hint']}>
        {presets.length === 0 ? t('options.textsEmpty') : t('options.textsHint')}
      </p>
      {presets.length > 0 && (
        <div className={styles['texts']}>
          {texts.map((text) => (
            <SelectField
              key={text.id}
              label={text.title}
              value={presets.find(({ id }) => id === text.optionsId)?.id ?? COLLECTION}
              choices={[
                { value: COLLECTION, label: t('options.collection') },
                ...presets.map(({ id, name }) => ({ value: id as string, label: name })),
              ]}
              onChange={(id) => void give(text.id, id)}
            />
          ))}
        </div>
      )}
    </Surface>
  );
}
