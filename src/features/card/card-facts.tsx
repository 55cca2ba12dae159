import { useTranslation } from 'react-i18next';
import { recallOn } from '../../domain/reviews/card-timeline.ts';
import figures from '../../ui/figures.module.css';
import { toDate } from '../../ui/learning-date.ts';
import { Surface } from '../../ui/surface.tsx';
import type { ShownCard } from './use-card.ts';

/** What FSRS knows of the card, in numbers. */
export function CardFacts({ asked, today }: ShownCard) {
  const { t, i18n } = useTranslation();
  const { card, known } = asked;
  const { state } = card;
  const number = (value: number): string =>
    value.toLocaleString(i18n.language, { maximumFractionDigits: 1 });
  const recall = recallOn(card, today.day, known.options.parameters);
  const rows: (readonly [label: string, value: string])[] = [
    [t('card.state'), t(`card.states.${state.kind}`)],
    [t('card.answers'), number(card.reps)],
    [t('card.lapses'), number(card.lapses)],
  ];
  if (state.kind !== 'new') {
    rows.push(
      [t('card.recall'), `${number(100 * (recall ?? 0))} %`],
      [t('card.stability'), t('card.inDays', { value: number(state.memory.stability) })],
      [t('card.difficulty'), t('card.ofTen', { value: number(state.memory.difficulty) })],
    );
  }
  if (state.kind === 'review') {
    rows.push(
      [t('card.interval'), t('interval.days', { count: state.intervalDays })],
      [t('card.due'), toDate(state.due.day, i18n.language)],
    );
  }
  return (
    <Surface title={t('card.facts')}>
      <table className={figures['table']}>
        <tbody>
          {rows.map(([label, value]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Surface>
  );
}
