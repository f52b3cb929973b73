import { phrase } from '../../../text/pattern.ts'
import { GIVES_REASON, type Said } from '../said.ts'
import { EXPERT, WEIGHED } from './witness.ts'

const NEAR = phrase(
  '(?:din|dit|dine|hans|hendes|borgers|ansøgers) (?:[^ ,.;]+ )?(?:mor|far|forældre|søster|bror|ægtefælle|kæreste|datter|søn|mand|kone|samlever|nabo|netværk|pårørende|værge)s?>',
  '(?:pårørende|forældrene|netværket|familien|moderen|faderen|søsteren|datteren|sønnen)s?>',
  '(?:din|borgers|ansøgers|borgerens) egen?>',
  'egne? (?:beskrivelse|oplysning|vurdering|forklaring)\\p{L}*',
)
const EVIDENCE = phrase(
  'udtalelse\\p{L}*',
  'erklæring\\p{L}*',
  'attest\\p{L}*',
  '(?:status)?notat\\p{L}*',
  'status(?:sen)?>',
  'vurdering\\p{L}*',
  'beskrivelse\\p{L}*',
  'oplysning\\p{L}*',
  'anbefaling\\p{L}*',
  'observation\\p{L}*',
  'forklaring\\p{L}*',
  'journal\\p{L}*',
  'rapport\\p{L}*',
  'undersøgelse\\p{L}*',
  'dagbog\\p{L}*',
  'epikrise\\p{L}*',
)
const NO_WEIGHT = phrase(
  'ikke (?:[^ ,.;]+ ){0,3}?(?:tillagt|tillægges|tillægge|tillægger|lagt|lægger|lægges|lægge) (?:[^ ,.;]+ ){0,3}?(?:vægt|betydning|værdi)>',
  '(?:tillægger|tillægges|lægger|lægges|tillagt|lagt) (?:[^ ,.;]+ ){0,5}?(?:ikke|ingen) (?:[^ ,.;]+ ){0,2}?(?:vægt|betydning|værdi)>',
  '(?:ikke|ingen) (?:[^ ,.;]+ ){0,2}?(?:vægt|betydning) (?:på|til)',
  '(?:ser|set|se|valgt at se) (?:[^ ,.;]+ ){0,3}?bort fra',
  'sidde[rt]? … overhørig',
  'tilsidesætte[rs]?>',
  'tilsidesat>',
  'ikke (?:[^ ,.;]+ ){0,2}?(?:følge|fulgt|følger|bruge|brugt) (?:[^ ,.;]+ ){0,3}?(?:anbefaling|vurdering|udtalelse)\\p{L}*',
)
/** Reasons that say nothing of how well the source knows. */
const POOR_REASON = phrase(
  '(?:er )?part(?:er|sk)? (?:i sagen)?',
  'subjektiv\\p{L}*',
  'ikke (?:er )?(?:[^ ,.;]+ )?objektiv\\p{L}*',
  'kender (?:dig|borger|ansøger|ham|hende) (?:godt|privat|personligt|i forvejen)',
  'ikke (?:er )?(?:foretaget|udarbejdet|skrevet|lavet) (?:af|hos) (?:os|kommunen)',
  '(?:pårørende|familie|kæreste|ven(?:inde)?) til',
  'ikke (?:er )?fagperson\\p{L}*',
  'ikke (?:er )?(?:ansat|en del af) (?:i|af) (?:kommunen|os)',
  'følelsesmæssig\\p{L}*',
  'for at hjælpe dig',
)
const DENIED = /ikke længere|(?:kun|alene) (?:har )?(?:set|mødt|talt)|du (?:skriver|mener|anfører),? at (?:vi|kommunen)/

/** "Vi ser bort fra …": with no reason, or one that does not touch what the source knows. */
export function dismisses({ passage, own, after }: Said): boolean {
  if (!NO_WEIGHT.test(own) || DENIED.test(own)) return false
  const source = EXPERT.test(own) || NEAR.test(own) || /udtalelsen|erklæringen|statusnotat/.test(own)
  if (!source || !(EVIDENCE.test(own) || /anbefal|skriver|vurder/.test(own))) return false
  if (/(?:19|20)\d\d|ældre|gammel|gamle|nyere|en enkelt dag|kun (?:har )?set/.test(own)) return false
  if (POOR_REASON.test(own)) return true
  return !GIVES_REASON.test(own) && !GIVES_REASON.test(after) && passage.section !== 'oplysninger'
}

