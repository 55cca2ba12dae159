import { useTranslation } from 'react-i18next';
import type { TextId } from '../domain/cards/bilingual-text.ts';
import { isUnderWay, type Walk } from '../domain/cards/walk.ts';
import { LinkButton } from './link-button.tsx';

/** The way into translating a text in order; where that was begun, back to the sentence where it stopped. */
export function WalkLink(props: {
  readonly textId: TextId;
  readonly walk: Walk | undefined;
  readonly look?: 'plain' | 'quiet';
}) {
  const { t } = useTranslation();
  const { textId, walk, look = 'plain' } = props;
  const at = walk?.places[walk.direction];
  return (
    <LinkButton to={`/walk/${textId}`} look={look}>
      {isUnderWay(at) ? t('walk.goOn', { at: at.passed + 1, of: at.of }) : t('walk.link')}
    </LinkButton>
  );
}
