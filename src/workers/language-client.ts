import { type Remote, wrap } from 'comlink';
import { err } from '../shared/result.ts';
import type { Answered } from './language/answered.ts';
import type { LanguageWork } from './language.contract.ts';
import address from './language.worker.ts?worker&url';
import { startWorker } from './start-worker.ts';

/** Asks the worker something: `(work) => work.lookUp(question)`. */
export type AskLanguage = <Value>(
  ask: (work: Remote<LanguageWork>) => Answered<Value>,
) => Answered<Value>;

interface Running {
  readonly work: Remote<LanguageWork>;
  /** Resolves with what the worker died of. */
  readonly death: Promise<string>;
}

/**
 * The one language worker of a page. It starts at the first question; should it die, all that wait
 * get a value that says so, and the next question starts a new one.
 */
export function languageClient(): AskLanguage {
  let running: Running | undefined;
  const start = (): Running => {
    const worker = startWorker(address, 'language');
    const death = new Promise<string>((resolve) => {
      worker.addEventListener('error', (event) => resolve(event.message));
      worker.addEventListener('messageerror', () => resolve('messageerror'));
    });
    void death.then(() => {
      worker.terminate();
      running = undefined;
    });
    return { work: wrap<LanguageWork>(worker), death };
  };
  return async (ask) => {
    try {
      running ??= start();
      return await Promise.race([ask(running.work), running.death.then(crashed)]);
    } catch (cause) {
      return crashed(String(cause));
    }
  };
}

function crashed(message: string): Awaited<Answered<never>> {
  return err({ kind: 'language-crashed', message });
}
