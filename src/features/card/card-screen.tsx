import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { CardId } from '../../domain/cards/card-id.ts';
import { answerLanguage, promptLanguage } from '../../domain/cards/exercise.ts';
import { whyDue } from '../../domain/progress/why-due.ts';
import { recallOn } from '../../domain/reviews/card-timeline.ts';
import { ForeignText } from '../../ui/foreign-text.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Page } from '../../ui/page.tsx';
import { Surface } from '../../ui/surface.tsx';
import { TagList } from '../../ui/tag-list.tsx';
import styles from './card.module.css';
import { CardActions } from './card-actions.tsx';
import { CardFacts } from './card-facts.tsx';
import { CardHistory } from './card-history.tsx';
import { MemoryCurve } from './memory-curve.tsx';
import { type ShownCard, useCard } from './use-card.ts';

/** One card: why it comes when it comes, how it is remembered, all that happened to it. */
export default function CardScreen({ cardId }: { readonly cardId: string }) {
  const { t } = useTranslation();
  const shown = useCard(cardId as CardId);
  if (shown === undefined) return null;
  if (shown === null) {
    return (
      <Page title={t('card.gone')} intro={t('card.goneHint')}>
        <LinkButton to="/library">{t('card.toLibrary')}</LinkButton>
      </Page>
    );
  }
  const { note, text, exercise } = shown.asked;
  const sides = [promptLanguage(exercise), answerLanguage(exercise)] as const;
  return (
    <Page
      title={t('card.title')}
      intro={
        <>
          {t(`exercise.${exercise}`)} · <Link href={`/text/${text.id}`}>{text.title}</Link>
        </>
      }
    >
      <Surface label={t('card.pair')}>
        {sides.map((language) => (
          <ForeignText key={language} language={language} script={text.chineseScript}>
            {note[language]}
          </ForeignText>
        ))}
        <TagList tags={note.tags} />
        <p className={styles['why']} role="status">
          <WhyDue {...shown} />
        </p>
        <CardActions {...shown} />
      </Surface>
      <CardFacts {...shown} />
      {shown.steps.length > 0 && <MemoryCurve {...shown} />}
      <CardHistory {...shown} />
    </Page>
  );
}

function WhyDue({ asked, today }: ShownCard) {
  const { t } = useTranslation();
  const { card, known } = asked;
  const why = whyDue(card, today.day);
  const { parameters, desiredRetention } = known.options;
  const percent = (share: number): number => Math.round(100 * share);
  const recall = percent(recallOn(card, today.day, parameters) ?? 0);
  const words = { recall, wanted: percent(desiredRetention) };
  switch (why.kind) {
    case 'overdue':
      return t('card.why.overdue', { ...words, count: why.days });
    case 'later':
      return t('card.why.later', { ...words, count: why.days });
    case 'today':
      return t('card.why.today', words);
    default:
      return t(`card.why.${why.kind}`);
  }
}
