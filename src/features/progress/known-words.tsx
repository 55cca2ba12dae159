import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { trainedLanguage } from '../../domain/cards/exercise.ts';
import type { Language } from '../../domain/text/language.ts';
import { Button } from '../../ui/button.tsx';
import { FigureFrame } from '../../ui/charts/figure-frame.tsx';
import { RowBars } from '../../ui/charts/row-bars.tsx';
import { ChoiceGroup } from '../../ui/choice-group.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Surface } from '../../ui/surface.tsx';
import type { KnownWords } from '../../workers/language/count-known-words.contract.ts';
import type { ProgressView } from './progress-view.ts';
import { useKnownWords } from './use-known-words.ts';
import { useSeen } from './use-seen.ts';
import { useWords } from './use-words.ts';

/** More sentences take seconds to divide into words: then only if asked to. */
const MOST_UNASKED = 3_000;

/** How many words one knows, by how common they are and by the learner's own word lists. */
export function KnownWordsFigure({ view }: { readonly view: ProgressView }) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const isSeen = useSeen(box);
  const [asked, setAsked] = useState(false);
  const [chosen, setChosen] = useState<Language>();
  const { exercise } = view.wish;
  const language = chosen ?? (exercise === undefined ? 'zh' : trainedLanguage(exercise));
  const begun = view.tallies.reduce((sum, { standing }) => {
    const direction = standing[language === 'zh' ? 'en-zh' : 'zh-en'];
    return sum + (direction?.started ?? 0);
  }, 0);
  const isWanted = asked || (isSeen && begun <= MOST_UNASKED);
  const [words, retry] = useKnownWords(view, language, isWanted);
  return (
    <Surface title={t('progress.words.title')}>
      <ChoiceGroup<Language>
        label={t('progress.words.language')}
        value={language}
        choices={[
          { value: 'zh', label: t('language.zh') },
          { value: 'en', label: t('language.en') },
        ]}
        onChange={setChosen}
      />
      <div ref={box}>
        {!isWanted && <Button onClick={() => setAsked(true)}>{t('progress.words.count')}</Button>}
        {isWanted && words === undefined && <p role="status">{t('progress.words.counting')}</p>}
        {words === 'failed' && (
          <p>
            {t('words.noDictionary')} <Button onClick={retry}>{t('words.retry')}</Button>
          </p>
        )}
      </div>
      {typeof words === 'object' && <Bars words={words} view={view} />}
    </Surface>
  );
}

function Bars({ words, view }: { readonly words: KnownWords; readonly view: ProgressView }) {
  const { t } = useTranslation();
  const written = useWords();
  const { bands, lists } = words;
  const rows = bands
    .filter(({ total }) => total > 0)
    .map(({ upTo, known, total }, place) => {
      const before = bands[place - 1]?.upTo ?? 0;
      const from = written.number(before + 1);
      const name =
        upTo === undefined
          ? t('progress.words.rarer')
          : t('progress.words.band', { from, to: written.number(upTo) });
      return { name, known, total };
    });
  const listed = lists.filter(({ total }) => total > 0);
  return (
    <>
      <ShareFigure title={t('progress.words.byFrequency')} rows={rows} view={view} />
      {listed.length > 0 ? (
        <ShareFigure title={t('progress.words.byList')} rows={listed} view={view} />
      ) : (
        <p>
          {t('progress.words.noLists')}{' '}
          <LinkButton to="/words" look="quiet">
            {t('progress.words.toWords')}
          </LinkButton>
        </p>
      )}
    </>
  );
}

function ShareFigure(props: {
  readonly title: string;
  readonly rows: readonly {
    readonly name: string;
    readonly known: number;
    readonly total: number;
  }[];
  readonly view: ProgressView;
}) {
  const { t } = useTranslation();
  const words = useWords();
  const { title, rows, view } = props;
  const textOf = (at: number): string => {
    const row = rows[at];
    if (row === undefined) return '';
    const { name, known, total } = row;
    const percent = words.percent(known / total);
    return t('progress.words.point', { name, known, total, percent });
  };
  return (
    <FigureFrame
      title={title}
      how={t('progress.words.how')}
      table={{
        columns: [
          t('progress.words.words'),
          t('progress.words.known'),
          t('progress.words.total'),
          t('progress.share'),
        ],
        rows: rows.map(({ name, known, total }) => [
          name,
          known,
          total,
          words.percent(known / total),
        ]),
      }}
    >
      <RowBars
        title={title}
        rows={rows.map(({ name, known, total }) => ({
          name,
          share: known / total,
          figure: t('progress.words.figure', {
            known: words.number(known),
            total: words.number(total),
          }),
        }))}
        width={view.width}
        textOf={textOf}
      />
    </FigureFrame>
  );
}
