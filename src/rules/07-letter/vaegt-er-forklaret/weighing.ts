import { phrase } from '../../../text/pattern.ts'
import { EVIDENCE, EXPERT, NEAR } from '../lexicon.ts'
import { GIVES_REASON, type Said } from '../said.ts'

/** What the letter builds on. */
export const WEIGHED = phrase(
  '(?:afgørende|mere|større|særlig|stor|størst|mest|betydelig) vægt',
  'lagt (?:[^ ,.;]+ ){0,3}?vægt',
  'læg(?:ger|ges) (?:[^ ,.;]+ ){0,4}?vægt',
  'vejer (?:[^ ,.;]+ ){0,4}?(?:tungere|tungest|mere|mest|højere)',
  'hæfte[rt]? (?:[^ ,.;]+ ){0,3}?ved',
  '(?:noteret|bemærket|bidt mærke i|noterer|bemærker)',
  'taler (?:[^ ,.;]+ ){0,4}?(?:imod|for)>',
  'afgørende',
  '(?:det |hvilket |og )?(?:viser|dokumenterer|bekræfter|beviser|godtgør|tyder på)',
  'på (?:den|denne|det) (?:baggrund|grundlag)',
  'derfor',
  'hvorfor',
  'til grund',
  'så (?:kan|må|klarer|er) (?:du|vi|hun|han|borger)',
  'ændrer ikke (?:ved|på)',
  'taget udgangspunkt i',
  'bygger på',
)
const NO_WEIGHT = phrase(
  'ikke (?:[^ ,.;]+ ){0,5}?(?:tillagt|tillægges|tillægge|tillægger|lagt|lægger|lægges|lægge) (?:[^ ,.;]+ ){0,5}?(?:vægt|betydning|værdi)>',
  '(?:tillægger|tillægges|tillægge|lægger|lægges|tillagt|lagt) (?:[^ ,.;]+ ){0,6}?(?:ikke|ingen|mindre|ringe) (?:[^ ,.;]+ ){0,2}?(?:vægt|betydning|værdi)>',
  '(?:ikke|ingen) (?:[^ ,.;]+ ){0,4}?(?:vægt|betydning) (?:på|til|for)',
  '(?:tillægge|tillagt|tillægger) (?:[^ ,.;]+ ){0,5}?betydning',
  '(?:ser|set|se) (?:[^ ,.;]+ ){0,3}?bort fra',
  '(?:sidde|sidder|siddet) (?:[^ ,.;]+ ){0,3}?overhørig',
  'tilsid(?:esætte|esætter|esat|esættes)>',
  'ikke (?:[^ ,.;]+ ){0,4}?(?:følge|fulgt|følger|følges|bruge|brugt|bruger|anvendt|inddraget|medtaget|taget med|lagt til grund)>',
  '(?:er|har|bliver) (?:[^ ,.;]+ ){0,4}?ikke (?:[^ ,.;]+ ){0,2}?(?:fulgt|brugt|anvendt|inddraget)>',
  'ændrer (?:[^ ,.;]+ )?ikke (?:ved|på)',
  'ikke (?:[^ ,.;]+ )?enige? (?:i|med)>',
  '(?:er|var) (?:[^ ,.;]+ ){0,2}?ikke (?:[^ ,.;]+ )?enige?>',
)
/** Reasons that say nothing of how well the source knows. */
const POOR_REASON = phrase(
  '(?:er )?part(?:er|sk|isk)? (?:i sagen)?',
  'subjektiv\\p{L}*',
  'ensidig\\p{L}*',
  'ikke (?:er )?(?:[^ ,.;]+ )?objektiv\\p{L}*',
  'kender (?:dig|borger|ansøger|ham|hende) (?:for |så )?(?:godt|privat|personligt|i forvejen)',
  'ikke (?:er )?(?:foretaget|udarbejdet|skrevet|lavet) (?:af|hos) (?:os|kommunen)',
  '(?:pårørende|familie|kæreste|ven(?:inde)?) til',
  'ikke (?:er )?fagperson\\p{L}*',
  'ikke (?:er )?(?:ansat|en del af) (?:i|af) (?:kommunen|os)',
  'følelsesmæssig\\p{L}*',
  'for at hjælpe dig',
  '(?:meget |for )?negativ\\p{L}*',
  'ikke (?:[^ ,.;]+ ){0,3}?(?:passer|stemmer|svarer)',
  '(?:egen|vores|kommunens) (?:[^ ,.;]+ )?(?:indtryk|opfattelse|oplevelse)',
  'egen interesse',
)
const DENIED =
  /ikke længere|ændrer ikke (?:ved|på),? at du (?:har|får|fortsat|stadig)|(?:kun|alene) (?:har )?(?:set|mødt|talt)|du (?:skriver|mener|anfører),? at (?:vi|kommunen)|klage|ansøgning (?:er|om)|regler/

