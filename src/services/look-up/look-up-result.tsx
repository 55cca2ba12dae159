import { useTranslation } from 'react-i18next';
import type { WordMark } from '../../domain/cards/kept-word.ts';
import type { LookUp } from '../../domain/chinese/dictionary/look-up.ts';
import type { WordMatch } from '../../domain/chinese/dictionary/match-at.ts';
import { ChineseEntries } from './chinese-entries.tsx';
import { EnglishEntries } from './english-entries.tsx';
import { wordIdOfLookUp } from './headword-of.ts';
import styles from './look-up.module.css';
import type { PointedText } from './look-up-desk.ts';
import { OtherSentences } from './other-sentences.tsx';
import { SentenceLine } from './sentence-line.tsx';
import { WordMarks } from './word-marks.tsx';
import { WordNote } from './word-note.tsx';
import { WordParts } from './word-parts.tsx';
import { WordStanding } from './word-standing.tsx';

export interface LookUpResultProps {
  readonly found: LookUp;
  readonly pointed: PointedText;
  readonly mark: WordMark | null;
  readonly onMark: (mark: WordMark) => void;
  readonly onGo: (word: string) => void;
  readonly onMatch: (match: WordMatch) => void;
  /** Undefined at the ends of the sentence. */
  readonly onPrevious: (() => void) | undefined;
  readonly onNext: (() => void) | undefined;
}

/** All there is to say of a word, the meaning first. */
export function LookUpResult(props: LookUpResultProps) {
  const { t } = useTranslation();
  const { found, pointed, onGo } = props;
  const wordId = wordIdOfLookUp(found);
  return (
    <>
      <SentenceLine {...props} />
      <WordStanding found={found} />
      {found.entries.length === 0 && <p>{t('words.notListed')}</p>}
      {found.language === 'zh' ? (
        <ChineseEntries entries={found.entries} headword={found.match.word} onGo={onGo} />
      ) : (
        <EnglishEntries entries={found.entries} onGo={onGo} />
      )}
      <WordMarks mark={props.mark} onToggle={props.onMark} />
      {found.others.length > 0 && (
        <p className={styles['others']}>
          {t('words.alsoHere')}{' '}
          {found.others.map((other) => (
            <button
              key={`${other.start} ${other.end}`}
              type="button"
              className={styles['link']}
              onClick={() => props.onMatch(other)}
            >
              <span lang={found.language}>{other.word}</span>
            </button>
          ))}
        </p>
      )}
      {found.language === 'zh' && <WordParts found={found} onGo={onGo} />}
      <OtherSentences key={wordId} found={found} sentence={pointed.sentence} />
      <WordNote key={`note ${wordId}`} wordId={wordId} />
    </>
  );
}
