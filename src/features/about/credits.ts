/** A work that the app contains, with who holds its rights. */
export interface Credit {
  readonly name: string;
  readonly holder: string;
  readonly licence: string;
}

/** The libraries that are in what the browser loads; a test compares the list with package.json. */
export const CREDITS: readonly Credit[] = [
  { name: '@nats-io/nats-core', holder: 'The NATS Authors', licence: 'Apache-2.0' },
  { name: '@scure/bip39', holder: 'Paul Miller', licence: 'MIT' },
  { name: '@visx/scale', holder: 'Airbnb and contributors', licence: 'MIT' },
  { name: 'comlink', holder: 'Google', licence: 'Apache-2.0' },
  { name: 'dexie', holder: 'David Fahlander', licence: 'Apache-2.0' },
  { name: 'dexie-react-hooks', holder: 'David Fahlander', licence: 'Apache-2.0' },
  { name: 'diff', holder: 'Kevin Decker and contributors', licence: 'BSD-3-Clause' },
  { name: 'fflate', holder: 'Arjun Barrett', licence: 'MIT' },
  { name: 'fractional-indexing', holder: 'Rocicorp', licence: 'CC0-1.0' },
  { name: 'fzstd', holder: 'Arjun Barrett', licence: 'MIT' },
  { name: 'htmlparser2', holder: 'Felix Böhm and contributors', licence: 'MIT' },
  { name: 'i18next', holder: 'i18next contributors', licence: 'MIT' },
  { name: 'jieba-wasm', holder: 'fengkx', licence: 'MIT' },
  { name: 'marked', holder: 'MarkedJS, Christopher Jeffrey', licence: 'MIT' },
  { name: 'opencc-js', holder: 'The nk2028 Project', licence: 'MIT AND Apache-2.0' },
  { name: 'papaparse', holder: 'Matthew Holt', licence: 'MIT' },
  { name: 'pinyin-pro', holder: 'zh-lx', licence: 'MIT' },
  { name: 'react', holder: 'Meta Platforms and contributors', licence: 'MIT' },
  { name: 'react-dom', holder: 'Meta Platforms and contributors', licence: 'MIT' },
  { name: 'react-i18next', holder: 'i18next contributors', licence: 'MIT' },
  { name: 'react-virtuoso', holder: 'Petyo Ivanov', licence: 'MIT' },
  { name: 'sql.js', holder: 'Ophir Lojkine and contributors', licence: 'MIT' },
  { name: 'ts-fsrs', holder: 'Open Spaced Repetition', licence: 'MIT' },
  { name: 'uqr', holder: 'Anthony Fu, Project Nayuki', licence: 'MIT' },
  { name: 'valibot', holder: 'Fabian Hiller', licence: 'MIT' },
  { name: 'workbox-window', holder: 'Google', licence: 'MIT' },
  { name: 'wouter', holder: 'Alexey Taktarov and contributors', licence: 'Unlicense' },
];
