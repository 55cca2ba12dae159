import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BilingualText } from '../../../domain/cards/bilingual-text.ts';
import { isDirection } from '../../../domain/cards/exercise.ts';
import { coverage } from '../../../domain/progress/coverage.ts';
import type { TextTally } from '../../../domain/progress/text-tally.ts';
import type { LearningDay } from '../../../shared/time.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { toDate } from '../../../ui/learning-date.ts';
import { saveFile } from '../../../ui/save-file.ts';
import { drawCoverage, PICTURE_SIZE, type PicturedCoverage } from './draw-coverage.ts';
import styles from './outlook.module.css';

export interface CoveragePictureProps {
  readonly text: BilingualText;
  readonly tally: TextTally;
  readonly day: LearningDay;
  readonly onClose: () => void;
}

/** A picture of a text's coverage, drawn on this device, to save or to hand to another program. */
export function CoveragePicture({ text, tally, day, onClose }: CoveragePictureProps) {
  const { t, i18n } = useTranslation();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const pictured = useMemo(
    (): PicturedCoverage => ({
      title: text.title,
      bars: text.exercises.filter(isDirection).map((direction) => {
        const parts = coverage(tally, direction, day);
        const total = Math.max(1, parts.known + parts.learning + parts.fresh);
        const percent = Math.floor((100 * parts.known) / total);
        const name = t(`exercise.${direction}`);
        return { line: t('outlook.pictureLine', { direction: name, percent }), parts };
      }),
      foot: t('outlook.pictureFoot', { date: toDate(day, i18n.language), count: tally.pairs }),
    }),
    [text, tally, day, t, i18n.language],
  );
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (context) drawCoverage(context, pictured);
    else setHasFailed(true);
  }, [pictured]);

  const withFile = async (hand: (file: File) => void | Promise<void>): Promise<void> => {
    const picture = await new Promise<Blob | null>((done) => {
      if (canvas.current === null) done(null);
      else canvas.current.toBlob(done, 'image/png');
    });
    setHasFailed(picture === null);
    if (picture !== null) await hand(new File([picture], nameOf(text), { type: 'image/png' }));
  };
  const what = pictured.bars.map(({ line }) => line).join('; ');
  return (
    <Dialog title={t('outlook.pictureTitle')} onClose={onClose}>
      <canvas
        ref={canvas}
        {...PICTURE_SIZE}
        role="img"
        aria-label={t('outlook.pictureAlt', { title: text.title, what })}
        className={styles['picture']}
      />
      <p className={styles['hint']}>{t('outlook.pictureHint')}</p>
      {hasFailed && <p role="alert">{t('outlook.pictureFailed')}</p>}
      <p className={styles['actions']}>
        <Button look="primary" onClick={() => void withFile((file) => saveFile(file, file.name))}>
          {t('outlook.savePicture')}
        </Button>
        {canShareFiles() && (
          <Button onClick={() => void withFile(share)}>{t('outlook.sharePicture')}</Button>
        )}
      </p>
    </Dialog>
  );
}

function nameOf({ title }: BilingualText): string {
  return `${title.replaceAll(/[\\/:*?"<>|\s]+/gu, ' ').trim()}.png`;
}

function canShareFiles(): boolean {
  const probe = new File([], 'probe.png', { type: 'image/png' });
  return 'canShare' in navigator && navigator.canShare({ files: [probe] });
}

async function share(file: File): Promise<void> {
  try {
    await navigator.share({ files: [file] });
  } catch (cause) {
    // Closing the share sheet is an answer too.
    if (!(cause instanceof DOMException && cause.name === 'AbortError')) throw cause;
  }
}
