/** What a field of a note type is taken for. */
export const FIELD_ROLES = [
  'english',
  'chinese',
  'also-english',
  'also-chinese',
  'paragraph',
  'pinyin',
  'audio-english',
  'audio-chinese',
  'unused',
] as const;
export type FieldRole = (typeof FIELD_ROLES)[number];
