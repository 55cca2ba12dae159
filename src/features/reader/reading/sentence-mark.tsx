import { useTranslation } from 'react-i18next';
import styles from './reading.module.css';
import { RecallSign } from './recall-sign.tsx';
import type { ShownRecall } from './use-block-recall.ts';

export interface SentenceMarkProps {
  /** From 1. */
  readonly number: number;
  /** Undefined where marks are off, or not read yet. */
  readonly recall: ShownRecall | undefined;
  readonly onOpen: () => void;
}

/** The mark before a sentence: how well it can be recalled, and the way to its cards. */
export function SentenceMark({ number, recall, onOpen }: SentenceMarkProps) {
  const { t } = useTranslation();
  const name = useMarkName(number, recall);
  return (
    <button
      type="button"
      className={styles['mark']}
      data-sentence={number}
      data-band={recall?.band}
      aria-label={name}
      title={recall === undefined ? undefined : t(`reading.bands.${recall.band}`)}
      onClick={onOpen}
    >
      {recall === undefined ? <span aria-hidden="true">·</span> : <RecallSign band={recall.band} />}
    </button>
  );
}

function useMarkName(number: number, recall: ShownRecall | undefined): string {
  const { t } = useTranslation();
  if (recall === undefined) return t('reading.openPlain', { number });
  const band = t(`reading.bands.${recall.band}`);
  if (recall.chance === undefined) return t('reading.open', { number, band });
  return t('reading.openWithChance', { number, band, percent: Math.round(100 * recall.chance) });
}
