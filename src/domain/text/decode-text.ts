import { err, ok, type Result } from '../../shared/result.ts';
import { type CleanText, cleanText } from './clean-text.ts';
import { decodeExactly, decodeLoosely } from './decoder.ts';
import type { Encoding } from './encoding.ts';
import { guessUtf16, isBinary, marked } from './guess-encoding.ts';
import type { ImportError } from './import-error.ts';
import { MOST_BYTES } from './most-bytes.ts';
import { readability } from './readability.ts';

/** Where more than this share of the characters is broken, it is the wrong encoding. */
const MOST_BROKEN = 0.02;

export interface DecodedText extends CleanText {
  readonly encoding: Encoding;
}

/**
 * Bytes to text: by byte order mark, else UTF-16 by its zero bytes, else UTF-8 if the bytes are that,
 * else GB18030 or Big5, whichever reads more like Chinese.
 *
 * @param wanted the encoding that the learner says it is; taken as it is
 * @returns `too-large`, `binary`, or `encoding` where the wanted one does not fit
 */
export function decodeText(bytes: Uint8Array, wanted?: Encoding): Result<DecodedText, ImportError> {
  if (bytes.length > MOST_BYTES) {
    return err({ kind: 'too-large', bytes: bytes.length, limit: MOST_BYTES });
  }
  if (wanted !== undefined) return decodeAs(bytes, wanted);
  const sure = marked(bytes) ?? guessUtf16(bytes);
  if (sure !== undefined) return decodeAs(bytes, sure);
  if (isBinary(bytes)) return err({ kind: 'binary' });
  return decodeByTrying(bytes);
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): Result<DecodedText, ImportError> {
  // A text may say U+FFFD itself, one that was broken elsewhere before: its bytes are sound.
  const exact = decodeExactly(bytes, encoding);
  if (exact !== undefined) return ok({ ...cleanText(exact), encoding });
  const clean = cleanText(decodeLoosely(bytes, encoding));
  const broken = clean.replaced / Math.max(1, clean.text.length);
  return broken > MOST_BROKEN ? err({ kind: 'encoding', encoding }) : ok({ ...clean, encoding });
}

function decodeByTrying(bytes: Uint8Array): Result<DecodedText, ImportError> {
  const utf8 = decodeExactly(bytes, 'utf-8');
  if (utf8 !== undefined) return ok({ ...cleanText(utf8), encoding: 'utf-8' });
  const readings = (['gb18030', 'big5'] as const).flatMap((encoding) => {
    const text = decodeExactly(bytes, encoding);
    return text === undefined ? [] : [{ encoding, text, score: readability(text) }];
  });
  const [best] = readings.toSorted((a, b) => b.score - a.score);
  // One broken byte in a long UTF-8 file must not make it Chinese of another encoding.
  const loose = decodeAs(bytes, 'utf-8');
  if (loose.ok && readability(loose.value.text) >= (best?.score ?? 0)) return loose;
  if (best === undefined || best.score <= 0) return loose.ok ? loose : err({ kind: 'binary' });
  return ok({ ...cleanText(best.text), encoding: best.encoding });
}
