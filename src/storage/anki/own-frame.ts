import { OWN_FIELDS, OWN_TEMPLATES } from '../../domain/anki/own-note-type.ts';

/** Ours for ever, so that Anki knows the type again at the next import. */
export const OWN_TYPE_ID = 1_764_000_000_000;
const OWN_TYPE_NAME = 'Duizhao sentence pair';
const CSS = `.card { max-width: 34em; margin: 0 auto; padding: 1.2em; font-size: 22px; line-height: 1.6;
  color: #23201b; background: #faf8f3; text-align: center; }
.nightMode.card, .night_mode.card { color: #eee9df; background: #171613; }
.en { font-family: Georgia, "Noto Serif", serif; }
.zh { font-family: "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei", sans-serif; }
.also { margin-top: .6em; font-size: .8em; opacity: .75; }
hr { border: 0; border-top: 1px solid #8b8375; margin: 1em 0; }`;

const SIDES = {
  'en-zh': { asked: ['English', 'en'], wanted: ['Chinese', 'zh'], also: 'Also right in Chinese' },
  'zh-en': { asked: ['Chinese', 'zh'], wanted: ['English', 'en'], also: 'Also right in English' },
} as const;

const placeOf = (name: string): number => OWN_FIELDS.findIndex(([field]) => field === name);
const shown = ([field, lang]: readonly [string, string]): string =>
  `<div class="${lang}" lang="${lang}">{{${field}}}</div>{{${field} recording}}`;
/** How the Chinese is read, on the back of both. */
const PINYIN = '{{#Pinyin}}<div class="also" lang="zh-Latn">{{Pinyin}}</div>{{/Pinyin}}';

/** Our note type as Anki's JSON has it: two templates, each switched on by a field of the note. */
export function ownNoteType(modifiedAt: number): object {
  const templates = OWN_TEMPLATES.map(([name, direction], ord) => {
    const { asked, wanted, also } = SIDES[direction];
    const more = `{{#${also}}}<div class="also ${wanted[1]}" lang="${wanted[1]}">{{${also}}}</div>{{/${also}}}`;
    return {
      name,
      ord,
      qfmt: `{{#${name}}}${shown(asked)}{{/${name}}}`,
      afmt: `{{FrontSide}}<hr id="answer">${shown(wanted)}${more}${PINYIN}`,
      bqfmt: '',
      bafmt: '',
      did: null,
      bfont: '',
      bsize: 0,
    };
  });
  return {
    id: OWN_TYPE_ID,
    name: OWN_TYPE_NAME,
    type: 0,
    mod: Math.floor(modifiedAt / 1_000),
    usn: -1,
    sortf: 0,
    did: 1,
    tmpls: templates,
    flds: OWN_FIELDS.map(([name], ord) => ({
      name,
      ord,
      sticky: false,
      rtl: false,
      font: 'Arial',
      size: 20,
      media: [],
    })),
    css: CSS,
    latexPre: '\\documentclass{article}\n\\begin{document}\n',
    latexPost: '\\end{document}',
    latexsvg: false,
    req: OWN_TEMPLATES.map(([name, direction], ord) => [
      ord,
      'all',
      [placeOf(SIDES[direction].asked[0]), placeOf(name)].sort((a, b) => a - b),
    ]),
    vers: [],
    tags: [],
  };
}

export function deckJson(id: number, name: string, modifiedAt: number): object {
  const none = [0, 0];
  return {
    id,
    name,
    mod: Math.floor(modifiedAt / 1_000),
    usn: -1,
    desc: '',
    dyn: 0,
    conf: 1,
    collapsed: false,
    browserCollapsed: false,
    newToday: none,
    revToday: none,
    lrnToday: none,
    timeToday: none,
    extendNew: 0,
    extendRev: 0,
  };
}

/** The one preset of options, which Anki passes over where it has its own of that number. */
export const DECK_OPTIONS = {
  1: {
    id: 1,
    name: 'Default',
    mod: 0,
    usn: 0,
    maxTaken: 60,
    autoplay: true,
    timer: 0,
    replayq: true,
    dyn: false,
    new: {
      delays: [1, 10],
      ints: [1, 4, 0],
      initialFactor: 2500,
      order: 1,
      perDay: 20,
      bury: true,
      separate: true,
    },
    rev: {
      perDay: 200,
      ease4: 1.3,
      fuzz: 0.05,
      minSpace: 1,
      ivlFct: 1,
      maxIvl: 36500,
      bury: true,
      hardFactor: 1.2,
    },
    lapse: { delays: [10], mult: 0, minInt: 1, leechFails: 8, leechAction: 0 },
  },
} as const;

/** Settings of the collection. */
export function collectionSettings(utcOffset: number, rolloverHour: number): object {
  return {
    nextPos: 1,
    estTimes: true,
    activeDecks: [1],
    sortType: 'noteFld',
    sortBackwards: false,
    timeLim: 0,
    addToCur: true,
    curDeck: 1,
    curModel: OWN_TYPE_ID,
    newSpread: 0,
    dueCounts: true,
    collapseTime: 1200,
    schedVer: 2,
    sched2021: true,
    fsrs: true,
    creationOffset: -utcOffset,
    localOffset: -utcOffset,
    rollover: rolloverHour,
  };
}
