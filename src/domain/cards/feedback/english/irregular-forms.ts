/** Each group: the lemma, then its irregular forms. Facts of English grammar. */
const GROUPS =
  'be am is are was were been being,have has had having,do does did done doing,go goes went gone,' +
  'say said,make made,get got gotten,know knew known,take took taken,see saw seen,come came,think thought,' +
  'give gave given,find found,tell told,become became,leave left,feel felt,bring brought,begin began begun,' +
  'keep kept,hold held,write wrote written,stand stood,hear heard,mean meant,meet met,run ran,pay paid,' +
  'sit sat,speak spoke spoken,lie lay lain lying,lead led,grow grew grown,lose lost,fall fell fallen,' +
  'send sent,build built,understand understood,draw drew drawn,break broke broken,spend spent,rise rose risen,' +
  'drive drove driven,buy bought,wear wore worn,choose chose chosen,seek sought,throw threw thrown,' +
  'catch caught,deal dealt,win won,forget forgot forgotten,shake shook shaken,fly flew flown flies,' +
  'sell sold,teach taught,fight fought,eat ate eaten,sing sang sung,strike struck,hang hung,ride rode ridden,' +
  'sleep slept,swim swam swum,drink drank drunk,steal stole stolen,shoot shot,freeze froze frozen,' +
  'hide hid hidden,bite bit bitten,blow blew blown,tear tore torn,wake woke woken,ring rang rung,' +
  'sink sank sunk,stick stuck,swear swore sworn,sweep swept,swing swung,bend bent,bind bound,bleed bled,' +
  'breed bred,creep crept,dig dug,feed fed,flee fled,forbid forbade forbidden,forgive forgave forgiven,' +
  'grind ground,lay laid,lend lent,light lit,prove proven,shine shone,show shown,shrink shrank shrunk,' +
  'slide slid,spin spun,spring sprang sprung,sting stung,stride strode,swell swollen,weave wove woven,' +
  'weep wept,wind wound,withdraw withdrew withdrawn,overcome overcame,mistake mistook mistaken,' +
  'burn burnt,learn learnt,dream dreamt,die dying,tie tying,can could,will would,shall should,may might,' +
  'child children,man men,woman women,foot feet,tooth teeth,mouse mice,goose geese,ox oxen,person people,' +
  'leaf leaves,life lives,knife knives,wife wives,half halves,wolf wolves,shelf shelves,thief thieves,' +
  'loaf loaves,self selves,datum data,medium media,criterion criteria,phenomenon phenomena,crisis crises,' +
  'analysis analyses,good better best well,bad worse worst badly,little less least,far farther further farthest furthest,' +
  'i me,he him,she her,we us,they them,my mine,your yours,our ours,their theirs,who whom,' +
  'this these,that those,a an,was were';

/** The lemmas of each irregular form, in lower case. */
export const IRREGULAR_LEMMAS: ReadonlyMap<string, readonly string[]> = collect();

function collect(): Map<string, string[]> {
  const lemmas = new Map<string, string[]>();
  for (const group of GROUPS.split(',')) {
    const forms = group.split(' ');
    for (const form of forms) {
      const known = lemmas.get(form) ?? [];
      lemmas.set(form, [...known, forms[0] ?? form]);
    }
  }
  return lemmas;
}
