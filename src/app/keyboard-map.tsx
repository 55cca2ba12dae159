import { useTranslation } from 'react-i18next';
import {
  COMMAND_KEYS,
  type CommandKey,
  type EditorCommand,
} from '../services/alignment-editor/editor-commands.ts';
import { Dialog } from '../ui/dialog.tsx';
import styles from './keyboard-map.module.css';

const GROUPS = [
  {
    title: 'keys.anywhere',
    keys: [
      ['?', 'keys.map'],
      ['T', 'keys.today'],
      ['L', 'keys.library'],
      ['A', 'keys.add'],
      ['R', 'keys.review'],
      ['P', 'keys.progress'],
      ['B', 'browse.link'],
      ['W', 'words.title'],
      ['D', 'words.lookUp'],
    ],
  },
  {
    title: 'keys.reading',
    keys: [
      ['J K', 'reading.keys'],
      ['Y', 'chinese.key'],
      ['V', 'speech.through.key'],
      ['Esc', 'desk.keyBack'],
    ],
  },
  {
    title: 'keys.reviewing',
    keys: [
      ['Enter', 'keys.show'],
      ['1 2 3 4', 'keys.grade'],
      ['Enter', 'keys.good'],
      ['H', 'exercise.takeHint'],
      ['F', 'exercise.flip'],
      ['O', 'exercise.again'],
      ['K', 'feedback.keyAccept'],
      ['M', 'feedback.keySlip'],
      ['Z', 'keys.undo'],
      ['V', 'speech.key'],
      ['Shift V', 'speech.keySlower'],
      ['Alt V, Alt S', 'speech.keyWriting'],
      ['M', 'speech.keyRecord'],
      ['C', 'speech.keyRecognise'],
      ['Y', 'chinese.key'],
      ['G', 'desk.keyText'],
      ['X', 'desk.keyWrong'],
      ['E', 'keys.edit'],
      ['S', 'keys.suspend'],
      ['B', 'keys.bury'],
      ['← →', 'walk.keyBack'],
      ['Esc', 'keys.leaveField'],
    ],
  },
  {
    title: 'browse.keys.title',
    keys: [
      ['/', 'browse.keys.search'],
      ['Space', 'browse.keys.toggle'],
      ['Shift + ↑ ↓', 'browse.keys.extend'],
      ['Ctrl + A', 'browse.keys.all'],
      ['Enter', 'browse.keys.open'],
      ['Ctrl + Z', 'browse.keys.undo'],
    ],
  },
  {
    title: 'words.keys.title',
    keys: [
      ['← →', 'words.keys.step'],
      ['K L I', 'words.keys.marks'],
      ['Backspace', 'words.back'],
      ['Esc', 'words.keys.close'],
    ],
  },
] as const;

const EDITOR_KEYS = Object.entries(COMMAND_KEYS) as [EditorCommand, CommandKey][];

/** Every key that does something, by where it does it. */
export function KeyboardMap({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('keys.title')} onClose={onClose}>
      {GROUPS.map((group) => (
        <section key={group.title} className={styles['group']}>
          <h3>{t(group.title)}</h3>
          <dl>
            {group.keys.map(([key, label]) => (
              <div key={label}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{t(label)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <section className={styles['group']}>
        <h3>{t('keys.correcting')}</h3>
        <dl>
          {EDITOR_KEYS.map(([command, { keys }]) => (
            <div key={command}>
              <dt>
                <kbd>{keys.replace('Control', 'Ctrl').replace('Arrow', '')}</kbd>
              </dt>
              <dd>{t(`editor.command.${command}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <p className={styles['note']}>{t('keys.note')}</p>
    </Dialog>
  );
}
