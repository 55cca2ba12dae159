import { err } from '../shared/result.ts';
import type { AskLanguage } from '../workers/language-client.ts';

/** The page's language worker; neither it nor its client is fetched before the first question. */
export function browserLanguage(): AskLanguage {
  let loading: Promise<AskLanguage> | undefined;
  const load = (): Promise<AskLanguage> => {
    loading ??= import('../workers/language-client.ts').then(({ languageClient }) =>
      languageClient(),
    );
    return loading;
  };
  return async (ask) => {
    try {
      return await (await load())(ask);
    } catch (cause) {
      loading = undefined;
      return err({ kind: 'language-crashed', message: String(cause) });
    }
  };
}
