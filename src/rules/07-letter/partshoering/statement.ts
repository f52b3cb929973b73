import { dateOf, addDays } from '../../../base/date.ts'
import { findDays } from '../../../text/day.ts'
import { near } from '../../../text/near.ts'
import { phrase } from '../../../text/pattern.ts'

const NOT = phrase('ikke>', 'aldrig>', 'ingen>', 'hverken>', 'uden>')
/** What the party is owed: to be shown it, to be asked, to be waited for. */
const HEAR = phrase(
  '(?:parts)?hør(?:t|e|es|te)>',
  '(?:parts)?høring\\p{L}*',
  'forel(?:æg|ag)\\p{L}*',
  'til (?:udtalelse|gennemsyn|kommentering)',
  'kommenter\\p{L}*',
  'udtale (?:dig|sig|jer)',
  '(?:spørge?|spurgt|spurgte|nævne|nævnt|fortalt|fortælle|sagt|sige det|vise|vist|drøfte[dt]?|gennemgået|orienteret) (?:[^ ,]+ ){0,2}?(?:til |for |med )?(?:dig|jer|dem|borger\\p{L}*|ansøger\\p{L}*|parten)>',
  'gjort (?:[^ ,]+ ){0,2}?(?:opmærksom|bekendt)',
  'kendskab til',
  '(?:du|de|i|ansøger\\p{L}*|borger\\p{L}*) (?:[^ ,]+ )?(?:kender|kendte)>',
  '(?:kender|kendte) (?:du|de|i|ansøger\\p{L}*|borger\\p{L}*)>',
  'bekendt>',
  '(?:lejlighed|mulighed|anledning|adgang) (?:til|for) at (?:[^ ,]+ ){0,2}?(?:svare|udtale|forholde|kommentere|se|læse|rette)',
  '(?:omtalt|omtale|sendt|forevist|drøftet|vendt) (?:[^ ,]+ ){0,2}?(?:over for|for|til|med) (?:dig|jer|borger\\p{L}*|ansøger\\p{L}*)>',
  'afvente[rt]? (?:dit|dine|deres|jeres) (?:svar|bemærkninger)',
  'bemærkninger (?:[^ ,]+ ){0,3}?(?:er|blev) (?:ikke )?indhentet',
)
/** What others than the party have told or found. */
const MATERIAL =
  '(?:notat|vurdering|udtalelse|rapport|oplysning|observation|erklæring|indberetning|referat|opslag|log(?:bog|gen)?|status|undersøgelse|redegørelse|henvendelse|bemærkning|beskrivelse|svar fra|brev fra|mail fra)\\p{L}*'
const ON_MATERIAL = phrase(
  MATERIAL,
  '(?:[\\p{L}]+)?log(?:gen|bogen)?>',
  'det,? [^ ,]+ har (?:set|oplyst|fortalt|skrevet|observeret|vurderet)',
  'har udtalt sig',
  '(?:har|havde) (?:skrevet|fortalt|oplyst|sagt|meldt|henvendt sig|ringet)(?: til)? (?:os|kommunen|forvaltningen)',
  '(?:indholdet|underretning\\p{L}*|beregning\\p{L}*|erklæring\\p{L}*)>',
  '(?:parts)?høring\\p{L}*',
  'partshør\\p{L}*',
)
const SILENT =
  /fra dig|fra borger|(?:haft|fået|modtaget|kommet med|har|havde|hørt) (?:[^ ,]+ ){0,2}?(?:bemærkninger|svar|kommentarer|indvendinger|indsigelser|rettelser)(?![a-zæøå])|(?:ikke|ingen) (?:[^ ,]+ ){0,2}?nye|(?:bemærkninger|svar|kommentarer) (?:er|har) (?:ikke |vi )+(?:modtaget|kommet|fået)|behov for at (?:[^ ]+ ){0,3}?(?:høre|spørge)(?! dig)|ikke nye/

/** Nobody asked or showed the party, in whatever words. */
export function saysUnheard(lower: string): boolean {
  return near(lower, NOT, HEAR, 4) && ON_MATERIAL.test(lower) && !SILENT.test(lower)
}

