import type { Strings } from '../strings.ts';

/** English: sentences read out. */
export const speech = {
  speech: {
    listen: 'Listen',
    listenTo: { en: 'Listen to the English', zh: 'Listen to the Chinese' },
    stop: 'Stop reading out',
    recorded: {
      here: 'Played from its own recording.',
      elsewhere:
        'Its recording is not on this device, since sync does not carry recordings yet: a voice reads it. A backup from the other device brings it.',
    },
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
    keyWriting: 'Hear it again, or more slowly, while writing',
    keyRecord: 'Record yourself, and stop',
    keyRecognise: 'Let the browser understand what you read aloud',
    desk: {
      heard: 'The sentence to hear',
      field: { en: 'The English that you hear', zh: 'The Chinese that you hear' },
      again: 'Hear it again',
      show: 'Show the sentence',
      chord: 'While writing: Alt + V again, Alt + S slower.',
      readIt: 'Read the sentence instead, or put the card aside with “Not today”.',
      translate: 'Translate this instead, or put the card aside with “Not today”.',
    },
    through: {
      label: 'Reading the text out',
      reading: 'Read the text out in',
      readings: { en: 'English', zh: 'Chinese', both: 'English, then Chinese' },
      start: 'Read out',
      pause: 'Pause',
      goOn: 'Go on',
      restart: 'From the beginning',
      key: 'Read the text out, or pause',
    },
    aloud: {
      recording: 'Your recording',
      record: 'Record yourself',
      recordAgain: 'Record again',
      stop: 'Stop recording',
      asking: 'The browser asks whether the microphone may be used.',
      running: 'Recording. Read the sentence aloud.',
      inMemory:
        'Compare yourself with the voice. The recording is only in memory and goes when you leave the card.',
      hearVoice: 'Hear the voice',
      yours: 'Your recording',
      save: 'Save the recording',
      understood: 'Understood:',
      done: 'I have read it',
      meaning: 'It means',
      failed: {
        refused:
          'The microphone was refused. You can allow it beside the address, or read aloud without recording: go on with Enter.',
        missing: 'No microphone was found. Connect one, or read aloud without: go on with Enter.',
        unsupported:
          'This browser cannot record here. Read aloud without recording: go on with Enter.',
        broken:
          'The recording failed. Try again, or read aloud without recording: go on with Enter.',
      },
    },
    recognise: {
      label: 'Understanding what you say',
      start: 'Check what I say',
      stop: 'That was it',
      listening: 'Listening. Read the sentence aloud.',
      place: {
        device: 'The browser understands it on this device; nothing is sent.',
        service: 'The browser sends what you say to its maker’s service.',
      },
      consent: 'Send what you say away?',
      consentText:
        'To understand speech, this browser sends the sound of your voice to a service of its maker, and Duizhao cannot know what becomes of it there. Without it you can record yourself and compare by ear; that stays on this device.',
      agree: 'Send it and listen',
      decline: 'Do not send',
      setting: 'Understanding speech by a service',
      settingHint:
        'When you read aloud, the browser may send the sound of your voice to its maker’s service to understand it. Off, it asks before.',
      failed: {
        refused:
          'The microphone was refused. You can allow it beside the address, or go on without it with Enter.',
        missing: 'No microphone was found. Connect one, or go on without it with Enter.',
        'nothing-heard': 'Nothing was heard. Try again a little louder, or go on with Enter.',
        network:
          'The service that understands speech cannot be reached. Record yourself instead, or go on with Enter.',
        language:
          'This browser does not understand this language. Record yourself instead, or go on with Enter.',
        broken: 'Understanding failed. Try again, record yourself, or go on with Enter.',
      },
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
