import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MoveDialog } from '../../services/bulk/move-dialog.tsx';
import type { Bulk } from '../../services/bulk/use-bulk.ts';
import type { Today } from '../../services/use-today.ts';
import type { Chosen } from '../../storage/search/search-collection.ts';
import { Button } from '../../ui/button.tsx';
import { ProgressLine } from '../../ui/progress-line.tsx';
import styles from './browse.module.css';
import { DueDialog } from './due-dialog.tsx';
import { FlagDialog } from './flag-dialog.tsx';
import { TagsDialog } from './tags-dialog.tsx';

export interface BulkBarProps {
  readonly selected: number;
  readonly count: number;
  readonly bulk: Bulk;
  readonly today: Today | undefined;
  /** The cards and pairs that are selected. */
  readonly choose: () => Promise<Chosen>;
  readonly onAll: () => void;
  readonly onClear: () => void;
}

const PLAIN = ['suspend', 'unsuspend', 'bury', 'forget'] as const;
type Asking = 'due' | 'flag' | 'tags' | 'move';

/** What can be done with the selected lines; each is taken back as one. */
export function BulkBar(props: BulkBarProps) {
  const { t } = useTranslation();
  const { selected, bulk, choose } = props;
  const [asking, setAsking] = useState<Asking>();
  const [pairs, setPairs] = useState(0);
  const { running } = bulk;
  const isIdle = selected === 0 || running !== undefined;
  const close = (): void => setAsking(undefined);

  const onCards = async (wish: Parameters<Bulk['changeCards']>[1]): Promise<void> => {
    close();
    await bulk.changeCards((await choose()).cards, wish);
  };
  const onNotes = async (wish: Parameters<Bulk['changeNotes']>[1]): Promise<void> => {
    close();
    await bulk.changeNotes((await choose()).notes, wish);
  };
  const ask = async (what: Asking): Promise<void> => {
    setPairs((await choose()).notes.length);
    setAsking(what);
  };
  return (
    <div className={styles['bulk']} role="group" aria-label={t('many.label')}>
      <p className={styles['count']} role="status">
        {selected === 0 ? t('many.choose') : t('browse.selected', { count: selected })}
      </p>
      <Button look="quiet" disabled={props.count === 0} onClick={props.onAll}>
        {t('many.all')}
      </Button>
      {selected > 0 && (
        <Button look="quiet" onClick={props.onClear}>
          {t('many.clear')}
        </Button>
      )}
      {selected > 0 && (
        <div className={styles['acts']}>
          {PLAIN.map((kind) => (
            <Button key={kind} disabled={isIdle} onClick={() => void onCards({ kind })}>
              {t(`many.${kind}`)}
            </Button>
          ))}
          {(['due', 'flag', 'tags'] as const).map((what) => (
            <Button key={what} disabled={isIdle} onClick={() => void ask(what)}>
              {t(`many.${what}`)}
            </Button>
          ))}
          <Button disabled={isIdle} onClick={() => void ask('move')}>
            {t('many.moveMore')}
          </Button>
          <Button look="danger" disabled={isIdle} onClick={() => void onNotes({ kind: 'remove' })}>
            {t('many.remove')}
          </Button>
        </div>
      )}
      {running !== undefined && (
        <div className={styles['running']}>
          <ProgressLine label={t('many.working')} {...running} />
          <Button look="quiet" onClick={bulk.cancel}>
            {t('many.cancel')}
          </Button>
        </div>
      )}
      {asking === 'due' && props.today !== undefined && (
        <DueDialog
          today={props.today.day}
          onSet={(from, until) => void onCards({ kind: 'due', from, until })}
          onClose={close}
        />
      )}
      {asking === 'flag' && (
        <FlagDialog onSet={(flag) => void onCards({ kind: 'flag', flag })} onClose={close} />
      )}
      {asking === 'tags' && (
        <TagsDialog onSet={(kind, tags) => void onNotes({ kind, tags })} onClose={close} />
      )}
      {asking === 'move' && (
        <MoveDialog
          count={pairs}
          onMove={(textId) => void onNotes({ kind: 'move', textId })}
          onClose={close}
        />
      )}
    </div>
  );
}