/** Kept from the party on purpose, or new to them by the letter's own word. */
const KEPT_BACK = phrase(
  '(?:til |kun til |alene til )(?:[^ ,]+ )?intern(?:t|e)? brug',
  'i fortrolighed',
  'er (?:[^ ,]+ )?(?:nyt?|nye|ukendte?) for (?:dig|jer|ansøger|borger)',
  'hermed (?:[^ ,]+ )?(?:gøres|gjort|bliver) (?:[^ ,]+ )?bekendt',
  '(?:gøres|bliver) (?:du )?hermed (?:gjort )?bekendt',
)
const ON_OTHERS_WORD = phrase(MATERIAL, 'har skrevet', 'har fortalt', 'har oplyst')

export function saysKeptBack(lower: string): boolean {
  return KEPT_BACK.test(lower) && ON_OTHERS_WORD.test(lower) && !/du har fået|du fik|kopi/.test(lower)
}

const SKIPPED = phrase(
  '(?:sprang|springer|sprunget|undlod|undlader|undladt|droppet|fravalgt|udeladt|forbigået) ',
  'set bort fra',
  'gået uden om',
)
const HEARING = phrase('(?:parts)?høring\\p{L}*', '(?:at )?(?:parts)?høre (?:dig|jer|borger\\p{L}*|ansøger\\p{L}*)')

export function saysSkipped(lower: string): boolean {
  return near(lower, SKIPPED, HEARING, 4)
}

const OF_OTHERS = phrase(
  '[\\p{L}]*(?:udtalelse|vurdering|rapport|erklæring|observation|indberetning|redegørelse)\\p{L}*',
  '[\\p{L}]*notat(?:et|er|erne)? (?:fra|af|er)',
  'notatet',
  'har udtalt sig',
)
const ONLY_NOW = phrase(
  '(?:sammen |følger |først )+med (?:dette|denne|brevet|afgørelsen)',
  '(?:sender|vedlægger) (?:vi )?(?:[^ ,]+ ){1,3}?(?:med|ved|sammen med) (?:dette brev|brevet|afgørelsen|denne afgørelse)',
  'når du (?:får|modtager) (?:brevet|afgørelsen)',
  '(?:det|den|dem) (?:får|ser|læser) du først',
  'først (?:nu|i dag)>',
  'først med (?:dette|denne|brevet|afgørelsen)',
  'ved (?:modtagelsen af )?(?:dette brev|denne afgørelse|afgørelsen)',
)
const SHOWN_BEFORE =
  /igen|tidligere (?:sendt|fået|set|vist)|i høring|hørt|som du (?:fik|har|så|kender|kommenterede)|du (?:fik|har fået|har set|har læst|så) (?:den|det|dem)|sendt (?:[^ ,]+ ){0,3}?den \d|klage|folder|handleplan|vejledning/

/** What others judged is put before the party together with the decision. */
export function saysOnlyNow(lower: string, before: string): boolean {
  if (!ONLY_NOW.test(lower) || SHOWN_BEFORE.test(lower) || SHOWN_BEFORE.test(before)) return false
  return OF_OTHERS.test(lower) || (/^(?:du|den|det|de) /.test(lower) && OF_OTHERS.test(before))
}

const AFTER_HEARING = phrase(
  'efter (?:[^ .,]+ ){0,3}?(?:parts)?høring(?:en|ens|sfristen|sfristens|ssvaret|sbrevet)?>',
  'efter,? (?:at )?(?:du|i|ansøger\\p{L}*|borger\\p{L}*) (?:[^ .,]+ ){0,2}?(?:svaret|svarede|hørt|udtalt)',
  'efter,? (?:at )?(?:du|i|ansøger\\p{L}*|borger\\p{L}*) (?:[^ .,]+ ){0,2}?(?:kommenteret|kommenterede|godkendt|godkendte)',
  'efter (?:dit|jeres|dine) (?:svar|høringssvar|bemærkninger)',
  'siden (?:parts)?høringen',
)
const CAME =
  /(?:modtaget|modtog|kom|kommet|indhentet|indhentede|indløb|indløbet|tilgået|fået|fik|skrevet|skrev|udarbejdet|lavet|tilkommet)(?![a-zæøå])/

