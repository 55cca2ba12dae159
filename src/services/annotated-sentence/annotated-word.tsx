import { Fragment, type ReactNode } from 'react';
import type { DisplayCharacter, DisplayWord } from '../../domain/chinese/display-words.ts';
import { type PinyinForm, writeSyllable } from '../../domain/chinese/pinyin/pinyin-form.ts';
import styles from './annotated-sentence.module.css';
import { markAt, type SentenceMark } from './sentence-mark.ts';

export interface AnnotatedWordProps {
  readonly word: DisplayWord;
  /** How pronunciation is written over it; undefined where it is not. */
  readonly form: PinyinForm | undefined;
  readonly marks: readonly SentenceMark[];
}

/** The characters of a word, each with its pronunciation over it. */
export function AnnotatedWord({ word, form, marks }: AnnotatedWordProps) {
  return runsOf(word.characters, marks).map(({ mark, characters }) => {
    const drawn: ReactNode = characters.map((character) => (
      <Character key={character.start} character={character} form={form} />
    ));
    const key = characters[0]?.start;
    return <Fragment key={key}>{mark === undefined ? drawn : mark.draw(drawn)}</Fragment>;
  });
}

function Character(props: {
  readonly character: DisplayCharacter;
  readonly form: PinyinForm | undefined;
}) {
  const { shown, syllable } = props.character;
  if (props.form === undefined || syllable === undefined) return shown;
  return (
    <ruby className={styles['ruby']} data-tone={syllable.tone}>
      {shown}
      <rt aria-hidden="true" lang={props.form === 'zhuyin' ? 'zh-Hant' : 'zh-Latn'}>
        {writeSyllable(syllable, props.form)}
      </rt>
    </ruby>
  );
}

interface Run {
  readonly mark: SentenceMark | undefined;
  readonly characters: DisplayCharacter[];
}

/** Characters side by side under the same mark. */
function runsOf(characters: readonly DisplayCharacter[], marks: readonly SentenceMark[]): Run[] {
  const runs: Run[] = [];
  for (const character of characters) {
    const mark = markAt(marks, character.start);
    const last = runs.at(-1);
    if (last !== undefined && last.mark === mark) last.characters.push(character);
    else runs.push({ mark, characters: [character] });
  }
  return runs;
}
