import type { Figure } from '../figure.ts';
import { backupFigures } from '../safety/backup.ts';
import { faultFigures } from '../safety/faults.ts';
import { fuzzFigures } from '../safety/fuzz.ts';
import { killFigures } from '../safety/kills.ts';

/** What is survived: kills of the browser, hostile files, and every fault of docs/faults.md. Takes a quarter of an hour. */
export async function safetySuite(print: (figure: Figure) => void): Promise<void> {
  await backupFigures(print);
  await killFigures(print);
  await fuzzFigures(print);
  await faultFigures(print);
}
