import { NOT_FOR } from '../../../stages/14-supervision/demand.ts'
import { ABUSE, DIAGNOSIS } from '../../../stages/14-supervision/group-word.ts'
import {
  helpClauses,
  isHeading,
  isOnlyAbout,
  type Clause,
  type Standard,
} from '../../../stages/14-supervision/standard.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { notApplicable } from '../../verdict.ts'
import { failsAt } from '../found.ts'
import { astq, principmeddelelse31af18, sel1, hoejesteretKoege } from './source.ts'

const NOT_GIVEN = phrase(
  '(?:ydes|gives|bevilges|tilbydes|tildeles|udføres|leveres|visiteres|tilrettelægges|dækkes|udmåles) (?:der |som |til |kommunalt )*(?:aldrig|ikke|hverken|ingen)>',
  '(?:yder|giver|bevilger|tilbyder|udfører|leverer|dækker|hjælper|støtter|visiterer) (?:vi |kommunen |hjemmeplejen |bostøtten |[^ ]+ kommune )?(?:aldrig|ikke|hverken|ingen)>',
  '(?:kan|må|skal|vil) (?:der |du |man |vi |borger(?:en|e)? |kommunen |hjælpen |støtten |timerne |støttetimer |[^ ]+ kommune )?(?:aldrig|ikke|hverken) (?:[^ ]+ ){0,2}?(?:få|gives|ydes|bevilges|modtage|tildeles|yde|give|bevilge|omfatte|bruges|anvendes|benyttes|dækkes|udføres|søges|regne med|visiteres|hjælpe)>',
  '(?:omfatter|indeholder|dækker|inkluderer|rummer) (?:aldrig|ikke|hverken)>',
  'indgår (?:aldrig|ikke|hverken)>',
  '(?:er|bliver) (?:aldrig|ikke|hverken) (?:[^ ]+ )?(?:en del af|omfattet|indeholdt|inkluderet|dækket|med i|en kommunal|en opgave|en ydelse)',
  '(?:hører|falder|ligger) (?:[^ ]+ ){0,3}?(?:ikke (?:under|med|ind)|uden ?for)>',
  'ingen (?:hjælp|støtte) (?:til|om|i|ved)>',
  '(?:er|bliver) (?:[^ ]+ ){0,3}?(?:undtaget|udelukket|afskåret)>',
  'ikke (?:hjælp|støtte|ledsagelse|bistand) til>',
  'udføres>(?= ikke| aldrig)',
  'ydelser, der ikke (?:ydes|gives|leveres)',
)
const HELP = phrase(
  'hjælp\\p{L}*',
  '\\p{L}*støtte\\p{L}*',
  '\\p{L}*ydelse\\p{L}*',
  'indsats\\p{L}*',
  'ledsag\\p{L}*',
  'ordning\\p{L}*',
  '\\p{L}*rengøring\\p{L}*',
  '\\p{L}*opgaver?\\p{L}*',
  'bevilling\\p{L}*',
  'standard\\p{L}*',
  'tilbud\\p{L}*',
  'bistand',
  'timer\\p{L}*',
  'indkøb\\p{L}*',
  'forløb\\p{L}*',
  'omfattet',
  'bevilges',
  'gives',
  'ydes',
  'udføres',
)
/** Met by another act, provision or authority, not help at all, or no need. */
const ELSEWHERE = phrase(
  '(?:efter|under|i|jf\\.?) (?:§|servicelov\\p{L}*|anden|andre|ældrelov\\p{L}*|sundhedslov\\p{L}*|barnets lov|aktivlov\\p{L}*)',
  'anden (?:lov|paragraf|bestemmelse)\\p{L}*',
  'andre (?:regler|bestemmelser|paragraffer)',
  '(?:hører|hørende) (?:under|til)>',
  '(?:dækkes|varetages|finansieres) (?:af|efter)>',
  'bevilges særskilt',
  'særskilt',
  'region\\p{L}*',
  'sundhedsvæsen\\p{L}*',
  'sygehus\\p{L}*',
  '(?:læge\\p{L}*|psykiatrisk|sundhedsfaglig) behandling',
  'terapi\\p{L}*',
  'psykolog\\p{L}*',
  'behandling>',
  'jobcent\\p{L}*',
  'påklage\\p{L}*',
  'klag\\p{L}*',
  'ankestyrelsen',
  'reparation\\p{L}*',
  'husdyr',
  'kæledyr',
  'håndværk\\p{L}*',
  'arbejdsmiljø\\p{L}*',
  'sundhedsskadelig\\p{L}*',
  'billet\\p{L}*',
  'entr[eé]\\p{L}*',
  'betal\\p{L}*',
  'egenbetaling',
  'udgift\\p{L}*',
  'gaver?',
  'i (?:egen|medarbejderens|støttepersonens) bil',
  'ulovlig\\p{L}*',
  'strafbar\\p{L}*',
  'i sig selv',
  '(?:mere|flere|længere|oftere) end [^ ]+ (?:time|uge|gang|måned|besøg|minut|år|dag)\\p{L}*',
  '(?:ud over|udover) \\d+ \\p{L}+',
  '(?:hvis|når) (?:du|borgeren) kan (?:bruge|benytte|klare|få)',
  '(?:almindeligt|sædvanligt|sædvanlig) indbo',
  'selv (?:kan|er i stand|klarer|udfører|har mulighed)',
  '(?:kan|klarer) (?:du |borgeren )?selv',
  'ikke (?:har|er der|længere) (?:et |noget )?behov',
  'intet behov',
  'forskelsbehandl\\p{L}*',
  'forsikring\\p{L}*',
)
/** No exclusion, though help is denied something in it. */
const NONE_LEFT_OUT = phrase(
  'ikke (?:en |nogen )?begrundelse',
  'frivillig\\p{L}*',
  'ikke (?:et )?(?:krav|vilkår)>',
  '(?:som|et) vilkår',
  'hverken … (?:udelukke\\p{L}*|ret)>',
  'ikke videre',
  '(?:må|kan) ikke (?:[^ ,.;]+ ){0,2}?(?:anvendes|bruges|benyttes) (?:[^ ,.;]+ ){0,2}?(?:begrundelse|argument)\\p{L}*',
  '(?:hvis|såfremt|eller|når|og|er|kan) (?:[^ ,.;]+ ){0,2}?(?:støtten|hjælpen|den|det) ikke (?:[^ ,.;]+ ){0,2}?(?:gives|ydes|dække\\p{L}*|løses)',
  '(?:lovens|minimums|mindste)\\p{L}*(?:grænse|beløb)\\p{L}*',
  'beløbsgrænse\\p{L}*',
  'bundgrænse\\p{L}*',
  '(?:den|det) samme (?:time|opgave|hjælp|behov|udgift)>',
  '(?:to|flere) gange',
)
/** Under its own threshold the act gives nothing; another provision has none. */
const THRESHOLD = /(?:under|mindre end) [\d.]+ ?kr/
const NO_GROUP = phrase(
  'ikke opfylder',
  'under 18',
  'anden kommune',
  'lovligt ophold',
  'folkepension\\p{L}*',
  'ældrelov\\p{L}*',
  '(?:ikke har|uden) (?:et )?behov',
  'børn og unge',
)
const DIRECTLY_ON =
  /§ ?\d|ældrelov|sundhedslov|hører under|(?:gives|bevilges|søges|ydes|dækkes) (?:i stedet )?efter|andre regler|anden lov|region/
