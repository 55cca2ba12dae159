import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DisplayWord } from '../../domain/chinese/display-words.ts';
import type { TonePalette } from '../chinese-display.tsx';
import styles from './annotated-sentence.module.css';
import { useRovingWords } from './use-roving-words.ts';

export interface WordChoiceProps {
  readonly words: readonly DisplayWord[];
  readonly palette: TonePalette;
  readonly draw: (word: DisplayWord) => ReactNode;
  readonly onChoose: (word: DisplayWord) => void;
}

/** The words of a sentence, to point at: one stop for Tab, arrows within. Signs are seen and not read. */
export function WordChoice({ words, palette, draw, onChoose }: WordChoiceProps) {
  const { t } = useTranslation();
  const roving = useRovingWords(words, onChoose);
  return (
    <div
      role="listbox"
      tabIndex={-1}
      aria-label={t('chinese.words')}
      className={styles['words']}
      data-palette={palette}
    >
      {words.map((word, place) =>
        word.isWord ? (
          <span
            key={word.start}
            role="option"
            data-place={place}
            tabIndex={place === roving.stop ? 0 : -1}
            aria-selected={place === roving.stop}
            aria-label={word.characters.map(({ shown }) => shown).join('')}
            className={styles['word']}
            onClick={() => onChoose(word)}
            onKeyDown={(event) => roving.onKeyDown(event, place)}
            onFocus={() => roving.onFocus(place)}
          >
            {draw(word)}
          </span>
        ) : (
          <span key={word.start} aria-hidden="true">
            {draw(word)}
          </span>
        ),
      )}
    </div>
  );
}
