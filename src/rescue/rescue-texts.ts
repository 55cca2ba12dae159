export type RescueLanguage = 'en' | 'zh-Hans';

const en = {
  title: 'Rescue your collection',
  intro:
    'This page does not need the app. It reads what this browser keeps and saves it as a file. Nothing is changed, and nothing leaves your device.',
  save: 'Save a backup',
  saveHint: 'Everything you wrote and answered. Duizhao restores it: Settings, Backups.',
  raw: 'Save every table as it is',
  rawHint: 'Only if the backup is not whole: a larger file that a person can search.',
  reading: 'Reading …',
  missing: 'There is no collection in this browser. Is this the browser that you studied in?',
  failed:
    'The browser does not open what it keeps. Close its other tabs, start it again, and try once more.',
  unreadable: (count: number) =>
    `Parts that could not be read: ${count}. Save every table too, and keep both files.`,
  saved: (edits: number, reviews: number) =>
    `Saved. Changes in the file: ${edits}; answers: ${reviews}.`,
  savedRaw: 'Saved.',
  kept: 'Backups kept by this browser',
  back: 'Open Duizhao',
  other: '中文',
};

const zhHans: typeof en = {
  title: '抢救学习数据',
  intro:
    '本页不依赖应用本身：它读取这个浏览器里保存的内容，存成文件。不会改动任何数据，也不会有任何内容离开你的设备。',
  save: '保存备份',
  saveHint: '包括你写下的和答过的一切。可在对照的“设置 › 备份”里恢复。',
  raw: '原样保存所有数据表',
  rawHint: '仅在备份不完整时需要：文件较大，但可由人工查找内容。',
  reading: '正在读取……',
  missing: '这个浏览器里没有学习数据。你是在这个浏览器里学习的吗？',
  failed: '浏览器打不开它保存的数据。请关闭其他标签页，重启浏览器后再试。',
  unreadable: (count) => `有 ${count} 处无法读取。请同时保存所有数据表，并留好两个文件。`,
  saved: (edits, reviews) => `已保存。文件中有 ${edits} 处改动、${reviews} 次作答。`,
  savedRaw: '已保存。',
  kept: '浏览器自动保留的备份',
  back: '打开对照',
  other: 'English',
};

export const RESCUE_TEXTS: Readonly<Record<RescueLanguage, typeof en>> = { en, 'zh-Hans': zhHans };