const STARTS_WITH_IT =
  /^(?:det|den|de|dem|disse|denne|dette|sådan|her|i stedet|hjælp til|har du|disse opgaver|opgaverne)\b/
/** Accompaniment has by law no practical or pedagogical content. */
const NOT_ACCOMPANIMENT = phrase(
  'praktisk\\p{L}*',
  'personlig\\p{L}*',
  '\\p{L}*pædagogisk\\p{L}*',
  'pleje\\p{L}*',
  '\\p{L}*behandling\\p{L}*',
)
const OTHER_RULES = phrase(
  'botilbud\\p{L}*',
  'egen bolig',
  'eget hjem',
  'bofællesskab\\p{L}*',
  'uden for (?:hjemmet|boligen|eget hjem)',
  '\\d{2} år',
)

/** Where the citizen goes is the citizen's own matter. */
const WITHIN_THE_BORDER = phrase(
  '(?:timer|ledsag|støtte|hjælp|ordning)\\p{L}* (?:[^ ,.]+ ){0,3}?(?:bruges|anvendes|benyttes|gives|ydes|gælder) (?:kun |alene )?(?:inden ?for|i) (?:kommunegrænsen?|kommunens (?:grænser?|område))',
  '(?:ikke|aldrig) … (?:uden ?for|ud over|over) (?:kommunegrænsen?|kommunens (?:grænser?|område))',
)

function staysInside({ lower }: Clause): boolean {
  return WITHIN_THE_BORDER.test(lower) && !/med ?mindre|aftale|undtag|dog/.test(lower)
}

