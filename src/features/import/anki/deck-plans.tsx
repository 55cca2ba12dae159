import { useTranslation } from 'react-i18next';
import type { DeckChoice } from '../../../domain/anki/anki-mapping.ts';
import type { DeckSight } from '../../../domain/anki/propose-mapping.ts';
import { Surface } from '../../../ui/surface.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import styles from './anki.module.css';

export interface DeckPlan extends DeckChoice {
  readonly taken: boolean;
}

export interface DeckPlansProps {
  readonly sights: readonly DeckSight[];
  /** One a deck, in the same order. */
  readonly plans: readonly DeckPlan[];
  readonly onPlans: (plans: readonly DeckPlan[]) => void;
}

/** Which decks come, and what the texts that they become are called. */
export function DeckPlans({ sights, plans, onPlans }: DeckPlansProps) {
  const { t } = useTranslation();
  const change = (at: number, fields: Partial<DeckPlan>): void =>
    onPlans(plans.map((plan, place) => (place === at ? { ...plan, ...fields } : plan)));
  return (
    <Surface title={t('anki.decks')}>
      <p className={styles['hint']}>{t('anki.decksHint')}</p>
      <ul className={styles['rows']}>
        {plans.map(({ deckId, title, taken }, at) => (
          <li key={deckId}>
            <div>
              <label className={styles['take']}>
                <input
                  type="checkbox"
                  checked={taken}
                  onChange={(event) => change(at, { taken: event.target.checked })}
                />
                <span>{t('anki.takeDeck', { name: sights[at]?.deck.name ?? '' })}</span>
              </label>
              <p className={styles['hint']}>
                {t('anki.deckNotes', { count: sights[at]?.notes ?? 0 })}
              </p>
            </div>
            {taken && (
              <TextField
                label={t('anki.deckTitle')}
                value={title}
                autoComplete="off"
                onChange={(event) => change(at, { title: event.target.value })}
              />
            )}
          </li>
        ))}
      </ul>
    </Surface>
  );
}
