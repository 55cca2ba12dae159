/** The combining marks of the tones 1 to 4. */
export const TONE_MARKS = ['\u0304', '\u0301', '\u030C', '\u0300'] as const;
