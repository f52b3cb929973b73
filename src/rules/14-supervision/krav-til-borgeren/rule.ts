import { CITIZEN_WORDS, NOT_FOR, isByLaw, isDisclaimed, isOnStaff } from '../../../stages/14-supervision/demand.ts'
import { ABUSE } from '../../../stages/14-supervision/group-word.ts'
import { helpClauses, type Clause, type Standard } from '../../../stages/14-supervision/standard.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { notApplicable } from '../../verdict.ts'
import { failsAtLists } from '../found.ts'
import { sel85, vesthimmerland, principmeddelelse2af18 } from './source.ts'

const MOTIVATED = phrase(
  '(?:u?motiver|motivation)\\p{L}*',
  'forandringsparat\\p{L}*',
  'ændringsparat\\p{L}*',
  '(?:ønske|lyst|vilje|villig|vilje) (?:om|til) (?:at )?(?:en )?(?:forandr|ændr|udvikl|arbejde med|samarbejd|modtage)\\p{L}*',
  '(?:ønsker|vil) (?:en )?(?:forandring|udvikling|at (?:udvikle|ændre|arbejde med))',
)
const TAKES_PART = phrase(
  'samarbejd\\p{L}*',
  'medvirk\\p{L}*',
  '(?:deltage\\p{L}*|deltagelse|indgå\\p{L}*|bidrage\\p{L}*) … aktivt?>',
  'aktive?t? (?:deltage|deltagelse|medvirken|indgå|bidrage|del|indsats)\\p{L}*',
  'aktivt>',
  'tage (?:medansvar|ansvar)',
  '(?:tage|tager|tag) imod … (?:støtte|hjælp|besøg|vejledning|råd|tilbud|indsats|medarbejder)\\p{L}*',
  '(?:tage|tager) … imod',
  'modtage (?:hjemmebesøg|besøg|støtten i|vejledning)',
  'accepter\\p{L}*',
  'lukke … ind',
  'give (?:\\p{L}+ )*adgang til (?:hjemmet|boligen|sit hjem|dit hjem)',
  'følge … (?:anvisning|aftaler|plan|råd|vejledning|husorden|regler)\\p{L}*',
  'profitere',
)
const TURNS_UP = phrase(
  '(?:møde|møder|fremmøde|mødestabil)\\p{L}* … (?:op|frem|stabilt|til tiden|til aftal\\p{L}*|hver gang|ved)',
  'mødestabil\\p{L}*',
  'fremmøde\\p{L}*',
  'overhold\\p{L}* … (?:aftal|tid|besøg)\\p{L}*',
  '(?:melde|melder|sende|give) … afbud',
  'være (?:hjemme|til stede|tilgængelig|klar|til at træffe)',
  'åbne døren',
  'holde (?:sine |dine |aftalte )?aftaler',
)
const OWNS = phrase(
  '(?:have|har|eje|ejer|råde over|råder over|medbringe|anskaffe) … (?:telefon|mobiltelefon|smartphone|tablet|computer|pc|e-?mail\\p{L}*|internet\\p{L}*|nemid|mitid|digital post|wi-?fi)',
  '(?:samtykke|samtykkeerklæring\\p{L}*) … (?:til|om|skal)',
  '(?:give|afgive|underskrive|give sit|give skriftligt) … samtykke\\p{L}*',
  'underskriv\\p{L}*',
  'samarbejdsaftale\\p{L}*',
  'kontrakt\\p{L}*',
  'tage (?:sin |din |den ordinerede )?medicin',
  'oplyse … (?:økonomi|formue)',
)
const SOBER = phrase(
  'ædru\\p{L}*',
  'upåvirke\\p{L}*',
  'stoffri\\p{L}*',
  'rusfri\\p{L}*',
  'clean>',
  '(?:uden|ikke (?:være |er |have |har )?(?:et )?(?:aktivt )?)(?:misbrug|påvirket|beruset|alkohol)\\p{L}*',
  '(?:ophør\\p{L}*|ude|ophørt|behandling) … (?:af|for|med) … (?:misbrug|alkohol|stof|rusmid)\\p{L}*',
  '(?:misbrug|alkohol|rusmid)\\p{L}* (?:[^ ,]+ ){0,3}?(?:under kontrol|afviklet|færdigbehandlet|ophørt|ophører)',
  'indtage\\p{L}* … (?:alkohol|rusmidler|stoffer)',
  'abstinen\\p{L}*',
  'afholdende?',
)

