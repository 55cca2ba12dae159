import { useTranslation } from 'react-i18next';
import { wordIdOf } from '../../domain/cards/kept-word.ts';
import { useServices } from '../../services/services.tsx';
import { useAttempt } from '../../services/use-attempt.ts';
import { changeWords, type ManyWordChanges } from '../../storage/word-repository.ts';
import { Button } from '../../ui/button.tsx';
import { useNotice } from '../../ui/notices.tsx';
import type { ShownWord } from './shown-words.ts';

/** Marks everything that is shown as known, such as the first levels of an examination. */
export function MarkAll({ words }: { readonly words: readonly ShownWord[] }) {
  const { t } = useTranslation();
  const { collection } = useServices();
  const attempt = useAttempt();
  const notice = useNotice();
  const unknown = words.filter(({ kept }) => kept?.mark !== 'known');
  if (unknown.length === 0) return null;
  const marks = (markOf: (word: ShownWord) => ManyWordChanges[number]['change']) =>
    unknown.map((word) => ({
      wordId: wordIdOf(word.language, word.word),
      change: markOf(word),
    }));
  const markAll = async (): Promise<void> => {
    const before = marks(({ kept }) => ({ mark: kept?.mark ?? null }));
    const done = await attempt(
      changeWords(
        collection,
        marks(() => ({ mark: 'known' })),
      ),
    );
    if (done === undefined) return;
    notice({
      text: t('words.markedAll', { count: unknown.length }),
      action: {
        label: t('common.undo'),
        run: () => void attempt(changeWords(collection, before)),
      },
    });
  };
  return (
    <Button onClick={() => void markAll()}>{t('words.markAll', { count: unknown.length })}</Button>
  );
}
