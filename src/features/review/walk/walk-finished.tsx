import { useTranslation } from 'react-i18next';
import type { BilingualText } from '../../../domain/cards/bilingual-text.ts';
import { useAttempt } from '../../../services/use-attempt.ts';
import { Button } from '../../../ui/button.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Surface } from '../../../ui/surface.tsx';
import type { KeptWalk } from './use-walk.ts';
import styles from './walk.module.css';

/** The text is through: back to it, the other way round, or from the beginning. */
export function WalkFinished(props: {
  readonly text: BilingualText;
  readonly kept: KeptWalk;
  readonly onChange: () => void;
}) {
  const { t } = useTranslation();
  const attempt = useAttempt();
  const { text, kept, onChange } = props;
  return (
    <Surface label={t('walk.done')}>
      <p role="status">
        {t('walk.through', { title: text.title, count: kept.pairs.length })}{' '}
        {t(kept.walk?.counts === true ? 'practice.didCount' : 'practice.didNotCount')}
      </p>
      <p className={styles['links']}>
        <LinkButton to={`/text/${text.id}`} look="primary">
          {t('reader.alignBack')}
        </LinkButton>
        <Button onClick={() => void attempt(kept.goTo(kept.pairs.length - 1))}>
          {t('walk.back')}
        </Button>
        <Button onClick={onChange}>{t('walk.again')}</Button>
      </p>
    </Surface>
  );
}
