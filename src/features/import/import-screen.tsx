import { lazy, Suspense, useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReadingWishes } from '../../domain/bitext/read-source.ts';
import { takeSources } from '../../services/import-source.ts';
import { useServices } from '../../services/services.tsx';
import { useDraftWriter } from '../../services/use-draft-writer.ts';
import { readDraft } from '../../storage/draft-repository.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { ProgressLine } from '../../ui/progress-line.tsx';
import type { Source, SourceBoxes } from '../../ui/source.ts';
import { SourceForm } from '../../ui/source-form.tsx';
import { Surface } from '../../ui/surface.tsx';
import { describeImportError } from './describe-import-error.ts';
import { findAnkiFile } from './find-anki-file.ts';
import styles from './import.module.css';
import { keepBitext, readKeptBitext } from './kept-bitext.ts';
import { PairsReview } from './pairs-review.tsx';
import { useAlignment } from './use-alignment.ts';

const AnkiWizard = lazy(() => import('./anki/anki-wizard.tsx'));

const DRAFTS = ['import', 'import-second'] as const;
const ALIGNED = 'import-aligned';

/** From pasted or opened texts to sentence pairs to a text in the library. */
export default function ImportScreen() {
  const { t } = useTranslation();
  const { collection } = useServices();
  const writeAligned = useDraftWriter(ALIGNED);
  const { alignment, align, cancel, restore } = useAlignment();
  const write = useDraftWriter(DRAFTS[0]);
  const writeSecond = useDraftWriter(DRAFTS[1]);
  const [boxes, setBoxes] = useState<SourceBoxes>();
  const [sources, setSources] = useState<readonly Source[]>([]);
  const [wishes, setWishes] = useState<ReadingWishes>({});
  const [ankiFile, setAnkiFile] = useState<File>();

  const keep = (next: SourceBoxes): void => {
    setBoxes(next);
    write(textOf(next[0]));
    writeSecond(textOf(next[1]));
  };
  const open = async (given: readonly Source[]): Promise<void> => {
    const anki = await findAnkiFile(given);
    setAnkiFile(anki);
    if (anki !== undefined) return;
    keep(given.length > 1 ? [given[0], given[1]] : boxesOf(boxes, given[0]));
    setSources(given);
    setWishes({});
    align(given);
  };
  const readAs = (wanted: ReadingWishes): void => {
    setWishes(wanted);
    align(sources, wanted);
  };

  const begin = useEffectEvent(async () => {
    const offered = takeSources();
    if (offered !== undefined) {
      await open(offered);
      setBoxes((now) => now ?? [undefined]);
      return;
    }
    const [first, second, aligned] = await Promise.all(
      [...DRAFTS, ALIGNED].map((key) => readDraft(collection.db, key)),
    );
    setBoxes(
      (now) => now ?? (second === undefined ? [pasted(first)] : [pasted(first), pasted(second)]),
    );
    const kept = readKeptBitext(aligned);
    if (kept !== undefined) restore(kept);
  });
  useEffect(() => void begin(), []);

  // Files cannot be read again after a reload, so what was made of them is kept until it is added.
  const isFresh = sources.length > 0;
  useEffect(() => {
    if (alignment.kind === 'aligned' && isFresh) writeAligned(keepBitext(alignment.bitext));
  }, [alignment, isFresh, writeAligned]);

  const isHalf = alignment.kind === 'failed' && alignment.error.kind === 'one-language';
  const offersSecond = isHalf && sources.length === 1 && boxes?.length === 1;

  if (ankiFile !== undefined) {
    const leave = (): void => {
      keep([undefined]);
      setAnkiFile(undefined);
    };
    return (
      <Suspense fallback={null}>
        <AnkiWizard key={ankiFile.name} file={ankiFile} onBack={leave} />
      </Suspense>
    );
  }
  if (alignment.kind === 'aligned') {
    return (
      <PairsReview
        bitext={alignment.bitext}
        wishes={wishes}
        onWishes={sources.length > 0 ? readAs : undefined}
        onAdded={() => {
          keep([undefined]);
          writeAligned(undefined);
        }}
        onBack={() => {
          writeAligned(undefined);
          cancel();
        }}
      />
    );
  }
  return (
    <Page title={t('import.title')} intro={<p>{t('import.intro')}</p>}>
      {alignment.kind === 'working' && (
        <Surface label={t('import.aligning')}>
          <ProgressLine
            label={t('import.aligning')}
            done={alignment.done}
            total={alignment.total}
          />
          <p>
            <Button onClick={cancel}>{t('common.cancel')}</Button>
          </p>
        </Surface>
      )}
      {alignment.kind === 'failed' && (
        <div className={styles['problem']} role="alert">
          <p>{describeImportError(t, alignment.error)}</p>
          {offersSecond && (
            <p>
              <Button onClick={() => keep([sources[0], undefined])}>
                {t('import.addTranslation')}
              </Button>
            </p>
          )}
        </div>
      )}
      {boxes !== undefined && alignment.kind !== 'working' && (
        <Surface label={t('source.label')}>
          <SourceForm boxes={boxes} onBoxes={keep} onSubmit={(given) => void open(given)} />
        </Surface>
      )}
    </Page>
  );
}

/** Files are not kept: the browser gives them once. */
function textOf(source: Source | undefined): string | undefined {
  return source?.kind === 'pasted' && source.text !== '' ? source.text : undefined;
}

function pasted(text: string | undefined): Source | undefined {
  return text === undefined ? undefined : { kind: 'pasted', text };
}

function boxesOf(boxes: SourceBoxes | undefined, source: Source | undefined): SourceBoxes {
  return boxes?.length === 2 && boxes[0] !== undefined && boxes[1] !== undefined ? boxes : [source];
}
