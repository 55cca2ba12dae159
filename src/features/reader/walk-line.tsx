import { useTranslation } from 'react-i18next';
import type { TextId } from '../../domain/cards/bilingual-text.ts';
import { useWalks } from '../../services/use-walks.ts';
import { ProgressLine } from '../../ui/progress-line.tsx';
import { WalkLink } from '../../ui/walk-link.tsx';
import styles from './reader.module.css';

/** How much of a text was translated in order, and the way there. */
export function WalkLine({ textId }: { readonly textId: TextId }) {
  const { t } = useTranslation();
  const walk = useWalks()?.get(textId);
  const at = walk?.places[walk.direction];
  return (
    <div className={styles['standing']}>
      {walk === undefined || at === undefined || at.passed === 0 ? (
        <span />
      ) : (
        <ProgressLine
          label={t('walk.standing', {
            passed: at.passed,
            of: at.of,
            direction: t(`exercise.${walk.direction}`),
          })}
          done={at.passed}
          total={at.of}
        />
      )}
      <WalkLink textId={textId} walk={walk} />
    </div>
  );
}
