import { useLiveQuery } from 'dexie-react-hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useServices } from '../../../services/services.tsx';
import { useAttempt } from '../../../services/use-attempt.ts';
import type { Result } from '../../../shared/result.ts';
import { changeNote } from '../../../storage/note-repository.ts';
import {
  listRemoved,
  MOST_PAIRS,
  type RemovedPair,
  type RemovedText,
} from '../../../storage/removed-repository.ts';
import type { StorageFailure } from '../../../storage/storage-failure.ts';
import { restoreText } from '../../../storage/text-repository.ts';
import { Button } from '../../../ui/button.tsx';
import { ForeignText } from '../../../ui/foreign-text.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { useNotice } from '../../../ui/notices.tsx';
import { Page } from '../../../ui/page.tsx';
import { Surface } from '../../../ui/surface.tsx';
import styles from './removed.module.css';

/** Texts and sentence pairs that were removed, each to be brought back. */
export default function RemovedScreen() {
  const { t } = useTranslation();
  const { collection } = useServices();
  const removed = useLiveQuery(async () => listRemoved(collection.db), [collection]);
  if (removed === undefined) return null;
  const { texts, pairs } = removed;
  const isEmpty = texts.length + pairs.length === 0;
  return (
    <Page
      title={t('removed.title')}
      intro={<p>{t(isEmpty ? 'removed.none' : 'removed.intro')}</p>}
      actions={<LinkButton to="/library">{t('nav.library')}</LinkButton>}
    >
      {texts.length > 0 && (
        <Surface title={t('removed.texts')}>
          <ul className={styles['rows']}>
            {texts.map((row) => (
              <TextRow key={row.text.id} row={row} />
            ))}
          </ul>
        </Surface>
      )}
      {pairs.length > 0 && (
        <Surface title={t('removed.pairs')}>
          <ul className={styles['rows']}>
            {pairs.map((row) => (
              <PairRow key={row.note.id} row={row} />
            ))}
          </ul>
          {pairs.length === MOST_PAIRS && <p>{t('removed.more', { count: MOST_PAIRS })}</p>}
        </Surface>
      )}
    </Page>
  );
}

function TextRow({ row: { text, at } }: { readonly row: RemovedText }) {
  const { t } = useTranslation();
  const { collection } = useServices();
  return (
    <Row
      name={text.title}
      about={t('removed.textAt', { when: useWhen(at) })}
      said={t('removed.textBack', { title: text.title })}
      bringBack={() => restoreText(collection, text.id)}
    >
      <h3 className={styles['name']}>{text.title}</h3>
    </Row>
  );
}

function PairRow({ row: { note, text, at } }: { readonly row: RemovedPair }) {
  const { t } = useTranslation();
  const { collection } = useServices();
  return (
    <Row
      name={note.en || note.zh}
      about={t('removed.pairAt', { when: useWhen(at), title: text.title })}
      said={t('removed.pairBack', { title: text.title })}
      bringBack={() => changeNote(collection, note.id, { deleted: false })}
    >
      <ForeignText language="en">{note.en}</ForeignText>
      <ForeignText language="zh" script={text.chineseScript}>
        {note.zh}
      </ForeignText>
    </Row>
  );
}

/** The day and the hour, in the words of the interface. */
function useWhen(at: number): string {
  const { i18n } = useTranslation();
  const format = { dateStyle: 'medium', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat(i18n.language, format).format(at);
}

function Row(props: {
  readonly name: string;
  readonly about: string;
  /** Once it is back. */
  readonly said: string;
  readonly bringBack: () => Promise<Result<true, StorageFailure>>;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation();
  const attempt = useAttempt();
  const notice = useNotice();
  const bringBack = async (): Promise<void> => {
    if ((await attempt(props.bringBack())) !== undefined) notice({ text: props.said });
  };
  return (
    <li className={styles['row']}>
      <div>
        {props.children}
        <p className={styles['soft']}>{props.about}</p>
      </div>
      <Button onClick={() => void bringBack()}>
        {t('removed.bringBack')}
        <span className="sr-only"> {props.name}</span>
      </Button>
    </li>
  );
}