const MORE_THAN = phrase(
  'frem ?for',
  'fremfor',
  '(?:større|mere|tungere|mest) (?:[^ ,.;]+ ){0,3}?(?:vægt|betydning)?',
  'i stedet for',
  'vejer',
)
const OLD_OVER_NEW = phrase(
  '(?:ældre|ældste|gamle|tidligere|oprindelige)>(?:[^.;]{0,60}?)(?:frem ?for|end|i stedet for)>(?:[^.;]{0,40}?)(?:nyere|nye|nyeste|seneste|aktuelle)>',
)

/** "Udtalelsen fra 2019 tillægges større vægt end den fra 2024." */
export function olderFirst({ own }: Said): boolean {
  if (/fordi|, da (?:den nye|den seneste|det nye)|ikke (?:lagt|tillagt|brugt)/.test(own)) return false
  if (OLD_OVER_NEW.test(own)) return true
  if (!MORE_THAN.test(own) || !EVIDENCE.test(own)) return false
  const parts = own.split(/ (?:end|frem for|fremfor|i stedet for) /)
  const [chosen, left] = [parts[0] ?? '', parts.slice(1).join(' ')]
  const year = (words: string) => Number(/(?:19|20)\d\d/.exec(words)?.[0] ?? 0)
  return year(chosen) > 0 && year(left) > year(chosen)
}

const ONCE = phrase(
  '(?:en|et|én|ét) enkelt (?:gang|dag|besøg|møde|tur|lejlighed|samtale|uge|episode)',
  '(?:én|een|en|1) gang>',
  '(?:en|én) (?:god|rigtig god) (?:dag|uge|periode|måned)',
  'den (?:ene )?(?:dag|gang|eftermiddag|formiddag),? (?:vi|hvor|rådgiver|visitator)',
  '(?:ved|under|til) (?:[^ ,.;]+ )?(?:mødet|besøget|hjemmebesøget|samtalen|visitationsbesøget|visitationssamtalen|netværksmødet)',
  '(?:mødte|kom) (?:[^ ,.;]+ ){0,2}?(?:til tiden|præcis)',
  '(?:fremstod|fremstår|virkede|virker|gav indtryk|gjorde indtryk)',
)
const AGAINST = phrase('end>', 'selv ?om', 'frem ?for', 'dog>', 'trods', 'tungere', 'på trods af', 'uanset')
const NO_NEED = phrase(
  'ikke (?:[^ ,.;]+ ){0,3}?(?:brug|behov) for',
  '(?:ikke|intet|ingen) (?:[^ ,.;]+ ){0,2}?(?:støttebehov|behov|hjælpebehov)',
  '(?:kan|klarer|magter|er i stand til) (?:[^ ,.;]+ ){0,4}?(?:selv|klare|håndtere|tage|handle|kontakte?n?|lave)',
  'selv (?:kan|klarer|magter)',
  'ikke (?:finder|vurderer|mener|ser)',
  '(?:finder|vurderer|mener|ser) (?:[^ ,.;]+ )?ikke',
)

/** One meeting, one trip, one good week, set above what has been seen over time. */
export function singleEvent({ own, before, after }: Said): boolean {
  if (!ONCE.test(own) || /kun (?:har )?(?:set|mødt|talt)/.test(own)) return false
  const all = `${own} ${/^(?:det|dette|derfor|på den|vi lægger|vi vurderer|og det)/.test(after) ? after : ''}`
  if (!WEIGHED.test(all)) return false
  if (
    /ikke (?:[^ ,.;]+ )?(?:lagt|lægger|tillagt|lægges) (?:[^ ,.;]+ )?vægt|en enkelt dag (?:ikke )?siger|ikke gik godt|gik (?:ikke|galt)/.test(
      all,
    )
  )
    return false
  const evidence =
    EXPERT.test(all) || EXPERT.test(before) || /statusnotat|måneder|det seneste år|oftest|ellers/.test(all)
  if (AGAINST.test(all) && evidence) return true
  const rare = /enkelt|(?:én|een|en|1) gang |god (?:dag|uge|periode)|god uge/.test(own)
  if (rare && (/afgørende|lagt vægt|lægger vægt/.test(own) || NO_NEED.test(all))) return true
  return /frem(?:stod|står)|virkede|virker|indtryk/.test(own) && evidence && NO_NEED.test(all)
}

