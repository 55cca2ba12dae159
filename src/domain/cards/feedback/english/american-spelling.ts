/** Words that differ by no rule, British then American. */
const PAIRS =
  'grey gray,programme program,cheque check,tyre tire,plough plow,defence defense,offence offense,' +
  'licence license,practise practice,pretence pretense,mum mom,mummy mommy,jewellery jewelry,' +
  'aluminium aluminum,pyjamas pajamas,cosy cozy,sceptical skeptical,sceptic skeptic,storey story,' +
  'kerb curb,whilst while,amongst among,towards toward,afterwards afterward,forwards forward,' +
  'backwards backward,maths math,manoeuvre maneuver,foetus fetus,anaemia anemia,oestrogen estrogen,' +
  'encyclopaedia encyclopedia,mould mold,moustache mustache,draught draft,axe ax,ageing aging,' +
  'judgement judgment,acknowledgement acknowledgment,enrol enroll,fulfil fulfill,instalment installment,' +
  'skilful skillful,wilful willful,woollen woolen,doughnut donut,omelette omelet,yoghurt yogurt,' +
  'ok okay,alright allright,cancelled canceled,cancelling canceling,speciality specialty,artefact artifact,' +
  'tonne ton,learnt learned,dreamt dreamed,burnt burned,spelt spelled,spoilt spoiled,leant leaned,leapt leaped';

const AMERICAN: ReadonlyMap<string, string> = new Map(
  PAIRS.split(',').map((pair): [string, string] => {
    const [british = '', american = ''] = pair.split(' ');
    return [british, american];
  }),
);

/** Stems whose last consonant British English doubles before an ending. */
const DOUBLED =
  /^(travel|cancel|label|model|level|signal|fuel|quarrel|counsel|jewel|marvel|total|channel|equal|fuel|initial|panel|rival|shovel|tunnel|dial|duel)l(ed|ing|er|ers)$/;
const OUR =
  /^(.*(?:col|fav|flav|hon|hum|lab|neighb|rum|harb|behavi|savi|vap|vig|arm|ard|cand|clam|end[e]av|parl|ranc|splend|tum|val))our(.*)$/;
const RE = /^(cent|theat|lit|met|fib|calib|lust|somb|spect|millimet|centimet|kilomet|meag)re(s?)$/;
const OGUE = /^(catal|dial|monol|anal|prol|epil)ogue(s?)$/;
const ISE = /^(.{3,}[^s])is(e|es|ed|er|ers|ing|ation|ations|ational)$/;
const YSE = /^(anal|paral|catal)ys(e|es|ed|ing|er)$/;
/** Written with s on both sides of the ocean. */
const ALWAYS_S =
  /^(adv|superv|rev|dev|desp|surpr|prom|ar|exerc|compr|comprom|enterpr|franch|improv|telev|disgu|excis|prec|conc|parad|expert|likew|otherw|prem|treat|bru|cru|no|po|pra|ra|app?ra|tort|porpo|turquo|mayonna|exp|ch[a]?)is/;

/**
 * The American spelling of an English word; the word itself where both write it alike. Some words that
 * nobody writes come out: both sides of a comparison go through it.
 *
 * @param word in lower case
 */
export function americanSpelling(word: string): string {
  const known = AMERICAN.get(word);
  if (known !== undefined) return known;
  if (word.length < 5) return word;
  return ALWAYS_S.test(word) ? doubledAndOur(word) : doubledAndOur(word.replace(ISE, '$1iz$2'));
}

function doubledAndOur(word: string): string {
  return word
    .replace(DOUBLED, '$1$2')
    .replace(OUR, '$1or$2')
    .replace(RE, '$1er$2')
    .replace(OGUE, '$1og$2')
    .replace(YSE, '$1yz$2');
}
