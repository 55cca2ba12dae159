import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Virtuoso } from 'react-virtuoso';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { MarkAll } from './mark-all.tsx';
import { MARK_FILTERS, type MarkFilter, shownWords } from './shown-words.ts';
import type { WordBook } from './use-word-book.ts';
import { WordRow } from './word-row.tsx';
import { OWN_WORDS, type WordSource } from './word-source.ts';
import styles from './words.module.css';

/** Words to go through: of a list or one's own, by mark, by search. */
export function WordBrowser(props: {
  readonly book: WordBook;
  readonly source: WordSource;
  readonly onSource: (source: WordSource) => void;
}) {
  const { t } = useTranslation();
  const { book, source } = props;
  const [mark, setMark] = useState<MarkFilter>('all');
  const [search, setSearch] = useState('');
  const sought = useDeferredValue(search);
  const words = useMemo(
    () => shownWords(book, { source, mark, search: sought }),
    [book, source, mark, sought],
  );
  return (
    <section aria-label={t('words.browse')} className={styles['browser']}>
      <div className={styles['filters']}>
        <SelectField<WordSource>
          label={t('words.source')}
          value={source}
          choices={[
            { value: OWN_WORDS, label: t('words.own') },
            ...book.lists.map(({ list }) => ({ value: list.id, label: list.name })),
          ]}
          onChange={props.onSource}
        />
        <SelectField<MarkFilter>
          label={t('words.mark')}
          value={mark}
          choices={MARK_FILTERS.map((value) => ({ value, label: t(`words.filters.${value}`) }))}
          onChange={setMark}
        />
        <TextField
          type="search"
          label={t('words.filter')}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      </div>
      <div className={styles['found']}>
        <p role="status">{t('words.count', { count: words.length })}</p>
        {source !== OWN_WORDS && <MarkAll words={words} />}
      </div>
      {words.length === 0 ? (
        <p className={styles['soft']}>
          {t(source === OWN_WORDS && book.words.length === 0 ? 'words.noneYet' : 'words.noneFound')}
        </p>
      ) : (
        <Virtuoso
          useWindowScroll
          totalCount={words.length}
          initialItemCount={Math.min(words.length, 20)}
          increaseViewportBy={600}
          itemContent={(index) => {
            const word = words[index];
            return word === undefined ? null : <WordRow word={word} />;
          }}
        />
      )}
    </section>
  );
}
