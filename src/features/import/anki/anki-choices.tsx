import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type AnkiMapping,
  isComplete,
  type TypeMapping,
} from '../../../domain/anki/anki-mapping.ts';
import { titleOf } from '../../../domain/anki/propose-mapping.ts';
import { Button } from '../../../ui/button.tsx';
import { Page } from '../../../ui/page.tsx';
import type { AnkiSight } from '../../../workers/anki.contract.ts';
import styles from './anki.module.css';
import { AnkiContents } from './anki-contents.tsx';
import { type DeckPlan, DeckPlans } from './deck-plans.tsx';
import { isTakenUnasked, SoundsChoice } from './sounds-choice.tsx';
import { TypeCard } from './type-card.tsx';

export interface AnkiChoicesProps {
  readonly name: string;
  readonly sight: AnkiSight;
  readonly onBring: (mapping: AnkiMapping, takesSounds: boolean) => void;
  readonly onBack: () => void;
}

/** What is in the file, what each field and card is taken for, and which decks become texts. */
export function AnkiChoices({ name, sight, onBring, onBack }: AnkiChoicesProps) {
  const { t } = useTranslation();
  const [types, setTypes] = useState<readonly TypeMapping[]>(() =>
    sight.types.map(({ guess }) => guess),
  );
  const [decks, setDecks] = useState<readonly DeckPlan[]>(() =>
    sight.decks.map(({ deck }) => ({ deckId: deck.id, title: titleOf(deck.name), taken: true })),
  );
  const [takesSounds, setTakesSounds] = useState(() => isTakenUnasked(sight.sounds));
  const [refused, setRefused] = useState(false);

  const bring = (): void => {
    const mapping = {
      types: types.filter(isComplete),
      decks: decks
        .filter(({ taken }) => taken)
        .map(({ deckId, title }) => ({ deckId, title: title.trim() || nameOf(sight, deckId) })),
    };
    const isNothing = mapping.types.length === 0 || mapping.decks.length === 0;
    setRefused(isNothing);
    if (!isNothing) onBring(mapping, takesSounds);
  };

  return (
    <Page
      title={t('anki.title')}
      width="wide"
      actions={<Button onClick={onBack}>{t('anki.back')}</Button>}
      intro={<AnkiContents name={name} sight={sight} />}
    >
      {sight.types.map((type, at) => (
        <TypeCard
          key={type.type.id}
          sight={type}
          mapping={types[at] ?? type.guess}
          onMapping={(next) => setTypes(types.map((one, place) => (place === at ? next : one)))}
        />
      ))}
      <DeckPlans sights={sight.decks} plans={decks} onPlans={setDecks} />
      {sight.sounds.files > 0 && (
        <SoundsChoice sounds={sight.sounds} taken={takesSounds} onTaken={setTakesSounds} />
      )}
      <div className={styles['foot']}>
        {refused && <p role="alert">{t('anki.nothingChosen')}</p>}
        <Button look="primary" onClick={bring}>
          {t('anki.bring')}
        </Button>
      </div>
    </Page>
  );
}

function nameOf({ decks }: AnkiSight, deckId: number): string {
  return titleOf(decks.find(({ deck }) => deck.id === deckId)?.deck.name ?? '');
}
