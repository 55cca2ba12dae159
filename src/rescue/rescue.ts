import { DATABASE_NAME } from '../storage/kept-names.ts';
import { saveFile } from '../ui/save-file.ts';
import '../ui/tokens.css';
import '../ui/base.css';
import './rescue.css';
import { keptFiles } from './kept-files.ts';
import { openRaw } from './open-raw.ts';
import { rescueBackup } from './rescue-backup.ts';
import { rescueTables } from './rescue-tables.ts';
import { RESCUE_TEXTS, type RescueLanguage } from './rescue-texts.ts';
import { shownAsBefore } from './shown-as-before.ts';

const LABELS = ['title', 'intro', 'save', 'saveHint', 'raw', 'rawHint', 'kept', 'back', 'other'];

const before = shownAsBefore();
let { language } = before;
const part = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`rescue: the page has no #${id}`);
  return found;
};
const say = (text: string): void => part('status').replaceChildren(text);

function speak(wanted: RescueLanguage): void {
  language = wanted;
  document.documentElement.lang = wanted;
  const texts = RESCUE_TEXTS[wanted];
  document.title = `${texts.title} · Duizhao 对照`;
  for (const label of LABELS)
    part(label).replaceChildren(String(texts[label as keyof typeof texts]));
  part('other').lang = wanted === 'en' ? 'zh-Hans' : 'en';
  say('');
}

/** Reads with an open database, and says in every case how it ended. */
async function rescue(work: (db: IDBDatabase) => Promise<string>): Promise<void> {
  const texts = RESCUE_TEXTS[language];
  say(texts.reading);
  try {
    const db = await openRaw(indexedDB, DATABASE_NAME);
    say(db === undefined ? texts.missing : await work(db));
    db?.close();
  } catch (failure) {
    say(`${texts.failed} (${failure instanceof Error ? failure.name : 'Error'})`);
  }
}

const fileName = (ending: string): string =>
  `duizhao-rescue-${new Date().toISOString().slice(0, 10)}.${ending}`;

async function saveBackup(db: IDBDatabase): Promise<string> {
  const texts = RESCUE_TEXTS[language];
  const { file, counts, unreadable } = await rescueBackup(db, Date.now());
  saveFile(file, fileName('zip'));
  const saved = texts.saved(counts.edits, counts.reviews);
  return unreadable === 0 ? saved : [saved, texts.unreadable(unreadable)].join(' ');
}

async function saveTables(db: IDBDatabase): Promise<string> {
  saveFile(await rescueTables(db), fileName('jsonl'));
  return RESCUE_TEXTS[language].savedRaw;
}

async function listKept(): Promise<void> {
  const files = await keptFiles();
  part('kept-list').replaceChildren(
    ...files.map((file) => {
      const [line, button] = [document.createElement('li'), document.createElement('button')];
      button.type = 'button';
      button.textContent = file.name;
      button.addEventListener('click', () => saveFile(file, file.name));
      line.append(button);
      return line;
    }),
  );
  part('kept-part').hidden = files.length === 0;
}

if (before.isDark) document.documentElement.dataset['theme'] = 'dark';
speak(language);
part('save').addEventListener('click', () => void rescue(saveBackup));
part('raw').addEventListener('click', () => void rescue(saveTables));
part('other').addEventListener('click', () => speak(language === 'en' ? 'zh-Hans' : 'en'));
part('page').hidden = false;
void listKept();
