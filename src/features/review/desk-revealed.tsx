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
  const { plan, answer } = desk;
  if (plan?.kind === 'cloze') {
    return <ClozeRevealed plan={plan} answer={answer} script={text.chineseScript} />;
  }
  if (exerciseKind(exercise) === 'read' && answer === '') {
    return <Meaning card={card} sentence={speech.meaning} />;
  }
  return (
    <Revealed
      answer={answer}
      judged={desk.judged}
      note={note}
      language={speech.reference.language}
      text={text}
      listen={<PlayButton sentence={speech.reference} speechKey={REFERENCE} shortcut="V" />}
    />
  );
}
