import type { TFunction } from 'i18next';
import { ENCODING_NAMES } from '../../domain/text/encoding.ts';
import { assertNever } from '../../shared/result.ts';
import type { AlignFailure } from '../../workers/aligner.contract.ts';

const MEGABYTE = 1024 * 1024;

/** Says what went wrong and what the learner can do about it. */
export function describeImportError(t: TFunction, error: AlignFailure): string {
  switch (error.kind) {
    case 'empty':
      return t('importError.empty');
    case 'one-language':
      return t(error.missing === 'en' ? 'importError.noEnglish' : 'importError.noChinese');
    case 'too-large':
      return t('importError.tooLarge', {
        size: Math.round(error.bytes / MEGABYTE),
        limit: error.limit / MEGABYTE,
      });
    case 'too-long':
      return t('importError.tooLong', { length: error.length, limit: error.limit });
    case 'too-many':
      return t('importError.tooMany', { count: error.sentences, limit: error.limit });
    case 'binary':
      return t('importError.binary');
    case 'encoding':
      return t('importError.encoding', { encoding: ENCODING_NAMES[error.encoding] });
    case 'malformed':
      return error.line === undefined
        ? t('importError.malformed', { format: error.format })
        : t('importError.malformedLine', { format: error.format, line: error.line });
    case 'forbidden-markup':
      return t('importError.forbiddenMarkup', { format: error.format });
    case 'expands-too-much':
      return t('importError.expandsTooMuch', { limit: error.limit / MEGABYTE });
    case 'protected':
      return t('importError.protected');
    case 'no-columns':
      return t('importError.noColumns');
    case 'unreadable':
      return t('importError.unreadable');
    case 'aligner-crashed':
      return t('importError.crashed');
    default:
      return assertNever(error);
  }
}