/** Facts from someone who knows the citizen are set aside, with no reason or one that does not touch what they know. */
export function dismisses({ passage, before, after }: Said): boolean {
  const all = passage.lower
  if (!NO_WEIGHT.test(all) || DENIED.test(all) || passage.section === 'oplysninger') return false
  if (passage.voice === 'borger' && !/(?:vi|kommunen|jeg)(?![a-zæøå])/.test(all)) return false
  const named = EXPERT.test(all) || NEAR.test(all) || /udtalelse|erklæring|statusnotat|journal/.test(all)
  const source =
    named || (/^(?:det|den|dette|denne|hende|ham) /.test(all) && (EXPERT.test(before) || NEAR.test(before)))
  if (!source || !(EVIDENCE.test(all) || EVIDENCE.test(before))) return false
  if (POOR_REASON.test(all)) return true
  if (
    /(?:19|20)\d\d|ældre|gammel|gamle|nyere|en enkelt dag|siger (?:ikke noget|intet)|(?:det|dette) (?:er|har) ikke noget/.test(
      all,
    )
  )
    return false
  return (
    !GIVES_REASON.test(all) &&
    !GIVES_REASON.test(after) &&
    !/^(?:vi|kommunen|det|du|hun|han|bostøtten) [^.]*(?:hver|selv|vurderer|lægger|lagt)/.test(after)
  )
}

const OLD_OVER_NEW = phrase(
  '(?:ældre|ældste|gamle|tidligere|oprindelige|første)>(?:[^.;]{0,60}?)(?:frem ?for|end|i stedet for|fordi|da|og ikke)>(?:[^.;]{0,40}?)(?:nyere|nye|nyeste|seneste|aktuelle|sidste)>',
)
const MORE_THAN = phrase('frem ?for', 'fremfor', '(?:større|mere|tungere|mest) ', 'i stedet for', 'vejer')

/** "Udtalelsen fra 2019 tillægges større vægt end den fra 2024." */
export function olderFirst({ own }: Said): boolean {
  if (/fordi (?!den ny|det ny|den sen)|ikke (?:lagt|tillagt|brugt|længere)|bevilg|timer|støtten/.test(own)) return false
  if (OLD_OVER_NEW.test(own) && EVIDENCE.test(own)) return true
  if (OLD_OVER_NEW.test(own) && /brugt|valgt|fulgt|holdt os til|bygger/.test(own)) return true
  if (!MORE_THAN.test(own) || !EVIDENCE.test(own)) return false
  const parts = own.split(/ (?:end|frem for|fremfor|i stedet for) /)
  const [chosen, left] = [parts[0] ?? '', parts.slice(1).join(' ')]
  const year = (words: string) => Number(/(?:19|20)\d\d/.exec(words)?.[0] ?? 0)
  return year(chosen) > 0 && year(left) > year(chosen)
}