function excludes(clause: Clause, standard: Standard): boolean {
  const { lower, part, about, index } = clause
  const group =
    NOT_FOR.test(lower) &&
    /(?:borgere(?!n)|personer|voksne|unge|børn|familier|beboere(?!n)|studerende|ansøgere(?!n))/.test(lower)
  if (!(NOT_GIVEN.test(lower) && (HELP.test(lower) || part === 'udelukket' || part === 'indhold')) && !group)
    return false
  if (part === 'betaling' || part === 'frist' || part === 'lovgrundlag' || lower.endsWith('?')) return false
  if (ELSEWHERE.test(lower) || NONE_LEFT_OUT.test(lower) || NO_GROUP.test(lower) || OTHER_RULES.test(lower))
    return false
  if (DIAGNOSIS.test(lower) && group) return false
  if (ABUSE.test(lower) && group) return false
  if (isOnlyAbout(about, /^SEL § 97$/) && NOT_ACCOMPANIMENT.test(lower)) return false
  if (THRESHOLD.test(lower) && about.some((short) => /^(?:SEL § (?:100|113)|BL § 86)$/.test(short))) return false
  if (isOnlyAbout(about, /^SEL § (?:79|82 [a-d])$/)) return false
  const next = standard.clauses.find((other) => other.index === index + 1 && other.chapter === clause.chapter)
  if (next !== undefined && STARTS_WITH_IT.test(next.lower) && DIRECTLY_ON.test(next.lower)) return false
  if (
    /(?:ikke|aldrig) (?:alene|kun|udelukkende|blot|nødvendigvis)|(?:hvis|når|såfremt) (?:[^ ]+ ){0,5}?(?:ikke (?:har|er|længere)|andre|anden|selv)/.test(
      lower,
    )
  )
    return false
  return standard.reservationFor(clause) === null
}

/** Where delivery is told, the help itself may be left out at some hours: "Støtte i weekender ydes ikke". */
function isOnTime({ lower, part, block }: Clause): boolean {
  return (
    part === 'levering' &&
    block.kind !== 'heading' &&
    /(?:støtte|hjælp|ydelse|indsats)[A-Za-zÀ-ÖØ-öø-ÿ]* /.test(lower) &&
    /weekend|aften|nat|helligdag|ferie|lørdag|søndag/.test(lower)
  )
}

/** Under such a title: who sees to it, or that it is the act's own word. */
const IN_GENERAL =
  /^(?:visitator|vi|kommunen) (?:[a-zæøå]+ )?(?:sikre|vurder|se[rs]?(?= )|undersøg)|^det (?:følger|fremgår) af (?:loven|lovens|§|service)/

/** "Det kan du ikke få hjælp til", with only a list under it. */
function excludesByTitle(clause: Clause, standard: Standard): boolean {
  if (clause.part !== 'udelukket' || !NOT_GIVEN.test(clause.lower)) return false
  const under = standard.clauses.filter(({ chapter, index }) => chapter === clause.chapter && index !== clause.index)
  if (under.length === 0 || under.some((other) => NOT_GIVEN.test(other.lower) || /ikke|dog|men /.test(other.lower)))
    return false
  return (
    !under.every(({ lower }) => ELSEWHERE.test(lower) || IN_GENERAL.test(lower)) &&
    standard.reservationFor(clause) === null
  )
}

/** A task, need or group left out whatever the case needs; what another act or provision covers is no exclusion. */
export const generelUdelukkelse: Rule<Standard> = {
  id: 'generel-udelukkelse',
  title: {
    da: 'Standarden udelukker ikke opgaver eller grupper uden forbehold',
    en: 'The standard excludes no task or group without reservation',
  },
  checklist: ['D16'],
  sources: [astq, principmeddelelse31af18, sel1, hoejesteretKoege],

  check(standard) {
    const said = [
      ...helpClauses(standard),
      ...standard.clauses.filter((clause) => isHeading(clause) || isOnTime(clause)),
    ].filter(
      ({ lower, part }) =>
        part !== 'klage' && (NOT_GIVEN.test(lower) || NOT_FOR.test(lower) || WITHIN_THE_BORDER.test(lower)),
    )
    if (said.length === 0) return notApplicable('Standarden siger ikke om noget, at det ikke er med.')
    return failsAt(
      standard,
      said.filter((clause) =>
        isHeading(clause)
          ? excludesByTitle(clause, standard)
          : excludes(clause, standard) || (staysInside(clause) && standard.reservationFor(clause) === null),
      ),
      TOLD,
    )
  },
}

const TOLD = {
  mangel: 'lovfortolkning',
  level: 'fejl',
  what: {
    da: 'Standarden udelukker en opgave, et behov eller en gruppe helt, uden at behovet kan føre til andet.',
    en: 'The standard leaves out a task, a need or a group altogether, whatever the need.',
  },
  why: {
    da: 'Har borgeren ret til hjælpen efter loven, kan en standard ikke tage den fra borgeren. En fast udelukkelse sætter en regel i stedet for en vurdering.',
    en: 'If the act gives a right to the help, a standard can’t take it away. A fixed exclusion puts a rule in place of an assessment.',
  },
  remedy: {
    da: 'Slet udelukkelsen, eller skriv, at hjælpen normalt ikke gives, men at den gives, når en konkret og individuel vurdering viser, at den er nødvendig.',
    en: 'Delete the exclusion, or write that the help is not normally given, but is when a concrete, individual assessment shows it is needed.',
  },
} as const
