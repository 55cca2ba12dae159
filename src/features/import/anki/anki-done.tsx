import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Page } from '../../../ui/page.tsx';
import { Surface } from '../../../ui/surface.tsx';
import type { AnkiOutcome } from '../../../workers/anki.contract.ts';
import styles from './anki.module.css';

const SOURCES = ['fsrs', 'answers', 'interval'] as const;
const SOUNDS_LEFT = ['missing', 'odd', 'tooLarge', 'noRoom', 'damaged'] as const;
const REASONS = ['oneSided', 'tooLong', 'notChosen', 'doubled', 'cards', 'reviews'] as const;

/** What has come and what stayed behind, in sentences, with the texts to open. */
export function AnkiDone(props: { readonly outcome: AnkiOutcome; readonly onBack: () => void }) {
  const { t } = useTranslation();
  const { report, oddPinyin, sounds, left } = props.outcome;
  const { added, known, reviews, carried } = report;
  const said = [
    added === 0 && reviews === 0 ? t('anki.nothingNew') : t('anki.added', { count: added }),
    known > 0 && t('anki.known', { count: known }),
    reviews > 0 && t('anki.reviews', { count: reviews }),
    ...SOURCES.map((from) => carried[from] > 0 && t(`anki.from.${from}`, { count: carried[from] })),
    sounds.kept > 0 && t('anki.soundsKept', { count: sounds.kept }),
    ...SOUNDS_LEFT.map(
      (why) => sounds.left[why] > 0 && t(`anki.soundsLeft.${why}`, { count: sounds.left[why] }),
    ),
    oddPinyin > 0 && t('anki.oddPinyin', { count: oddPinyin }),
    ...REASONS.map((why) => left[why] > 0 && t(`anki.left.${why}`, { count: left[why] })),
  ].filter((sentence) => sentence !== false);
  return (
    <Page title={t('anki.done')} actions={<Button onClick={props.onBack}>{t('anki.back')}</Button>}>
      <Surface label={t('anki.done')}>
        <ul className={styles['said']} role="status">
          {said.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <div className={styles['links']}>
          <LinkButton look="primary" to="/review">
            {t('anki.study')}
          </LinkButton>
          {report.texts.map(({ id, title, added: count }) => (
            <LinkButton key={id} to={`/text/${id}`}>
              {t('anki.openText', { title, count })}
            </LinkButton>
          ))}
        </div>
      </Surface>
    </Page>
  );
}
