import { anki } from './en/anki.ts';
import { backup } from './en/backup.ts';
import { browse } from './en/browse.ts';
import { card } from './en/card.ts';
import { check } from './en/check.ts';
import { chinese } from './en/chinese.ts';
import { desk } from './en/desk.ts';
import { exercises } from './en/exercises.ts';
import { exporting } from './en/exporting.ts';
import { feedback } from './en/feedback.ts';
import { findings } from './en/findings.ts';
import { finished } from './en/finished.ts';
import { options } from './en/options.ts';
import { practice } from './en/practice.ts';
import { progress } from './en/progress.ts';
import { reading } from './en/reading.ts';
import { removed } from './en/removed.ts';
import { report } from './en/report.ts';
import { rescue } from './en/rescue.ts';
import { scheduling } from './en/scheduling.ts';
import { shell } from './en/shell.ts';
import { speech } from './en/speech.ts';
import { study } from './en/study.ts';
import { sync } from './en/sync.ts';
import { texts } from './en/texts.ts';
import { walk } from './en/walk.ts';
import { words } from './en/words.ts';

/** The interface in English; its keys are the keys of every language. */
export const en = {
  ...anki,
  ...backup,
  ...browse,
  ...card,
  ...check,
  ...chinese,
  ...desk,
  ...exercises,
  ...exporting,
  ...feedback,
  ...findings,
  ...finished,
  ...options,
  ...practice,
  ...progress,
  ...reading,
  ...report,
  ...removed,
  ...rescue,
  ...scheduling,
  ...shell,
  ...speech,
  ...study,
  ...sync,
  ...texts,
  ...walk,
  ...words,
} as const;
