import type { Strings } from '../strings.ts';

/** English: sentences read out. */
export const speech = {
  speech: {
    listen: 'Listen',
    listenTo: { en: 'Listen to the English', zh: 'Listen to the Chinese' },
    stop: 'Stop reading out',
    slower: 'Slower',
    speaking: 'Reading out',
    key: 'Read the sentence out',
    keySlower: 'Read it out more slowly',
    toSettings: 'Speech settings',
    none: {
      en: 'This browser has no English voice. The speech settings say how to get one.',
      zh: 'This browser has no Chinese voice. The speech settings say how to get one.',
    },
    onlyRemote: {
      en: 'All English voices of this browser send the text away to be spoken, so none is used unless you choose one in the speech settings.',
      zh: 'All Chinese voices of this browser send the text away to be spoken, so none is used unless you choose one in the speech settings.',
    },
    onlyCantonese:
      'The only Chinese voice of this device speaks Cantonese. You can choose it in the speech settings.',
    waiting: 'The browser is still loading its voices. Try again in a moment.',
    nothing: 'There is no word here that could be read out.',
    failed: {
      'not-allowed':
        'The browser lets a page speak only after a key press or a tap. Press V or the Listen button.',
      network: 'This voice is spoken by a service over the network, which cannot be reached now.',
      silent:
        'The voice stayed silent. Choose another one in the speech settings, or restart the browser.',
      broken:
        'The voice stopped with an error. Choose another one in the speech settings, or restart the browser.',
    },
    autoPlay: 'Read out without being asked',
    autoPlayHint:
      'What of a card is read out by itself; V reads it in any case. Listening and dictation always begin by themselves.',
    autoPlays: {
      off: 'Nothing',
      prompt: 'The sentence that is asked',
      answer: 'The translation, once it is shown',
      both: 'Both',
    },
    settings: {
      title: 'Speech',
      intro:
        'Sentences are read out by the voices that your system and browser bring along. V reads, Shift + V reads more slowly.',
      voice: {
        en: 'English voice',
        'zh-hans': 'Voice for simplified Chinese',
        'zh-hant': 'Voice for traditional Chinese',
      },
      automatic: 'Automatic: {{name}}',
      automaticNone: 'Automatic: none found',
      named: '{{name}} · {{place}}',
      remoteNamed: '{{name}} · {{place}} · sends text away',
      place: {
        'zh-CN': 'Mandarin, mainland',
        'zh-TW': 'Mandarin, Taiwan',
        'zh-HK': 'Cantonese, Hong Kong',
      },
      tryOut: 'Try it',
      tryOutOf: {
        en: 'Try the English voice',
        'zh-hans': 'Try the voice for simplified Chinese',
        'zh-hant': 'Try the voice for traditional Chinese',
      },
      missing: {
        none: 'No such voice was found. Below stands how to get one.',
        'only-remote': 'No such voice was found on this device.',
        'only-cantonese': 'Only a Cantonese voice was found; it is used once you choose it.',
      },
      loading: 'Looking for voices…',
      hidden_one:
        '{{count}} more voice would send the text away to be spoken. It can be chosen once you allow it below.',
      hidden_other:
        '{{count}} more voices would send the text away to be spoken. They can be chosen once you allow it below.',
      pace: 'Speed',
      paceHint: 'As a share of the voice’s normal speed.',
      remote: 'Voices that send text away',
      remoteHint:
        'Some voices are spoken by a service of the browser’s maker: every sentence read out is sent to it. Off, no such voice is ever used; on, only the one that you choose.',
      install: 'How to get a voice',
      installFor: {
        windows:
          'Windows: Settings → Time & language → Language & region → add Chinese or English with “Text-to-speech”, then restart the browser.',
        mac: 'macOS: System Settings → Accessibility → Spoken Content → System voice → Manage Voices.',
        ios: 'iPhone, iPad: Settings → Accessibility → Spoken Content → Voices.',
        android:
          'Android: Settings → Accessibility → Text-to-speech output → the gear of the engine → Install voice data.',
        linux:
          'Linux: install speech-dispatcher and espeak-ng; start Chromium with --enable-speech-dispatcher.',
      },
    },
  },
} as const satisfies Strings;
