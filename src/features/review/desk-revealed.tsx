import { useTranslation } from 'react-i18next';
import { exerciseKind } from '../../domain/cards/exercise.ts';
import { PlayButton } from '../../services/speech/play-button.tsx';
import { ClozeRevealed } from './exercises/cloze-revealed.tsx';
import { Revealed } from './revealed.tsx';
import { Meaning } from './speech/meaning.tsx';
import { type DeskSpeech, REFERENCE, type SpokenCard } from './speech/use-desk-speech.ts';
import type { Desk } from './use-desk.ts';

/** What the card is compared with once it is turned, by the kind of the exercise. */
export function DeskRevealed(props: {
  readonly card: SpokenCard;
  readonly desk: Desk;
  readonly speech: DeskSpeech;
}) {
  const { card, desk, speech } = props;
  const { exercise, note, text } = card;
  const { t } = useTranslation();
  const { plan, answer } = desk;
  const kind = exerciseKind(exercise);
  if (plan?.kind === 'cloze') {
    return (
      <ClozeRevealed
        plan={plan}
        answer={answer}
        script={text.chineseScript}
        foldScript={desk.foldScript}
      />
    );
  }
  if (kind === 'read' && answer === '') {
    return <Meaning card={card} sentence={speech.meaning} />;
  }
  return (
    <Revealed
      answer={answer}
      judged={desk.judged}
      note={note}
      language={speech.reference.language}
      text={text}
      ownTitle={t(
        plan?.kind === 'build'
          ? 'desk.yours.built'
          : kind === 'read'
            ? 'desk.yours.heard'
            : 'review.yours',
      )}
      listen={<PlayButton sentence={speech.reference} speechKey={REFERENCE} shortcut="V" />}
    />
  );
}