/** What makes the words a condition even where no "skal" stands with them. */
const FRAME = phrase(
  'for at (?:du |borgeren |man |ansøger )?(?:kan |kunne )?(?:modtage|modtager|få|får|blive|bliver|opnå|komme|benytte|benytter|indgå|bevilges|tildeles|beholde|bevare|være berettiget)',
  '(?:betingelse\\p{L}*|forudsætning\\p{L}*|forudsat|krav|kravet|kravene) … (?:er|at|om|for|til)',
  '(?:betingelse|forudsætning|krav)(?:en|et|er|erne)?(?: er|:)',
  'forudsætter',
  'forudsættes',
  'kræver, at',
  'kræver (?:borgerens|din|at|en aktiv)',
  'det kræves',
  'kræves',
  'betinget af',
  '(?:bevilges|ydes|gives|tilbydes|tildeles|iværksættes|opretholdes|fortsætter) (?:[^ ]+ ){0,3}?(?:kun|alene|først|udelukkende)',
  '(?:kun|alene|udelukkende) … (?:hvis|når|såfremt|til borgere|til personer|borgere)',
  'forpligter sig',
  '(?:er|bliver) forpligtet til',
  'har pligt til',
  'stilles (?:der )?krav',
)
const PLAIN_DUTY = phrase(
  `${CITIZEN_WORDS} (?:[^ ,.]+ ){0,3}?(?:skal|må ikke)`,
  'skal (?:du|borgeren|ansøger|man|borger|beboeren|deltageren)>',
  `${CITIZEN_WORDS}, der … skal`,
  'skal',
)
const WHO_GETS = phrase(
  '(?:borgere|personer|voksne|mennesker|unge|ansøgere|dem|dig|den)(?:,)? (?:over 18 år,? )?(?:der|som)> … (?:er|har|kan|vil|ønsker|selv|samtidig)',
  'målgruppe\\p{L}*',
  'og (?:som |der )(?:er|har|kan|vil|ønsker)>',
)
const HOPE = phrase(
  'håber',
  'forventes',
  'forventer',
  'forventning\\p{L}*',
  'opfordre\\p{L}*',
  'gerne',
  'så vidt (?:muligt|du kan)',
  'i det omfang',
  'efter evne',
  'ønskeligt',
  'en fordel',
  'kan hjælpe',
  'vigtigt, at',
  'behøver ikke',
)
/** Where help ends is another rule's matter; so are the law's own demands and the duty to tell of changes. */
const OTHER_MATTER = phrase(
  '(?:pårørende|familien|netværk\\p{L}*) (?:[^ ,.;]+ ){0,2}?(?:orienteres|inddrages|kontaktes|underrettes)',
  '(?:slutter|ophører|ophør|afsluttes|stopper|bortfalder|udskrives)>',
  'vælge\\p{L}* … fra',
  'ændringer i (?:dine|borgerens|sine)? ?(?:forhold|situation)',
  'arbejdsleder\\p{L}*',
  'løn>',
  'arbejdsgiver\\p{L}*',
  'lønbureau\\p{L}*',
  'vagtplan\\p{L}*',
  'arbejdsmiljø\\p{L}*',
  'med (?:dit|borgerens|samtykke)',
  'i samarbejde med',
  'tæt samarbejde med',
  'maskine\\p{L}*',
  'støtte til at',
  'hjælp til at',
  'træning i at',
  'skal (?:kunne )?(?:give udtryk|støtte|hjælpe|sikre|bidrage til|medvirke til|understøtte|motivere|styrke)',
  'formål\\p{L}*',
  '(?:indsats|støtte|hjælp|plan|tilbud|mål|ophold)\\p{L}* skal',
)

