import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import { ProgressLine } from '../../../ui/progress-line.tsx';
import { useShortcuts } from '../../../ui/use-shortcuts.ts';
import type { KeptWalk } from './use-walk.ts';
import type { WalkSession } from './use-walk-session.ts';
import styles from './walk.module.css';

/** Where in the text one is, and the ways on and back. */
export function WalkHead(props: {
  readonly session: WalkSession;
  readonly kept: KeptWalk;
  readonly counts: boolean;
  readonly onChange: () => void;
}) {
  const { t } = useTranslation();
  const { session, kept, counts, onChange } = props;
  const { back, skip, busy } = session;
  useShortcuts({ arrowright: skip, ...(back === undefined ? {} : { arrowleft: back }) });
  const at = { at: kept.index + 1, of: kept.pairs.length };
  return (
    <div className={styles['head']}>
      <div role="status">
        <ProgressLine
          label={t(counts ? 'walk.atCounting' : 'walk.at', at)}
          done={kept.index}
          total={kept.pairs.length}
        />
      </div>
      <div className={styles['ways']}>
        <Button look="quiet" onClick={back} disabled={busy || back === undefined}>
          {t('walk.back')} <kbd>←</kbd>
        </Button>
        <Button look="quiet" onClick={skip} disabled={busy}>
          {t('walk.skip')} <kbd>→</kbd>
        </Button>
        <Button look="quiet" onClick={onChange}>
          {t('walk.change')}
        </Button>
      </div>
    </div>
  );
}
