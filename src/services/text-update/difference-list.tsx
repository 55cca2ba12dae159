import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Virtuoso } from 'react-virtuoso';
import type { TextUpdate } from '../../domain/cards/update/text-update.ts';
import type { ChineseScript } from '../../domain/text/language.ts';
import { DifferenceRow } from './difference-row.tsx';
import styles from './text-update.module.css';

/** All pairs that an update changes, in order; only those in sight are drawn. */
export function DifferenceList(props: {
  readonly update: TextUpdate;
  readonly script: ChineseScript;
}) {
  const { t } = useTranslation();
  const { update, script } = props;
  const steps = useMemo(() => update.steps.filter(({ kind }) => kind !== 'marked'), [update]);
  if (steps.length === 0) return null;
  return (
    <section aria-label={t('textUpdate.differences')} className={styles['list']}>
      <Virtuoso
        useWindowScroll
        totalCount={steps.length}
        initialItemCount={Math.min(steps.length, 12)}
        increaseViewportBy={600}
        itemContent={(at) => {
          const step = steps[at];
          return step === undefined ? null : <DifferenceRow step={step} script={script} />;
        }}
      />
    </section>
  );
}
