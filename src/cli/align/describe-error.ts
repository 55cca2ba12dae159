import { ENCODING_NAMES } from '../../domain/text/encoding.ts';
import type { ImportError } from '../../domain/text/import-error.ts';
import { assertNever } from '../../shared/result.ts';

/** What is wrong with a file, for the reader of a terminal. */
export function describeError(error: ImportError): string {
  switch (error.kind) {
    case 'empty':
      return 'there is no English or Chinese in it';
    case 'one-language':
      return `it has no ${error.missing === 'en' ? 'English' : 'Chinese'}; both languages must be in it`;
    case 'too-large':
      return `it has ${error.bytes} bytes, and the limit is ${error.limit}; split it`;
    case 'too-long':
      return `a paragraph has ${error.length} characters, and the limit is ${error.limit}; break it up`;
    case 'too-many':
      return `it has over ${error.limit} sentences; split it`;
    case 'binary':
      return 'it is neither a text file nor a book or document that can be read';
    case 'encoding':
      return `it is not ${ENCODING_NAMES[error.encoding]}; save it as UTF-8`;
    case 'malformed':
      return error.line === undefined
        ? `this ${error.format} file is broken`
        : `this ${error.format} file is broken at line ${error.line}`;
    case 'forbidden-markup':
      return `it declares a document type of its own, which ${error.format} files may not here`;
    case 'expands-too-much':
      return `what is packed in it has over ${error.limit} bytes`;
    case 'protected':
      return 'its chapters are encrypted; open a copy without that protection';
    case 'no-columns':
      return 'no two columns of it are English and Chinese';
    default:
      return assertNever(error);
  }
}
