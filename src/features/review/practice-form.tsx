import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextId } from '../../domain/cards/bilingual-text.ts';
import type { SearchError } from '../../domain/progress/search/search-error.ts';
import { ERROR_KINDS } from '../../domain/progress/typed-errors.ts';
import { PRACTICE_KINDS, type PracticeKind } from '../../domain/reviews/practice.ts';
import { describeSearchError } from '../../services/describe-search-error.ts';
import { useOverview } from '../../services/use-overview.ts';
import type { PracticeWish } from '../../storage/practice-cards.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceGroup } from '../../ui/choice-group.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { Surface } from '../../ui/surface.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { CountsChoice } from './counts-choice.tsx';
import { practiceQuery } from './practice-query.ts';
import styles from './review.module.css';

const ALL = '';
const MOST_CARDS = 500;
const MOST_DAYS = 60;

/** What shall be practised, how much of it, and whether it counts. */
export function PracticeForm(props: {
  readonly textId: string | undefined;
  /** Whether the last wish found no card. */
  readonly nothing: boolean;
  readonly onBegin: (wish: PracticeWish, counts: boolean) => void;
}) {
  const { t } = useTranslation();
  const overview = useOverview();
  const [kind, setKind] = useState<PracticeKind>(props.textId === undefined ? 'ahead' : 'begun');
  const [textId, setTextId] = useState(props.textId ?? ALL);
  const [count, setCount] = useState(20);
  const [days, setDays] = useState(3);
  const [mistake, setMistake] = useState<string>(ALL);
  const [counts, setCounts] = useState(false);
  const [written, setWritten] = useState('');
  const [error, setError] = useState<SearchError>();
  const number = (label: string, value: number, most: number, set: (value: number) => void) => (
    <TextField
      label={label}
      type="number"
      min={1}
      max={most}
      value={value}
      onChange={(event) =>
        set(Math.min(most, Math.max(1, Math.floor(Number(event.target.value)) || 1)))
      }
    />
  );
  return (
    <Surface label={t('practice.title')}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          const query = practiceQuery(kind, written);
          setError(query.ok ? undefined : query.error);
          if (!query.ok) return;
          const scope = textId === ALL ? undefined : (textId as TextId);
          const wanted = ERROR_KINDS.find((one) => one === mistake);
          props.onBegin(
            { kind, textId: scope, days, count, query: query.value, error: wanted },
            counts,
          );
        }}
      >
        <ChoiceGroup<PracticeKind>
          label={t('practice.kind')}
          hint={t(`practice.hints.${kind}`)}
          value={kind}
          choices={PRACTICE_KINDS.map((value) => ({ value, label: t(`practice.kinds.${value}`) }))}
          onChange={setKind}
        />
        <SelectField
          label={t('practice.text')}
          value={textId}
          choices={[
            { value: ALL, label: t('practice.allTexts') },
            ...(overview?.texts ?? []).map(({ text }) => ({
              value: text.id as string,
              label: text.title,
            })),
          ]}
          onChange={setTextId}
        />
        {(kind === 'tag' || kind === 'search') && (
          <TextField
            label={t(`practice.asked.${kind}`)}
            autoComplete="off"
            value={written}
            error={error === undefined ? undefined : describeSearchError(t, error)}
            onChange={(event) => setWritten(event.target.value)}
          />
        )}
        {kind === 'mistakes' && (
          <SelectField
            label={t('errors.only')}
            value={mistake}
            choices={[
              { value: ALL, label: t('errors.any') },
              ...ERROR_KINDS.map((value) => ({
                value: value as string,
                label: t(`feedback.kinds.${value}`),
              })),
            ]}
            onChange={setMistake}
          />
        )}
        {kind === 'ahead' && number(t('practice.days'), days, MOST_DAYS, setDays)}
        {number(t('practice.count'), count, MOST_CARDS, setCount)}
        <CountsChoice counts={counts} onChange={setCounts} />
        {props.nothing && <p role="alert">{t(`practice.nothing.${kind}`)}</p>}
        <p className={styles['links']}>
          <Button type="submit" look="primary">
            {t('practice.begin')}
          </Button>
        </p>
      </form>
    </Surface>
  );
}
