import type { TFunction } from 'i18next';
import type { VoiceChoice } from '../../domain/speech/choose-voice.ts';
import type { Language } from '../../domain/text/language.ts';
import { assertNever } from '../../shared/result.ts';

/** Why a language cannot be read out, and what to do; undefined where it can. */
export function describeVoiceChoice(
  t: TFunction,
  choice: VoiceChoice | undefined,
  language: Language,
): string | undefined {
  switch (choice?.kind) {
    case 'voice':
      return undefined;
    case 'none':
      return t(`speech.none.${language}`);
    case 'only-remote':
      return t(`speech.onlyRemote.${language}`);
    case 'only-cantonese':
      return t('speech.onlyCantonese');
    case undefined:
      return t('speech.waiting');
    default:
      return assertNever(choice);
  }
}
