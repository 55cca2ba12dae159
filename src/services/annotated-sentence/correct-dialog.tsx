import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import type { Note } from '../../domain/cards/note.ts';
import type { ChineseScript } from '../../domain/text/language.ts';
import { changeNote } from '../../storage/note-repository.ts';
import { readText } from '../../storage/text-repository.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useNotice } from '../../ui/notices.tsx';
import { useChineseDisplay } from '../chinese-display.tsx';
import { useServices } from '../services.tsx';
import { useAttempt } from '../use-attempt.ts';
import { CorrectForm } from './correct-form.tsx';
import { conversionOf } from './shown-script.ts';
import { useAnnotation, useConverted } from './use-annotation.ts';

export interface CorrectDialogProps {
  readonly note: Note;
  readonly script: ChineseScript;
  readonly onClose: () => void;
}

/** The words, the pinyin and the shown characters of a note's Chinese side, to correct. */
export default function CorrectDialog({ note, script, onClose }: CorrectDialogProps) {
  const { t } = useTranslation();
  const { collection } = useServices();
  const display = useChineseDisplay();
  const attempt = useAttempt();
  const notice = useNotice();
  const text = useLiveQuery(() => readText(collection.db, note.textId), [collection, note.textId]);
  const annotation = useAnnotation(note.zh, true);
  const wanted = conversionOf(script, text?.shownScript ?? display.script);
  const converted = useConverted(note.zh, wanted);
  const isReady = annotation !== undefined && text !== undefined;
  return (
    <Dialog title={t('chinese.correct')} onClose={onClose}>
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
    </Dialog>
  );
}
