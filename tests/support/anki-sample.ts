import type { FileContent, FileReview } from './anki-file.ts';

const DAY = 86_400;
/** 2025-10-01 in Greenwich, 4:00: the first day of the collection. */
const CREATED = Date.UTC(2025, 9, 1, 4) / 1_000;
/** The day of 2026-01-05, counted from there. */
export const TODAY = 96;
const at = (day: number, minute = 0): number => (CREATED + day * DAY + minute * 60) * 1_000;

const SENTENCES = [
  ['The bus was late again this morning.', '今天早上公交车又晚点了。'],
  ['She waited <b>for an hour</b> in the rain.', '她在雨里等了一个小时。'],
  ['Nobody told us about the meeting.', '没有人告诉我们开会的事。'],
  ['I &amp; my brother share a room.<script>alert(1)</script>', '我和我弟弟住一个房间。'],
  ['The shop closes at nine.', '这家店九点关门。'],
  ['We have run out of rice.', '我们的米吃完了。'],
] as const;
const PINYIN = 'jīntiān zǎoshang gōngjiāochē yòu wǎndiǎn le';

const reviews: FileReview[] = [
  // A card in review: learnt, then answered twice.
  [at(60), 11, 3, -600, 0, 9_000, 0],
  [at(60, 11), 11, 3, 4, 2_500, 8_000, 0],
  [at(64), 11, 3, 12, 2_500, 5_000, 1],
  [at(76), 11, 3, 30, 2_500, 4_000, 1],
  // Forgotten yesterday.
  [at(50), 21, 4, 20, 2_500, 4_000, 0],
  [at(95), 21, 1, -600, 2_500, 4_000, 1],
  // Of a card that is not there.
  [at(70), 99, 3, 5, 2_500, 4_000, 1],
];

/** Two decks, three kinds of state, memory of FSRS on one card and none on the others. */
export const SAMPLE: FileContent = {
  createdAt: CREATED,
  fields: ['Pinyin', 'Sentence', 'Sound', 'Meaning', 'Source'],
  fronts: ['{{Sentence}}<br>{{hint:Pinyin}}', '{{#Sentence}}{{Meaning}}{{/Sentence}}', '{{Sound}}'],
  decks: { 1: 'Default', 2: 'Chinese::Everyday', 3: 'Chinese::Home' },
  notes: [
    ...SENTENCES.map(([en, zh], index) => ({
      id: 1_000 + index,
      guid: `guid-${index}`,
      fields: [PINYIN, zh, `[sound:${index}.mp3]`, en, ''],
      tags: index === 0 ? ' leech grammar::时态 ' : '',
    })),
    { id: 1_006, guid: 'guid-6', fields: [PINYIN, '只有中文。', '', '', ''] },
  ],
  cards: [
    {
      id: 11,
      noteId: 1_000,
      deckId: 2,
      type: 2,
      queue: 2,
      due: 106,
      ivl: 30,
      factor: 2_500,
      reps: 4,
      lapses: 0,
      data: '{"s":31.5,"d":4.25,"dr":0.9}',
    },
    { id: 12, noteId: 1_000, deckId: 2, ord: 1, type: 0, queue: 0, due: 1 },
    {
      id: 21,
      noteId: 1_001,
      deckId: 2,
      type: 3,
      queue: 1,
      due: at(TODAY, 620) / 1_000,
      ivl: 1,
      factor: 2_300,
      reps: 2,
      lapses: 3,
      left: 1_001,
      flags: 2,
    },
    {
      id: 31,
      noteId: 1_002,
      deckId: 2,
      type: 2,
      queue: -1,
      due: 120,
      ivl: 50,
      factor: 2_300,
      reps: 9,
      lapses: 1,
    },
    { id: 41, noteId: 1_003, deckId: 3 },
    { id: 42, noteId: 1_003, deckId: 3, ord: 2 },
    { id: 51, noteId: 1_004, deckId: 3 },
    { id: 61, noteId: 1_005, deckId: 3 },
    { id: 71, noteId: 1_006, deckId: 3 },
  ],
  reviews,
};
