import type { Letter } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { phrase } from '../../../text/pattern.ts'
import { GIVES_REASON, saidBy, type Said } from '../said.ts'

const EXPERT = phrase(
  '(?:over|special|egen |praktiserende )?læge(?:n|ns|s|r|rne|rnes)?>',
  'psykiater(?:en|ens|s)?>',
  'psykiatri(?:en|ens|s|sk afdeling|sk ambulatorium)?>',
  'psykolog(?:en|ens|s|isk\\p{L}*)?>',
  '(?:bostøtte|støtte|kontakt)(?:person|medarbejder|pædagog)?(?:en|ens|s|n|ns)>',
  'kontaktperson(?:en|ens|s)?>',
  'bostøtte(?:medarbejder\\p{L}*|ns|n)?>',
  'mentor(?:en|ens|s)?>',
  'ergoterapeut(?:en|ens|s)?>',
  'fysioterapeut(?:en|ens|s)?>',
  'sygeplejerske(?:n|ns)?>',
  'behandler(?:en|ens|s)?>',
  'udfører(?:en|ens|s)?>',
  'jobcent\\p{L}+',
  'skole(?:n|ns)>',
  'værested(?:et|ets)?>',
  'opus>',
  'støttepædagog\\p{L}*',
  'hjemmevejleder\\p{L}*',
  'neurolog\\p{L}*',
  'fagpersoner?(?:ne|nes|s)?>',
)
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
const WEIGHED = phrase(
  '(?:afgørende|mere|større|særlig|stor|størst) vægt',
  'lagt (?:[^ ,.;]+ ){0,3}?vægt',
  'lægger (?:[^ ,.;]+ ){0,4}?vægt',
  'vejer (?:[^ ,.;]+ ){0,4}?tungere',
  'afgørende',
  '(?:det |hvilket )?viser',
  'på (?:den|denne) baggrund',
  'derfor',
  'hvorfor',
  'til grund',
  'bekræfter',
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

const PRAISE = phrase(
  'ressource(?:r|rne|stærk\\p{L}*)>',
  'velbegavet',
  'velformuleret',
  'reflekteret',
  'veluddannet',
  'velfungerende',
  'gennemført en (?:[^ ,.;]+ )?uddannelse',
  'intelligent',
  'kompetent',
)
const SEVERE = phrase(
  'svær(?:e|t)? (?:[^ ,.;]+ ){0,2}?(?:[\\p{L}-]*vanskelighed|angst|depression|problem|begræns|nedsat|ved)\\p{L}*',
  'betydelig\\p{L}* (?:[^ ,.;]+ ){0,2}?(?:vanskelighed|nedsat|behov|begræns)\\p{L}*',
  '(?:behov|brug) for (?:[^ ,.;]+ ){0,2}?(?:støtte|struktur|hjælp|guidning)',
  'udebliv\\p{L}*',
  'udeblevet',
  'kan ikke',
  'formår ikke',
  'mister overblik\\p{L}*',
)

/** "Dine ressourcer vejer mere end de vanskeligheder, psykiateren beskriver." */
export function praiseFirst({ own }: Said): boolean {
  const [chosen = '', left = ''] = own.split(/ (?:end|frem for|fremfor|i stedet for) /)
  return (
    PRAISE.test(chosen) && WEIGHED.test(chosen) && /vanskelig|svær|angst|problem|udtalelse|skriver|beskriv/.test(left)
  )
}

/** Resources are all that the grounds weigh, while a professional has told of something severe that they never touch. */
export function praiseOverEvidence(letter: Letter): readonly Passage[] {
  const said = saidBy(letter)
  const grounds = said.filter(
    ({ passage, own }) =>
      own !== '' &&
      passage.section === 'begrundelse' &&
      passage.voice !== 'kilde' &&
      passage.voice !== 'lov' &&
      !/høring|svarede|ansøg/.test(own),
  )
  const praise = grounds.filter(
    ({ own }) => PRAISE.test(own) && !/ikke (?:[^ ,.;]+ ){0,2}?ressourc|selv ?om|trods/.test(own),
  )
  const [first] = praise
  if (first === undefined) return []
  if (
    grounds.some(
      ({ own }) => SEVERE.test(own) || EXPERT.test(own) || /svært|vanskelig|selv (?:kan|klarer|åbn|hand)/.test(own),
    )
  )
    return []
  const told = letter.passages.some(
    ({ lower, section }) =>
      section !== 'begrundelse' &&
      section !== 'klage' &&
      section !== 'regler' &&
      EXPERT.test(lower) &&
      SEVERE.test(lower),
  )
  return told ? [first.passage] : []
}
