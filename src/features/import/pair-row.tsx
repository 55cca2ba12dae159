import { useTranslation } from 'react-i18next';
import type { SentencePair } from '../../domain/bitext/sentence-pair.ts';
import type { ChineseScript } from '../../domain/text/language.ts';
import { ForeignText } from '../../ui/foreign-text.tsx';
import styles from './import.module.css';

const DOUBTFUL_BELOW = 0.5;

/** One pair, both languages side by side; a missing side is a visible gap. */
export function PairRow(props: {
  readonly pair: SentencePair;
  readonly number: number;
  readonly script: ChineseScript;
}) {
  const { t } = useTranslation();
  const { pair, number, script } = props;
  const gap = pair.en === '' || pair.zh === '';
  const doubtful = !gap && pair.confidence < DOUBTFUL_BELOW;
  return (
    <article
      className={`${styles['pair']} ${pair.heading ? styles['heading'] : ''}`}
      aria-label={t('import.pairNumber', { number })}
    >
      <span className={styles['number']} aria-hidden="true">
        {number}
      </span>
      {pair.en === '' ? <Gap /> : <ForeignText language="en">{pair.en}</ForeignText>}
      {pair.zh === '' ? (
        <Gap />
      ) : (
        <ForeignText language="zh" script={script}>
          {pair.zh}
        </ForeignText>
      )}
      {doubtful && <p className={styles['doubtful']}>{t('import.doubtful')}</p>}
    </article>
  );
}

function Gap() {
  const { t } = useTranslation();
  return <p className={styles['gap']}>{t('import.gap')}</p>;
}
