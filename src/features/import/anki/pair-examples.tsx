import { useTranslation } from 'react-i18next';
import type { AnkiNote } from '../../../domain/anki/anki-collection.ts';
import type { FieldRole } from '../../../domain/anki/field-role.ts';
import { readPair } from '../../../domain/anki/read-pair.ts';
import { detectChineseScript } from '../../../domain/text/detect-chinese-script.ts';
import { ForeignText } from '../../../ui/foreign-text.tsx';
import styles from './anki.module.css';

const SHOWN = 3;

/** A few sentence pairs as they will stand in the text. */
export function PairExamples(props: {
  readonly notes: readonly AnkiNote[];
  readonly roles: readonly FieldRole[];
}) {
  const { t } = useTranslation();
  const pairs = props.notes
    .map((note) => ({ id: note.id, ...readPair(note, props.roles) }))
    .filter(({ en, zh }) => en !== '' && zh !== '');
  if (pairs.length === 0) return null;
  return (
    <>
      <h3>{t('anki.becomes')}</h3>
      <ul className={styles['pairs']}>
        {pairs.slice(0, SHOWN).map(({ id, en, zh }) => (
          <li key={id}>
            <ForeignText language="en">{en}</ForeignText>
            <ForeignText language="zh" script={detectChineseScript(zh)}>
              {zh}
            </ForeignText>
          </li>
        ))}
      </ul>
    </>
  );
}
