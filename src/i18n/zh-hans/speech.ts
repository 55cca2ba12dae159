import type { speech as english } from '../en/speech.ts';
import type { Localised } from '../strings.ts';

/** Simplified Chinese: sentences read out. */
export const speech: Localised<typeof english> = {
  speech: {
    listen: '朗读',
    listenTo: { en: '朗读英文', zh: '朗读中文' },
    stop: '停止朗读',
    slower: '慢一点',
    speaking: '正在朗读',
    key: '朗读句子',
    keySlower: '放慢朗读',
    toSettings: '朗读设置',
    none: {
      en: '这个浏览器没有英文语音。朗读设置里说明了怎样安装。',
      zh: '这个浏览器没有中文语音。朗读设置里说明了怎样安装。',
    },
    onlyRemote: {
      en: '这个浏览器的英文语音都要把文本发送出去才能朗读，所以不会自动使用；需要的话，请在朗读设置里选择。',
      zh: '这个浏览器的中文语音都要把文本发送出去才能朗读，所以不会自动使用；需要的话，请在朗读设置里选择。',
    },
    onlyCantonese: '这台设备上唯一的中文语音是粤语。需要的话，请在朗读设置里选择它。',
    waiting: '浏览器还在加载语音，请稍后再试。',
    nothing: '这里没有可以朗读的字词。',
    failed: {
      'not-allowed': '浏览器要求先按键或点击，网页才能出声。请按 V 或“朗读”按钮。',
      network: '这个语音由网络服务朗读，现在连接不上。',
      silent: '语音没有出声。请在朗读设置里换一个，或重新启动浏览器。',
      broken: '语音出错停止了。请在朗读设置里换一个，或重新启动浏览器。',
    },
    autoPlay: '自动朗读',
    autoPlayHint: '卡片上的哪些内容会自动朗读；按 V 随时可以朗读。听力和听写总会自动开始。',
    autoPlays: { off: '不朗读', prompt: '问题句', answer: '显示后的译文', both: '两者都读' },
    settings: {
      title: '朗读',
      intro: '句子由系统和浏览器自带的语音朗读。按 V 朗读，按 Shift + V 慢读。',
      voice: { en: '英文语音', 'zh-hans': '简体中文语音', 'zh-hant': '繁体中文语音' },
      automatic: '自动：{{name}}',
      automaticNone: '自动：没有找到',
      named: '{{name}}（{{place}}）',
      remoteNamed: '{{name}}（{{place}}，会发送文本）',
      place: { 'zh-CN': '普通话', 'zh-TW': '台湾国语', 'zh-HK': '香港粤语' },
      tryOut: '试听',
      tryOutOf: {
        en: '试听英文语音',
        'zh-hans': '试听简体中文语音',
        'zh-hant': '试听繁体中文语音',
      },
      missing: {
        none: '没有找到这样的语音。下面说明了怎样安装。',
        'only-remote': '这台设备上没有找到这样的语音。',
        'only-cantonese': '只找到粤语语音；选中后才会使用。',
      },
      loading: '正在查找语音…',
      hidden_other: '另有 {{count}} 个语音要把文本发送出去才能朗读，在下面允许后才能选择。',
      pace: '语速',
      paceHint: '相对于该语音的正常速度。',
      remote: '会发送文本的语音',
      remoteHint:
        '有些语音由浏览器厂商的服务朗读，每一句都会发送给它。关闭时绝不使用这类语音；打开后也只用你选中的那一个。',
      install: '怎样安装语音',
      installFor: {
        windows:
          'Windows：设置 → 时间和语言 → 语言和区域 → 添加带“文本转语音”的中文或英文，然后重新启动浏览器。',
        mac: 'macOS：系统设置 → 辅助功能 → 朗读内容 → 系统声音 → 管理声音。',
        ios: 'iPhone、iPad：设置 → 辅助功能 → 朗读内容 → 声音。',
        android: '安卓：设置 → 无障碍 → 文字转语音输出 → 引擎旁的齿轮 → 安装语音数据。',
        linux:
          'Linux：安装 speech-dispatcher 和 espeak-ng，启动 Chromium 时加 --enable-speech-dispatcher。',
      },
    },
  },
};
