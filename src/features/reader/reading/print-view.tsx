import type { BilingualText } from '../../../domain/cards/bilingual-text.ts';
import type { Note } from '../../../domain/cards/note.ts';
import type { ReadingBlock } from '../../../domain/cards/reading/reading-blocks.ts';
import type { Language } from '../../../domain/text/language.ts';
import { langOf } from '../../../ui/foreign-text.tsx';
import styles from './reading.module.css';
import { flowingLanguage, hiddenLanguage, type ReadingMode } from './reading-mode.ts';

export interface PrintViewProps {
  readonly blocks: readonly ReadingBlock<Note>[];
  readonly text: BilingualText;
  readonly mode: ReadingMode;
}

/** The whole text as it is printed: in the mode that was chosen, without anything to press. */
export function PrintView({ blocks, text, mode }: PrintViewProps) {
  const hidden = hiddenLanguage(mode);
  const flowing = flowingLanguage(mode) ?? (hidden === 'zh' ? 'en' : hidden && 'zh');
  return (
    <div className={styles['printed']}>
      {blocks.map((block) => (
        <div
          key={block.first}
          className={`${block.heading ? styles['heading'] : ''} ${block.goesOn ? styles['goesOn'] : ''}`}
        >
          {flowing === undefined ? (
            block.pairs.map((note) => (
              <div key={note.id} className={`${styles['printedPair']} ${styles[mode]}`}>
                <p lang="en">{note.en}</p>
                <p lang={langOf('zh', text.chineseScript)}>{note.zh}</p>
              </div>
            ))
          ) : (
            <p lang={langOf(flowing, text.chineseScript)}>{runningText(block.pairs, flowing)}</p>
          )}
        </div>
      ))}
    </div>
  );
}

function runningText(pairs: readonly Note[], language: Language): string {
  const sentences = pairs.map((note) => note[language]).filter((sentence) => sentence !== '');
  return sentences.join(language === 'en' ? ' ' : '');
}
