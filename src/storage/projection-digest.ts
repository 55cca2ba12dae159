import { canonicalJson } from './canonical-json.ts';
import type { DuizhaoDatabase } from './database.ts';
import { projectionTables } from './rebuild-projections.ts';

/** All projections in canonical form, a line a row: two databases that mean the same give the same text. */
export async function projectionLines(db: DuizhaoDatabase): Promise<string[]> {
  const lines: string[] = [];
  for (const table of projectionTables(db)) {
    await table.each((row: unknown) => {
      lines.push(`${table.name} ${canonicalJson(row)}`);
    });
  }
  return lines;
}

/** SHA-256 of {@link projectionLines}, in hexadecimal. */
export async function projectionDigest(db: DuizhaoDatabase): Promise<string> {
  const lines = await projectionLines(db);
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