const ONCE = phrase(
  '(?:en|et|én|ét) enkelt (?:gang|dag|besøg|møde|tur|lejlighed|samtale|uge|episode|indkøbstur)',
  '(?:én|een|1) (?:[^ ,.;]+ )?(?:gang|tur|dag|\\p{L}+tur)>',
  'en gang (?:selv|har)',
  'har en gang ',
  '(?:én|en) (?:god|rigtig god|fin) (?:dag|uge|periode|måned)',
  'den (?:ene )?(?:dag|gang|eftermiddag|formiddag),? (?:vi|hvor|rådgiver|visitator|jeg)',
  'da (?:vi|jeg) (?:sås|mødtes|mødte dig|besøgte|var hos|talte)',
  '(?:ved|under|til) (?:[^ ,.;]+ )?(?:mødet?|besøget|hjemmebesøget|samtalen|visitationsbesøget|visitationssamtalen|netværksmødet)>',
  '(?:mødte|kom) (?:[^ ,.;]+ ){0,4}?(?:til tiden|præcis|alene til)',
)
const LOOKED = phrase(
  '(?:fremstod|fremstår|virkede|virker|optrådte|gav indtryk|gjorde indtryk|forekom)>',
  'så (?:[^ ,.;]+ )?(?:ud|godt ud|fin|frisk|glad|rask)>',
  '(?:velklædt|høflig|velsoigneret|velplejet|smilende|rolig|velformuleret|frisk|imødekommende|nydelig)\\p{L}*',
)
const AGAINST = phrase(
  'end>',
  'selv ?om',
  'frem ?for',
  'dog>',
  'trods',
  'tungere',
  'på trods af',
  'uanset',
  'men>',
  'imod>',
  'skulle være',
  'normalt',
  'ellers',
  'som regel',
)
const NO_NEED = phrase(
  'ikke (?:[^ ,.;]+ ){0,3}?(?:brug|behov) for',
  '(?:ikke|intet|ingen) (?:[^ ,.;]+ ){0,2}?(?:støttebehov|behov|hjælpebehov)',
  '(?:kan|klarer|magter|er i stand til) (?:[^ ,.;]+ ){0,4}?(?:selv|klare|håndtere|tage|handle|kontakte?n?|lave|også|de andre)',
  'selv (?:kan|klarer|magter)',
  'ikke (?:finder|vurderer|mener|ser)',
  '(?:finder|vurderer|mener|ser) (?:[^ ,.;]+ )?ikke',
)
const NOT_WEIGHED =
  /ikke (?:[^ ,.;]+ )?(?:lagt|lægger|tillagt|lægges) (?:[^ ,.;]+ )?vægt|en enkelt dag (?:ikke )?siger|ikke gik godt|gik (?:ikke|galt)|siger (?:ikke noget|intet)|ikke noget om/

/** One meeting, one trip, one good week, or how the citizen looked, set above what has been seen over time. */
export function singleEvent({ passage, own, before, after }: Said): boolean {
  const words = passage.voice === 'borger' ? passage.lower : own
  const looks = LOOKED.test(words)
  if ((!ONCE.test(words) && !looks) || /kun (?:har )?(?:set|mødt|talt)/.test(words)) return false
  const goesOn = /^(?:det|dette|derfor|på den|vi lægger|vi vurderer|og det|så |at )/.test(after) ? after : ''
  const all = `${words} ${goesOn}`
  if (!WEIGHED.test(all)) return false
  const evidence =
    EXPERT.test(all) ||
    NEAR.test(all) ||
    EXPERT.test(before) ||
    /statusnotat|måneder|det seneste år|oftest|ellers|normalt/.test(all)
  const setAside = goesOn !== '' && NO_WEIGHT.test(goesOn) && (EXPERT.test(goesOn) || NEAR.test(goesOn))
  if (setAside) return true
  if (NOT_WEIGHED.test(all)) return false
  if (AGAINST.test(all) && evidence && (looks || !/hver uge|hver dag|gange om ugen/.test(all))) return true
  const rare = /enkelt|(?:én|een|en|1) (?:gang|[a-zæøå]*tur) |god (?:dag|uge|periode)|god uge/.test(words)
  if (rare && (/afgørende|lagt vægt|lægger vægt/.test(words) || NO_NEED.test(all))) return true
  return looks && evidence && NO_NEED.test(all)
}

