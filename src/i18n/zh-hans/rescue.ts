import type { rescue as english } from '../en/rescue.ts';
import type { Localised } from '../strings.ts';

/** Simplified Chinese: the way to the rescue page. */
export const rescue: Localised<typeof english> = {
  rescue: { link: '不经应用，直接保存浏览器里的数据' },
};
