import { useTranslation } from 'react-i18next';
import type { SoundSight } from '../../../storage/anki/sounds.ts';
import { formatMegabytes } from '../../../ui/format-megabytes.ts';
import { Surface } from '../../../ui/surface.tsx';
import styles from './anki.module.css';

/** More than this the browser keeps only if the learner says so. */
const MUCH_BYTES = 50 << 20;

export function isTakenUnasked({ canKeep, size }: SoundSight): boolean {
  return canKeep && size <= MUCH_BYTES;
}

/** Whether the recordings of a file come too, and how much room they take. */
export function SoundsChoice(props: {
  readonly sounds: SoundSight;
  readonly taken: boolean;
  readonly onTaken: (taken: boolean) => void;
}) {
  const { t, i18n } = useTranslation();
  const { files, size, canKeep } = props.sounds;
  if (!canKeep) return <p role="status">{t('anki.soundsInsecure')}</p>;
  const room = formatMegabytes(size, i18n.language);
  return (
    <Surface title={t('anki.sounds')}>
      <label className={styles['take']}>
        <input
          type="checkbox"
          checked={props.taken}
          onChange={(event) => props.onTaken(event.target.checked)}
        />
        <span>{t('anki.takeSounds', { count: files, size: room })}</span>
      </label>
      {size > MUCH_BYTES && <p>{t('anki.soundsLarge')}</p>}
      <p className={styles['hint']}>{t('anki.soundsHint')}</p>
    </Surface>
  );
}