const NOT_SEEN = phrase(
  '(?:har|er) (?:[^ ,.;]+ ){0,2}?(?:ikke|aldrig) (?:[^ ,.;]+ ){0,2}?(?:observeret|oplevet|set|registreret|bemærket|konstateret|iagttaget|mærket)',
  '(?:ikke|aldrig) (?:[^ ,.;]+ ){0,2}?(?:observeret|oplevet|registreret|bemærket|konstateret|iagttaget)',
  '(?:så (?:vi|jeg|hun|han)|oplevede|observerede|bemærkede|registrerede|mærkede) (?:[^ ,.;]+ ){0,3}?(?:ikke|ingen|intet)',
  'ikke (?:[^ ,.;]+ ){0,2}?(?:genkende|genkender|genkendt)',
)
const LOOKED_INTO =
  /spurgt|talt med|undersøgt|indhentet|derfor (?:har|bad|besøgte|fulgte)|fulgte|gange|ikke (?:lagt|lægger) vægt|ikke set (?:dit|nærmere|på)/

/** "Vi har ikke observeret det": the municipality sees the citizen for an hour. */
export function unseen({ own, after }: Said): boolean {
  if (!NOT_SEEN.test(own) || /(?:du|i|borger|ansøger) har ikke set/.test(own)) return false
  if (LOOKED_INTO.test(own) || LOOKED_INTO.test(after)) return false
  if (
    !/(?:vi|kommunen|rådgiver|visitator|medarbejder|jeg|der (?:er|blev)|myndighed|udvalget|ved (?:mødet|samtalen|besøget))/.test(
      own,
    )
  )
    return false
  return WEIGHED.test(own) || /^(?:derfor|vi (?:vurderer|lægger|mener)|på den|kommunen|så )/.test(after)
}

const TELLS_NEED = phrase(
  '(?:brug|behov) for (?:[^ ,.;]+ ){0,3}?(?:støtte|hjælp|bostøtte|struktur|en|daglig)',
  'anbefale[rt]?',
  'ikke (?:[^ ,.;]+ ){0,3}?(?:kan|spiser|magter|klarer|overskuer|kommer|går|tør|evner)',
  'kan (?:[^ ,.;]+ ){0,2}?ikke',
  'svær(?:e|t)? (?:[^ ,.;]+ ){0,2}?(?:[\\p{L}]*vanskelighed|angst|depression|problem|ved)\\p{L}*',
  'ude af stand til',
  'uden støtte',
)
const JUDGES =
  /(?:vi|kommunen|forvaltningen|udvalget) (?:[^ ,.;]+ )?(?:vurderer|finder|mener|har vurderet|er)|(?:finder|vurderer|mener|er) (?:vi|kommunen|udvalget|jeg)|vurderes/

/** The expert says that the need is there; the next sentence says that it is not, and no more. */
export function againstEvidence({ own, passage, before, after }: Said): boolean {
  if (before === '' || passage.voice === 'borger') return false
  if (!TELLS_NEED.test(before) || !EVIDENCE.test(before) || !EXPERT.test(before)) return false
  if (/ikke (?:[^ ,.;]+ ){0,2}?(?:brug|behov)|selv (?:kan|klarer|laver|handler|åbner)/.test(before)) return false
  if (!JUDGES.test(own)) return false
  return (
    (NO_NEED.test(own) || /ikke (?:[^ ,.;]+ )?enige?/.test(own)) && !HAS_GROUND.test(own) && !HAS_GROUND.test(after)
  )
}

const HAS_GROUND = phrase(
  'fordi',
  'da>',
  'idet',
  'eftersom',
  'lagt vægt',
  'lægger vægt',
  'fremgår',
  'ifølge',
  'fortalt',
  'oplyst',
  'skriver',
  'hver (?:dag|uge)',
  'sammen med',
  'men>',
  'det bygger',
  'ved hjemmebesøget',
)