/** Who has not gone through something gets a no, whoever they are. */
const NO_BEFORE = phrase(
  '(?:ansøgere?|borgere?|personer|den|de|dem),? (?:der|som) (?:endnu )?(?:ikke|aldrig) (?:har|er|vil) (?:[^ ,.]+ ){0,4}?(?:bestået|gennemført|deltaget|fulgt|prøvet|afprøvet|taget imod|medvirket) … (?:afslag|afvises|kan ikke|får ikke|bevilges ikke)',
)

function demands(clause: Clause): boolean {
  const { lower, whole, part, title } = clause
  if (NO_BEFORE.test(lower) && !isDisclaimed(clause)) return true
  if (isDisclaimed(clause) || isByLaw(clause) || isOnStaff(clause) || OTHER_MATTER.test(lower)) return false
  if (ABUSE.test(lower) && NOT_FOR.test(lower)) return true
  const sober = SOBER.test(lower)
  const strong = sober || MOTIVATED.test(lower) || TAKES_PART.test(lower)
  const any = strong || TURNS_UP.test(lower) || OWNS.test(lower)
  if (!any) return false
  const titled =
    part === 'krav' && /krav|betingelse|forudsætning|pligt/.test(title) && !/udfører|leverandør|personale/.test(title)
  if (titled && !/håb|gerne|opford/.test(whole)) return true
  if (HOPE.test(whole)) return false
  if (FRAME.test(whole) || (strong && NOT_FOR.test(lower))) return true
  if (strong && PLAIN_DUTY.test(whole) && new RegExp(`(?<!\\p{L})${CITIZEN_WORDS}(?!\\p{L})`, 'u').test(whole))
    return true
  return (
    (sober || MOTIVATED.test(lower)) &&
    (part === 'maalgruppe' || WHO_GETS.test(lower)) &&
    (part === 'maalgruppe' || part === 'krav' || /bevilges|ydes|tilbydes|gives|målgruppe/.test(whole))
  )
}

/** Motivation, sobriety, turning up and the like as conditions; a hope without consequence is none. */
export const kravTilBorgeren: Rule<Standard> = {
  id: 'krav-til-borgeren',
  title: {
    da: 'Standarden gør ikke borgerens opførsel til en betingelse for hjælp',
    en: 'The standard does not make the citizen’s conduct a condition for help',
  },
  checklist: ['D20'],
  sources: [sel85, vesthimmerland, principmeddelelse2af18],

  check(standard) {
    const on = helpClauses(standard).filter(({ lower }) =>
      [MOTIVATED, TAKES_PART, TURNS_UP, OWNS, SOBER, ABUSE, NO_BEFORE].some((pattern) => pattern.test(lower)),
    )
    if (on.length === 0) return notApplicable('Standarden siger ikke noget om, hvad borgeren skal gøre.')
    return failsAtLists(standard, on.filter(demands), TOLD)
  },
}

const TOLD = {
  mangel: 'lovfortolkning',
  level: 'fejl',
  what: {
    da: 'Standarden gør borgerens motivation, ædruelighed, fremmøde eller medvirken til en betingelse for hjælp.',
    en: 'The standard makes the citizen’s motivation, sobriety, attendance or cooperation a condition for help.',
  },
  why: {
    da: 'Loven stiller ikke kravet, og det kan være selve funktionsnedsættelsen, der gør det svært at leve op til. Så mister den, der har mest brug for hjælpen, den først.',
    en: 'The act makes no such demand, and the reduction itself may make it hard to meet. Then those who need the help most lose it first.',
  },
  remedy: {
    da: 'Slet kravet. Skriv i stedet, hvad I håber på, og at støtten bliver lavet om, hvis borgeren ikke kan tage imod den, som den er.',
    en: 'Delete the demand. Write what you hope for, and that the support is changed if the citizen can’t take it as it is.',
  },
} as const
