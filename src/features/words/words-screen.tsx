import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { AddList } from './add-list.tsx';
import { ListCards } from './list-cards.tsx';
import { useWordBook } from './use-word-book.ts';
import { WordBrowser } from './word-browser.tsx';
import { OWN_WORDS, type WordSource } from './word-source.ts';

/** The learner's words: marks, notes, and lists of words with how much of each is known. */
export default function WordsScreen() {
  const { t } = useTranslation();
  const book = useWordBook();
  const [isAdding, setIsAdding] = useState(false);
  const [chosen, setChosen] = useState<WordSource>(OWN_WORDS);
  if (book === undefined) return null;
  const source = book.lists.some(({ list }) => list.id === chosen) ? chosen : OWN_WORDS;
  const isEmpty = book.words.length === 0 && book.lists.length === 0;
  return (
    <Page
      title={t('words.title')}
      intro={<p>{t(isEmpty ? 'words.empty' : 'words.intro')}</p>}
      actions={
        <Button look="primary" aria-expanded={isAdding} onClick={() => setIsAdding(!isAdding)}>
          {t('words.addList')}
        </Button>
      }
    >
      {isAdding && (
        <AddList
          onAdded={(id) => {
            setIsAdding(false);
            setChosen(id);
          }}
          onClose={() => setIsAdding(false)}
        />
      )}
      {book.lists.length > 0 && <ListCards book={book} onShow={setChosen} />}
      {!isEmpty && <WordBrowser key={source} book={book} source={source} onSource={setChosen} />}
    </Page>
  );
}
