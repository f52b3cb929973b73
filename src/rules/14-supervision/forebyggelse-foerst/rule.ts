import { isDisclaimed, isOnStaff } from '../../../stages/14-supervision/demand.ts'
import { helpClauses, isOnlyAbout, type Clause, type Standard } from '../../../stages/14-supervision/standard.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { notApplicable } from '../../verdict.ts'
import { failsAt } from '../found.ts'
import { sel82ab, rsl5, sel85 } from './source.ts'

const LIGHTER = phrase(
  '§+ ?82',
  '82 ?[abcd]>',
  'forebyggende',
  'tidlig\\p{L}* (?:forebyggende )?indsats\\p{L}*',
  'gruppe(?:forløb|tilbud|indsats|baseret)?\\p{L}*',
  'åbne? (?:tilbud|rådgivning|væresteder)',
  'væresteder?',
  'mestrings\\p{L}*',
  'hverdagsmestring',
  'trin (?:\\d|et|to|tre)',
  '(?:lettere|mindre indgribende|lavere) (?:støtte|indsats|tilbud|hjælp|trin|foranstaltning|løsning)\\p{L}*',
  'civilsamfund\\p{L}*',
  'frivillig\\p{L}*',
  'velfærdsteknologi\\p{L}*',
  'digitale? (?:støtte|løsning|tilbud)\\p{L}*',
  'støtte i (?:eget hjem|egen bolig)',
  'forløb\\p{L}*',
  'kurs(?:er|us|erne)',
  '(?:andre|alle) (?:tilbud|muligheder|indsatser)',
  'trapp\\p{L}*',
  'tilbud uden visitation',
)
const TRIED = phrase(
  'afprøv\\p{L}*',
  'forsøg\\p{L}*',
  'gennemfør\\p{L}*',
  'prøvet',
  'udtømt\\p{L}*',
  'evalueret',
  'deltage\\p{L}*',
  'deltaget',
  'benyttet',
  'modtaget',
  'afsluttet',
  'gjort brug',
  'været (?:igennem|i|på|henvist)',
  'startet?',
  'starte[rs]?',
  'begynde[rs]?',
)
const FIRST = phrase(
  'før',
  'inden',
  'førend',
  'først',
  'skal',
  'forudsæt\\p{L}*',
  'betingelse\\p{L}*',
  'betinget',
  'krav',
  'kræves',
  'kræver',
  'kun',
  'når',
)
const WAITS = phrase(
  'afvent\\p{L}*',
  'udsæt\\p{L}*',
  'udskyd\\p{L}*',
  'stillet i bero',
  'sættes i bero',
  'behandles (?:ikke|først)',
  '(?:tages|tager) (?:[^ ]+ ){0,4}?først',
  'først … (?:når|efter)',
)
const SUPPORT = phrase(
  '§+ ?85',
  '§+ ?10[78]',
  'bostøtte',
  'socialpædagogisk\\p{L}*',
  'individuel\\p{L}* (?:støtte|hjælp|bostøtte)',
  'støtte\\p{L}*',
  'botilbud\\p{L}*',
  'trin \\d',
  'ansøgning\\p{L}*',
  'hjælp>',
)
const SENT_THERE = phrase(
  '(?:visiteres|henvises|tilbydes|tildeles|placeres|indskrives|starter|begynder) (?:[^ ]+ ){0,5}?(?:til|med|i|på|først)',
)
const NO_DEMAND = phrase(
  '83 ?a',
  'rehabilitering\\p{L}*',
  'hvis (?:du|borgeren) (?:selv )?(?:ønsker|vil|har lyst)',
  'ved siden af',
  'sideløbende',
  'samtidig',
  'uden at',
  'kan (?:du |borgeren |også |vi )*(?:også|desuden|samtidig)',
  'ikke (?:skal|behøver|afprøve|have prøvet)',
  'får afslag',
  'i stedet tilbud',
  'påklage\\p{L}*',
  'klage\\p{L}*',
  'frist\\p{L}*',
  'ugers? ',
  'læge\\p{L}*',
  'støtte til at',
)

function comesFirst(clause: Clause): boolean {
  const { lower, whole, part } = clause
  if (isDisclaimed(clause) || isOnStaff(clause) || NO_DEMAND.test(lower) || part === 'frist') return false
  if (!LIGHTER.test(whole) || !SUPPORT.test(whole)) return false
  if (TRIED.test(lower) && FIRST.test(lower) && ordered(lower)) return true
  if (WAITS.test(lower) && /§ ?85|bostøtte|stillingtagen|ansøgning|støtte|trin/.test(lower))
    return /82|gruppe|forebygg|forløb|trin|åbne|mestring/.test(lower)
  return (
    /(?:søger|ansøger|ansøgning)(?:[^.;]{0,40}?)(?:§ ?85|bostøtte|støtte)/.test(lower) &&
    SENT_THERE.test(lower) &&
    /82 ?[ab]|gruppe|forebyggende|åbne tilbud|kursus/.test(lower) &&
    !/hvis|kan (?:du|borgeren)|medmindre/.test(lower)
  )
}

/** Tried, and before something, or as a duty. */
function ordered(lower: string): boolean {
  return /(?:før|inden|førend|forudsæt|betinge|krav om|kræves|kræver|først|kun (?:hvis|når)|skal (?:[^ ]+ ){0,6}?(?:være|have|først))/.test(
    lower,
  )
}

/** §§ 82 a/b, open offers or lighter help that must have been tried before support is decided on. */
export const forebyggelseFoerst: Rule<Standard> = {
  id: 'forebyggelse-foerst',
  title: {
    da: 'Forebyggende tilbud er ikke en betingelse for støtte',
    en: 'Preventive offers are no condition for support',
  },
  checklist: ['D05'],
  sources: [sel82ab, rsl5, sel85],

  check(standard) {
    if (
      isOnlyAbout(standard.provisions, /^SEL § (?:82 [a-d]|83|83 a|83 b|141)$/) &&
      !standard.clauses.some(({ lower }) => /§ ?85|bostøtte/.test(lower))
    )
      return notApplicable('Standarden handler kun om forebyggende tilbud eller om hjemmehjælp.')
    const on = helpClauses(standard).filter(({ whole }) => LIGHTER.test(whole) && SUPPORT.test(whole))
    if (on.length === 0) return notApplicable('Standarden stiller ikke tilbud op i en rækkefølge.')
    return failsAt(standard, on.filter(comesFirst), TOLD)
  },
}

const TOLD = {
  mangel: 'lovfortolkning',
  level: 'fejl',
  what: {
    da: 'Standarden kræver, at lettere eller forebyggende tilbud er afprøvet, før der tages stilling til støtten.',
    en: 'The standard asks that lighter or preventive offers are tried before the support is decided on.',
  },
  why: {
    da: 'Har borgeren ret til støtten, kan den ikke udskydes. §§ 82 a og 82 b må hverken bruges til at afprøve retten til § 85 eller til at trække afgørelsen ud.',
    en: 'If support is due, it can’t be put off. §§ 82 a and 82 b may neither test the right to § 85 nor delay the decision.',
  },
  remedy: {
    da: 'Skriv, at en ansøgning om støtte afgøres med det samme, og at forebyggende tilbud kan bruges ved siden af.',
    en: 'Write that an application for support is decided at once, and that preventive offers may be used beside it.',
  },
} as const