const NOT_SEEN = phrase(
  '(?:har|er) (?:[^ ,.;]+ ){0,2}?(?:ikke|aldrig) (?:[^ ,.;]+ ){0,2}?(?:observeret|oplevet|set|registreret|bemærket|konstateret|iagttaget)',
  '(?:ikke|aldrig) (?:[^ ,.;]+ ){0,2}?(?:observeret|oplevet|registreret|bemærket|konstateret|iagttaget)',
  '(?:så|oplevede|observerede|bemærkede|registrerede) (?:[^ ,.;]+ ){0,3}?(?:ikke|ingen|intet)',
)
const LOOKED_INTO =
  /spurgt|talt med|undersøgt|indhentet|derfor (?:har|bad|besøgte|fulgte)|fulgte|gange|ikke (?:lagt|lægger) vægt/

/** "Vi har ikke observeret det": the municipality sees the citizen for an hour. */
export function unseen({ own, after }: Said): boolean {
  if (
    !NOT_SEEN.test(own) ||
    /(?:du|i|borger|ansøger) har ikke set/.test(own) ||
    LOOKED_INTO.test(own) ||
    LOOKED_INTO.test(after)
  )
    return false
  if (
    !/(?:vi|kommunen|rådgiver|visitator|medarbejder|jeg|der (?:er|blev)|myndighed|ved (?:mødet|samtalen|besøget))/.test(
      own,
    )
  )
    return false
  return WEIGHED.test(own) || /^(?:derfor|vi (?:vurderer|lægger|mener)|på den|kommunen)/.test(after)
}

const TELLS_NEED = phrase(
  '(?:har )?(?:[^ ,.;]+ )?(?:brug|behov) for (?:[^ ,.;]+ ){0,3}?(?:støtte|hjælp|bostøtte|struktur|en )',
  'anbefale[rt]?',
  'ikke (?:[^ ,.;]+ ){0,3}?(?:kan|spiser|magter|klarer|overskuer|kommer|går|tør|evner)',
  'kan (?:[^ ,.;]+ ){0,2}?ikke',
  'svær(?:e|t)? (?:[^ ,.;]+ ){0,2}?(?:vanskelighed|angst|depression|problem|ved)\\p{L}*',
  'ude af stand til',
  'uden støtte',
)
const SPEAKS = phrase(
  'skriver',
  'skrev',
  'vurderer',
  'vurderet',
  'oplyser',
  'beskriver',
  'beskrevet',
  'udtaler',
  'anbefaler',
  'anbefalet',
  'peger på',
  'oplyst',
)

/** The expert says that the need is there; the next sentence says that it is not, and no more. */
export function againstEvidence({ own, passage, before, after }: Said): boolean {
  if (before === '' || passage.voice === 'borger') return false
  if (!EXPERT.test(before) || !SPEAKS.test(before) || !TELLS_NEED.test(before)) return false
  if (/ikke (?:[^ ,.;]+ ){0,2}?(?:brug|behov)|selv (?:kan|klarer|laver|handler|åbner)/.test(before)) return false
  if (
    !/(?:vi|kommunen|forvaltningen|udvalget) (?:[^ ,.;]+ )?(?:vurderer|finder|mener|har vurderet)|(?:finder|vurderer|mener) (?:vi|kommunen|udvalget)|vurderes/.test(
      own,
    )
  )
    return false
  return NO_NEED.test(own) && !HAS_GROUND.test(own) && !HAS_GROUND.test(after)
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
