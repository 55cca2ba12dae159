import type { DuizhaoDatabase } from '../../storage/database.ts';
import { SCHEMA_VERSION } from '../../storage/migrations/all-migrations.ts';
import { recentErrors } from './recent-errors.ts';

/** What surrounds the app, as far as a report may say it. */
export interface Surroundings {
  readonly browser: string;
  readonly languages: readonly string[];
  /** Names of the scripts that the page runs, which tell the build. */
  readonly scripts: readonly string[];
  readonly estimate?: { readonly usage?: number; readonly quota?: number } | undefined;
  readonly isPersistent?: boolean | undefined;
}

/**
 * What helps to find a fault, as text: versions, counts, the kinds and places of the last errors. Nothing that
 * the learner wrote or named; messages of errors are left out, for they may quote it.
 */
export async function diagnosticReport(
  db: DuizhaoDatabase,
  { browser, languages, scripts, estimate, isPersistent }: Surroundings,
): Promise<string> {
  const rows = await Promise.all(
    db.tables.map(async (table) => `  ${table.name}: ${await countOf(() => table.count())}`),
  );
  return [
    'Duizhao 对照',
    `schema: ${SCHEMA_VERSION}; database: ${db.isOpen() ? db.backendDB().version : 'closed'}`,
    `scripts: ${scripts.join(', ')}`,
    `browser: ${browser}`,
    `languages: ${languages.join(', ')}`,
    `storage: ${estimate?.usage ?? '?'} of ${estimate?.quota ?? '?'} bytes; persistent: ${isPersistent ?? '?'}`,
    'rows:',
    ...rows,
    'errors:',
    ...recentErrors().map((line) => `  ${line}`),
    '',
  ].join('\n');
}

async function countOf(count: () => PromiseLike<number>): Promise<string> {
  try {
    return String(await count());
  } catch (failure) {
    return failure instanceof Error ? failure.name : 'unreadable';
  }
}