/** A view came in after the party was heard, and the party was not heard again. */
export function saysAfterHearing(lower: string, after: string): boolean {
  return (
    ((near(lower, AFTER_HEARING, OF_OTHERS, 14) && CAME.test(lower)) ||
      (near(lower, AFTER_HEARING, TALKED, 6) && WEIGHED.test(`${lower} ${after}`))) &&
    !/ikke |ingen |fra dig|dine /.test(lower.replaceAll(/efter,? (?:at )?(?:dit|dine|du)[^,.]*/g, '')) &&
    !SHOWN_AGAIN.test(`${lower.replaceAll(/efter,? (?:at )?(?:dit|dine|du)[^,.]*/g, '')} ${after}`)
  )
}
const TALKED = phrase(
  '(?:talte|ringede|spurgte|besøgte|hørte) (?:vi|jeg|kommunen)',
  '(?:vi|jeg|kommunen) (?:har )?(?:talt|talte|ringet|ringede|spurgt|spurgte)',
)
const WEIGHED = /afgørende|udslagsgivende|lagt (?:[a-zæøå]+ )?vægt|vejet|til grund|andet billede/
const SHOWN_AGAIN =
  /(?:sendt|sendte|forelagt|vist|hørt|fik|gennemgik|drøftede|ringede)(?: [^ .,]+){0,4} (?:dig|du|jer)|(?:dig|du|jer)(?: [^ .,]+){0,3} (?:sendt|forelagt|hørt|svarede|kommenter|fik)|i (?:ny |fornyet )?høring/

const ASKED_TO_ANSWER =
  /høring|bemærkning|kommenter|udtale dig|udkast|(?:bad|bedt|bede) om (?:dit |et )?svar|svare senest|skulle svare|frist/
const AT_ONCE = phrase(
  '(?:skulle|måtte) (?:[^ ,]+ ){0,2}?(?:svare|udtale \\p{L}+) (?:med det samme|straks|på stedet|omgående|samme dag)',
  '(?:svar|svare|svares|bemærkninger) … (?:inden for|på|i løbet af) (?:et|én|en|1) (?:døgn|dag|time|hverdag)>',
  '(?:høring\\p{L}*) … (?:inden for|på|i løbet af) (?:et|én|en|1) (?:døgn|dag|time|hverdag)>',
)
const WEEKDAYS = ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag']

/** Sent on a day and to be answered on the next or the one after. */
export function givesNoTime(text: string, lower: string): boolean {
  if (AT_ONCE.test(lower)) return true
  if (!ASKED_TO_ANSWER.test(lower) || !/frist|senest|inden|svar/.test(lower)) return false
  const days = findDays(text).flatMap(({ year, month, day }) => dateOf(year ?? 2024, month, day ?? 1) ?? [])
  const [sent, last] = days
  if (days.length === 2 && sent !== undefined && last !== undefined && last >= sent && last <= addDays(sent, 2))
    return /frist|senest|inden |om svar/.test(lower.slice(findDays(text)[0]?.to ?? 0))
  const named = [...lower.matchAll(/(mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)/g)].map(([name]) =>
    WEEKDAYS.indexOf(name),
  )
  const [first, second] = named
  return (
    named.length === 2 &&
    first !== undefined &&
    (second === first + 1 || (first >= 4 && second === 0)) &&
    /(?:sendt|sendte|skrev|fik|mailede)/.test(lower)
  )
}

const DECIDED = phrase('afgør>', 'afgjort', 'træffer', 'truffet', 'afgørelsen?')
const UNFINISHED = phrase(
  'høringsfrist\\p{L}*',
  'svarfrist\\p{L}* (?:på høringen|i høringen)',
  'frist(?:en)? for (?:bemærkninger|at komme med bemærkninger|dit svar|at svare)',
)
const TOO_EARLY = phrase(
  'allerede (?:nu|i dag)',
  '(?:før|inden|uden at afvente) (?:[^ ,]+ ){0,2}?(?:fristen|høringsfristen|den) (?:er |var )?(?:udløb|udløber|gået|nået)',
  'før (?:fristen|høringsfristen)',
)

/** Decided while the party still had time to answer. */
export function decidesTooEarly(lower: string): boolean {
  return DECIDED.test(lower) && UNFINISHED.test(lower) && TOO_EARLY.test(lower)
}
