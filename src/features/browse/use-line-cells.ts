import { useTranslation } from 'react-i18next';
import type { ListColumn } from '../../domain/progress/search/list-columns.ts';
import { cardNumber } from '../../domain/progress/search/match-property.ts';
import type { Card } from '../../domain/reviews/card.ts';
import { toDate } from '../../ui/learning-date.ts';

const FLAGS = ['0', '1', '2', '3', '4', '5', '6', '7'] as const;

/** What the numbers of a card hang on beside it. */
export type CardDay = Parameters<typeof cardNumber>[2];

/** To make one takes longer than to write a column with it. */
const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(language: string, maximumFractionDigits: number): Intl.NumberFormat {
  const key = `${language} ${maximumFractionDigits}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat(language, { maximumFractionDigits });
  formats.set(key, format);
  return format;
}

/** What a cell says of a card, in words; empty where there is nothing to say. */
export function useCardCells(day: CardDay | undefined) {
  const { t, i18n } = useTranslation();
  const number = (value: number | undefined, digits: number): string =>
    value === undefined ? '' : numberFormat(i18n.language, digits).format(value);

  return (card: Card, column: Exclude<ListColumn, 'en' | 'zh' | 'text' | 'exercise' | 'tags'>) => {
    if (day === undefined) return '';
    const value = column === 'flag' ? undefined : cardNumber(card, column, day);
    switch (column) {
      case 'due':
        return dueWords(card);
      case 'flag':
        return card.flag === undefined ? '' : t(`card.flags.${FLAGS[card.flag] ?? '0'}`);
      case 'interval':
        return value === undefined ? '' : t('browse.cell.days', { value });
      case 'stability':
        return value === undefined ? '' : t('browse.cell.days', { value: number(value, 1) });
      case 'retrievability':
        return value === undefined ? '' : `${Math.round(100 * value)} %`;
      case 'difficulty':
        return number(value, 1);
      case 'lapses':
        return value === 0 ? '' : number(value, 0);
    }
  };

  function dueWords({ suspended, state }: Card): string {
    if (suspended) return t('browse.cell.suspended');
    if (state.kind === 'new') return t('browse.cell.new');
    return state.due.kind === 'day' ? toDate(state.due.day, i18n.language) : t('browse.cell.steps');
  }
}
