import { useTranslation } from 'react-i18next';
import type { LookUp } from '../../domain/chinese/dictionary/look-up.ts';
import { Button } from '../../ui/button.tsx';
import styles from './look-up.module.css';
import type { PointedText } from './look-up-desk.ts';

export interface SentenceLineProps {
  readonly found: LookUp;
  readonly pointed: PointedText;
  readonly onPrevious: (() => void) | undefined;
  readonly onNext: (() => void) | undefined;
}

/** The sentence that the word is looked up from, and the ways to its other words. */
export function SentenceLine({ found, pointed, onPrevious, onNext }: SentenceLineProps) {
  const { t } = useTranslation();
  const { sentence } = pointed;
  const { start, end, word } = found.match;
  if (sentence === word) return null;
  return (
    <div className={styles['line']}>
      <Button
        look="quiet"
        onClick={onPrevious}
        disabled={onPrevious === undefined}
        aria-label={t('words.previous')}
        aria-keyshortcuts="ArrowLeft"
      >
        ‹
      </Button>
      <p lang={found.language}>
        {sentence.slice(0, start)}
        <mark>{sentence.slice(start, end)}</mark>
        {sentence.slice(end)}
      </p>
      <Button
        look="quiet"
        onClick={onNext}
        disabled={onNext === undefined}
        aria-label={t('words.next')}
        aria-keyshortcuts="ArrowRight"
      >
        ›
      </Button>
    </div>
  );
}
