import { NOT_FOR, isDisclaimed, isByLaw, isOnStaff } from '../../../stages/14-supervision/demand.ts'
import { HOUSING } from '../../../stages/14-supervision/group-word.ts'
import { helpClauses, isOnlyAbout, type Clause, type Standard } from '../../../stages/14-supervision/standard.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { notApplicable } from '../../verdict.ts'
import { failsAt } from '../found.ts'
import { principmeddelelse6af18, sel85, sel97 } from './source.ts'

const DEMANDED = phrase(
  'skal',
  'kræver',
  'kræves',
  'krav',
  'forudsætter',
  'forudsætning\\p{L}*',
  'betingelse\\p{L}*',
  'betinget',
  'kun',
  'alene',
  'udelukkende',
  'forbeholdt',
  'målrettet',
  'for at',
)
const LIVES = phrase(
  '(?:borgere|personer|voksne|mennesker|dig|den|dem),? … (?:der |som )(?:selv )?(?:bor|har|lever|opholder sig)',
  '(?:borgere|personer|voksne|mennesker|hjemmeboende)(?: borgere)? (?:i|med|uden) ',
  'hjemmeboende',
  'og (?:som |der )?bor',
  'bosat i (?:egen|eget|selvstændig)',
  'bopæl i (?:egen|eget)',
)
const ONLY_AT_HOME = phrase(
  '(?:kun|alene|udelukkende) (?:[^ ]+ ){0,4}?(?:i|på) (?:borgerens |dit |eget |din |egen |borgerens egen )?(?:hjem|hjemmet|bolig|boligen|bopæl|lejlighed)',
  '(?:ikke|aldrig) (?:[^ ]+ ){0,6}?(?:uden for|udenfor) (?:borgerens |dit |eget |din |egen )?(?:hjem|hjemmet|bolig|boligen)',
)
/** Help that by law is given in the home, or is about a place to live. */
const BY_NATURE = /^(?:SEL § (?:83|83 a|83 b|84|85 a|94|95|107|108|109|110|66|82 c|112|116)|AEL § .*|ABL § .*|BL § .*)$/
const NO_DEMAND = phrase(
  'eller',
  'samt',
  'også',
  'formål\\p{L}*',
  'målet',
  'mulighed for at',
  'blive boende',
  'så længe som muligt',
  'længst muligt',
  'støtte til at',
  'hjælp til at',
  'at (?:kunne )?(?:bo|bevare|fastholde|etablere|finde|flytte|blive)',
  'flytte\\p{L}*',
  'husleje',
  'gives (?:efter|særskilt)',
  'rådgiver',
)

function depends(clause: Clause): boolean {
  const { lower, whole, part, about } = clause
  if (isDisclaimed(clause) || isByLaw(clause) || isOnStaff(clause)) return false
  if (part === 'formaal' || part === 'frist' || part === 'betaling') return false
  if (
    about.length > 0 &&
    about.every((short) => BY_NATURE.test(short)) &&
    !/§ ?85(?!\d)|bostøtte|socialpædagogisk/.test(lower)
  )
    return false
  if (isOnlyAbout(about, /^SEL § 82 [a-d]$/)) return false
  // What is given already is not given twice.
  if (/til det samme|samme (?:behov|opgave)|dobbelt/.test(lower)) return false
  // What a home costs is another matter than who lives in one.
  if (/(?:dyrere|billigere) end|overstiger/.test(lower)) return false
  if (NOT_FOR.test(lower))
    return (
      !/(?:ikke|uden) (?:selv )?(?:bor|har) |anden kommune|husleje/.test(lower) ||
      /uden (?:egen|fast) bolig/.test(lower)
    )
  if (ONLY_AT_HOME.test(lower)) return true
  if (
    /tage[rs]? imod|besøg|lukke/.test(lower) ||
    (NO_DEMAND.test(lower) && !/kun|skal (?:bo|have)|målgruppe/.test(lower))
  )
    return false
  const own = /(?:egen|eget|selvstændig|hjemmeboende)/.test(lower)
  if (!own) return /(?:kun|alene|udelukkende) (?:[^ ]+ ){0,5}?(?:til|for|i) /.test(lower) && DEMANDED.test(whole)
  if (
    /(?:skal|kræves|forudsætter|betingelse|krav|forudsætning)(?:[^.;]{0,40}?) (?:bo|bor|have|har|bopæl|bosat|egen bolig)/.test(
      whole,
    )
  )
    return true
  return (
    LIVES.test(lower) &&
    (part === 'maalgruppe' || DEMANDED.test(whole) || /målgruppe|ydes til|bevilges til|tilbydes|gives til/.test(whole))
  )
}

/** Help for those in a home of their own only, or in the home only; §§ 83 and 107-110 are about homes by law. */
export const boligform: Rule<Standard> = {
  id: 'boligform',
  title: {
    da: 'Hjælpen afhænger ikke af, hvor borgeren bor',
    en: 'Help does not depend on where the citizen lives',
  },
  checklist: ['D06'],
  sources: [principmeddelelse6af18, sel85, sel97],

  check(standard) {
    const on = helpClauses(standard).filter(({ lower }) => HOUSING.test(lower))
    if (on.length === 0) return notApplicable('Standarden nævner ikke, hvor borgeren bor.')
    return failsAt(standard, on.filter(depends), TOLD)
  },
}

const TOLD = {
  mangel: 'personkreds',
  level: 'fejl',
  what: {
    da: 'Standarden lader hjælpen afhænge af, hvor borgeren bor eller opholder sig.',
    en: 'The standard lets help depend on where the citizen lives or is.',
  },
  why: {
    da: 'Støtten følger behovet og er uafhængig af boligformen. Den kan gives i et botilbud, hos familien, til den uden bolig og ude af huset.',
    en: 'The support follows the need and does not depend on housing. It can be given in an offer of housing, with family, to those without a home and outside the home.',
  },
  remedy: {
    da: 'Slet boligformen, og skriv, at støtten gives dér, hvor behovet er.',
    en: 'Delete the form of housing, and write that support is given where the need is.',
  },
} as const
