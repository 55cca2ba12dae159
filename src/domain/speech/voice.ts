/** A voice of the browser, as far as choosing among voices needs it. */
export interface Voice {
  /** The browser's own name for it, the same from start to start on one device. */
  readonly id: string;
  readonly name: string;
  /** Language tag as the browser gives it: zh-CN, but also zh_CN, cmn-Hans-CN or yue. */
  readonly tag: string;
  /** Speaks on this device. The others send the text that they speak to a service. */
  readonly local: boolean;
}
