import { err, ok, type Result } from '../../../shared/result.ts';
import type { ImportError } from '../../text/import-error.ts';
import { isDocument, isPartOfDocument, readDocx } from './docx.ts';
import { isBook, isPartOfBook, readEpub } from './epub.ts';
import type { Reading, SourceFormat } from './reading.ts';
import { readZip } from './zip-entries.ts';

interface ReadPackedFile {
  readonly format: SourceFormat;
  readonly reading: Reading;
  readonly replaced: number;
}

/**
 * Reads a zip file that is a book or a document, by what is in it.
 *
 * @returns `binary` where it is neither
 */
export function readPackedFile(bytes: Uint8Array): Result<ReadPackedFile, ImportError> {
  const unpacked = readZip(bytes, 'ZIP', (name) => isPartOfBook(name) || isPartOfDocument(name));
  if (!unpacked.ok) return unpacked;
  const entries = unpacked.value;
  if (isBook(entries)) return described('epub', readEpub(entries));
  if (isDocument(entries)) return described('docx', readDocx(entries));
  return err({ kind: 'binary' });
}

function described(
  format: SourceFormat,
  reading: Result<Reading, ImportError>,
): Result<ReadPackedFile, ImportError> {
  return reading.ok ? ok({ format, reading: reading.value, replaced: 0 }) : reading;
}
