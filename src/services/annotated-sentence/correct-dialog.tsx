import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Note } from '../../domain/cards/note.ts';
import type { ChineseScript } from '../../domain/text/language.ts';
import { changeNote } from '../../storage/note-repository.ts';
import { readText } from '../../storage/text-repository.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useNotice } from '../../ui/notices.tsx';
import { useChineseDisplay } from '../chinese-display.tsx';
import { useServices } from '../services.tsx';
import { useAttempt } from '../use-attempt.ts';
import { CorrectForm } from './correct-form.tsx';
import { conversionOf } from './shown-script.ts';
import { useAnnotation, useConverted } from './use-annotation.ts';
import { useReadingFailure } from './use-reading-failure.ts';

export interface CorrectDialogProps {
  readonly note: Note;
  readonly script: ChineseScript;
  readonly onClose: () => void;
}

/** The words, the pinyin and the shown characters of a note's Chinese side, to correct. */
export default function CorrectDialog(props: CorrectDialogProps) {
  const { t } = useTranslation();
  const [tries, setTries] = useState(0);
  return (
    <Dialog title={t('chinese.correct')} onClose={props.onClose}>
      <Correcting key={tries} {...props} onRetry={() => setTries(tries + 1)} />
    </Dialog>
  );
}

function Correcting(props: CorrectDialogProps & { readonly onRetry: () => void }) {
  const { t } = useTranslation();
  const { note, script, onClose } = props;
  const { collection } = useServices();
  const display = useChineseDisplay();
  const attempt = useAttempt();
  const notice = useNotice();
  const text = useLiveQuery(() => readText(collection.db, note.textId), [collection, note.textId]);
  const annotation = useAnnotation(note.zh, true);
  const wanted = conversionOf(script, text?.shownScript ?? display.script);
  const converted = useConverted(note.zh, wanted);
  const hasFailed = useReadingFailure(note.zh);
  const isReady = annotation !== undefined && text !== undefined;
  if (annotation === undefined && hasFailed) {
    return (
      <>
        <p role="alert">{t('chinese.notRead')}</p>
        <Button onClick={props.onRetry}>{t('chinese.retry')}</Button>
      </>
    );
  }
  return (
    <>
      {annotation?.isJiebaRefused === true && <p role="status">{t('chinese.plainWords')}</p>}
      {isReady && (wanted === undefined || converted !== undefined) && (
        <CorrectForm
          key={`${annotation.byJieba}`}
          sentence={note.zh}
          annotation={annotation}
          converted={converted}
          shownScript={(wanted === undefined ? script : wanted) === 'hans' ? 'hans' : 'hant'}
          own={note}
          onCancel={onClose}
          onSave={async (corrections) => {
            const saved = await attempt(changeNote(collection, note.id, corrections));
            if (saved === undefined) return;
            notice({ text: t('chinese.corrected') });
            onClose();
          }}
        />
      )}
    </>
  );
}
