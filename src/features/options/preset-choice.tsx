import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { PRESET_FIELDS } from '../../domain/reviews/lay-options.ts';
import type { TextOptions } from '../../domain/reviews/options.ts';
import { useServices } from '../../services/services.tsx';
import { useAttempt } from '../../services/use-attempt.ts';
import { addPreset, changePreset, setPresetDeleted } from '../../storage/options-repository.ts';
import { Button } from '../../ui/button.tsx';
import { isEnter } from '../../ui/ime-guard.ts';
import { useNotice } from '../../ui/notices.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './options.module.css';
import type { ShownOptions } from './use-options.ts';

const COLLECTION = '';

/** Whose options are shown, and presets made, named, copied and removed. */
export function PresetChoice({ presets, preset, options }: ShownOptions) {
  const { t } = useTranslation();
  const { collection } = useServices();
  const attempt = useAttempt();
  const notice = useNotice();
  const [, navigate] = useLocation();

  const add = async (fields: Partial<TextOptions>, name: string): Promise<void> => {
    const id = await attempt(addPreset(collection, name, fields));
    if (id !== undefined) navigate(`/options/${id}`);
  };
  const remove = async (): Promise<void> => {
    if (preset === undefined) return;
    const removed = await attempt(setPresetDeleted(collection, preset.id, true));
    if (removed === undefined) return;
    navigate('/options');
    notice({
      text: t('options.removed', { name: preset.name }),
      action: {
        label: t('common.undo'),
        run: () => void attempt(setPresetDeleted(collection, preset.id, false)),
      },
    });
  };
  return (
    <div className={styles['choice']}>
      <SelectField
        label={t('options.which')}
        hint={preset === undefined ? t('options.collectionHint') : t('options.presetHint')}
        value={preset?.id ?? COLLECTION}
        choices={[
          { value: COLLECTION, label: t('options.collection') },
          ...presets.map(({ id, name }) => ({ value: id as string, label: name })),
        ]}
        onChange={(id) => navigate(id === COLLECTION ? '/options' : `/options/${id}`)}
      />
      <p className={styles['actions']}>
        <Button onClick={() => void add({}, t('options.presetNumber', { n: presets.length + 1 }))}>
          {t('options.newPreset')}
        </Button>
        {preset !== undefined && (
          <>
            <Button
              onClick={() =>
                void add(ownOptions(options), t('options.copyOf', { name: preset.name }))
              }
            >
              {t('options.copy')}
            </Button>
            <Button look="danger" onClick={() => void remove()}>
              {t('options.remove')}
            </Button>
          </>
        )}
      </p>
      {preset !== undefined && <PresetName key={preset.id} id={preset.id} name={preset.name} />}
    </div>
  );
}

function ownOptions(options: TextOptions): Partial<TextOptions> {
  const own = Object.entries(options).filter(([field]) => PRESET_FIELDS.includes(field));
  return Object.fromEntries(own);
}

function PresetName({ id, name }: ShownOptions['presets'][number]) {
  const { t } = useTranslation();
  const { collection } = useServices();
  const attempt = useAttempt();
  const [written, setWritten] = useState<string>();
  const commit = (): void => {
    const next = written?.trim() ?? '';
    if (next === '' || next === name) return setWritten(undefined);
    void attempt(changePreset(collection, id, { name: next })).then(() => setWritten(undefined));
  };
  return (
    <TextField
      label={t('options.presetName')}
      value={written ?? name}
      autoComplete="off"
      maxLength={80}
      onChange={(event) => setWritten(event.target.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (isEnter(event)) commit();
      }}
    />
  );
}
