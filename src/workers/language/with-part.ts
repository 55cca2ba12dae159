import { err, ok } from '../../shared/result.ts';
import type { Answered, LanguagePart } from './answered.ts';

/** Does some work with a part of the worker, or says that the part, or the work, failed. */
export async function withPart<Part, Value>(
  part: LanguagePart,
  load: () => Promise<Part>,
  work: (loaded: Part) => Value | Promise<Value>,
): Answered<Value> {
  let loaded: Part;
  try {
    loaded = await load();
  } catch (cause) {
    console.warn(`language worker: no ${part}:`, cause);
    return err({ kind: 'language-unavailable', part });
  }
  try {
    return ok(await work(loaded));
  } catch (cause) {
    return err({ kind: 'language-crashed', message: String(cause) });
  }
}
