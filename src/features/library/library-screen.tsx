import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { foldTag, isTagUnder, sortTags } from '../../domain/cards/tags.ts';
import { sortTexts, TEXT_ORDERS, type TextOrder } from '../../domain/progress/sort-texts.ts';
import { useOverview } from '../../services/use-overview.ts';
import { useSetting } from '../../services/use-setting.ts';
import { useWalks } from '../../services/use-walks.ts';
import type { Json } from '../../shared/json.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Page } from '../../ui/page.tsx';
import styles from './library.module.css';
import { LibraryRow } from './library-row.tsx';
import { RemovedLink } from './removed/removed-link.tsx';
import { ShelfBar } from './shelf-bar.tsx';

const isOrder = (value: Json | undefined): value is TextOrder =>
  TEXT_ORDERS.some((order) => order === value);

/** All texts, or those with a tag, in the order that was chosen. */
export function LibraryScreen() {
  const { t, i18n } = useTranslation();
  const overview = useOverview();
  const walks = useWalks();
  const [order, setOrder] = useSetting<TextOrder>('text-order', isOrder, 'recent');
  const [wished, setTag] = useState<string>();
  if (overview === undefined) return null;
  const add = (
    <>
      <LinkButton to="/words">{t('words.link')}</LinkButton>
      <LinkButton to="/import" look="primary">
        {t('library.add')}
      </LinkButton>
    </>
  );
  if (overview.texts.length === 0) {
    return (
      <Page title={t('library.title')} intro={<p>{t('library.empty')}</p>}>
        <p>{add}</p>
        <RemovedLink />
      </Page>
    );
  }
  const tags = sortTags(overview.texts.flatMap(({ text }) => text.tags ?? []));
  const tag = tags.find((one) => one === wished);
  const { compare } = new Intl.Collator(i18n.language, { numeric: true });
  const ofTag = overview.texts.filter(
    ({ text }) =>
      tag === undefined || text.tags?.some((one) => isTagUnder(foldTag(one), foldTag(tag))),
  );
  const shown = sortTexts(ofTag, order, overview.today.day, compare);
  return (
    <Page
      title={t('library.title')}
      actions={
        <>
          <LinkButton to="/browse">{t('browse.link')}</LinkButton>
          {add}
        </>
      }
      width="wide"
    >
      {overview.texts.length > 1 && (
        <ShelfBar
          order={order}
          onOrder={setOrder}
          tags={tags}
          tag={tag}
          onTag={setTag}
          shown={shown.length}
        />
      )}
      <ul className={styles['texts']}>
        {shown.map((row) => (
          <LibraryRow
            key={row.text.id}
            row={row}
            walk={walks?.get(row.text.id)}
            day={overview.today.day}
          />
        ))}
      </ul>
      <RemovedLink />
    </Page>
  );
}
