import { NOT_FOR, isDisclaimed, isOnStaff } from '../../../stages/14-supervision/demand.ts'
import { helpClauses, type Clause, type Standard } from '../../../stages/14-supervision/standard.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { notApplicable } from '../../verdict.ts'
import { failsAt } from '../found.ts'
import { principmeddelelse6af18, sel85 } from './source.ts'

const SCORE = phrase(
  '(?:samlet |samlede |gennemsnitlig |minimum )?(?:score|point|pointtal|scoring)\\p{L}*',
  'funktionsniveau\\p{L}*',
  'funktionsevneniveau\\p{L}*',
  '(?:vum|ffb|fælles sprog|fsiii|fs iii|asi|gaf)(?:-| )?(?:score|niveau|skala)?\\p{L}*',
  'niveau (?:\\d|[a-e])>',
  '(?:svær|svært|moderat|fuldstændig|let|lette|alvorlig)t? (?:eller [^ ]+ )?(?:problem|nedsættelse|begrænsning)\\p{L}*',
  'samlet (?:vurdering|niveau|funktionsevne|funktionsniveau)\\p{L}*',
  'tyngde\\p{L}*',
  'støttebehovsniveau',
)
const NUMBERED = /(?:\d|[a-e]-|[abcde](?![A-Za-zÀ-ÖØ-öø-ÿ])|moderat|svær|alvorlig|fuldstændig)/
const DEMANDED = phrase(
  'skal (?:[^ ]+ ){0,5}?(?:have|være|score|opnå|vurderes|ligge|svare)',
  'mindst',
  'minimum',
  'kun',
  'først',
  'kræver',
  'kræves',
  'forudsætter',
  'betingelse\\p{L}*',
  'giver (?:ret|adgang)',
  'over',
  'under',
  'svarende til',
  'eller (?:derover|højere|mere)',
  'på niveau',
)
/** Managing one thing, or most things, taken as an answer to all. */
const MANAGES = phrase(
  '(?:klarer|kan|mestrer|magter|fungerer) (?:[^ ]+ ){0,5}?(?:de fleste|hovedparten|størstedelen|overvejende|stort set|generelt|i det daglige|dagligdagen|hverdagen|på andre områder|basale|almindelige daglige)',
  '(?:er|har) (?:[^ ]+ ){0,2}?(?:overvejende|generelt|i det store hele) (?:selvhjulp\\p{L}*|velfungerende|selvstændig\\p{L}*)',
  'selvhjulp\\p{L}*',
  'velfungerende',
  'generelt (?:nedsat|lavt|højt) funktionsniveau',
  '(?:er i|har) (?:arbejde|job|uddannelse|beskæftigelse)',
  'på alle (?:livs)?områder',
  'i alle (?:livets|dagligdagens) (?:forhold|områder)',
  'gennemgribende',
)
const GUIDE = phrase(
  'vejledende',
  'udgangspunkt',
  'normalt',
  'typisk',
  'redskab\\p{L}*',
  'hver (?:enkelt )?(?:aktivitet|ting|opgave)',
  'for (?:den enkelte|hver) aktivitet',
  'beskrives',
  'dokumenteres',
  'samtale\\p{L}*',
  'hjælp til',
  'ikke stå alene',
  'konkret\\p{L}*',
  'opretholde',
  'kan få',
  'løn\\p{L}*',
  'takst\\p{L}*',
)

/** The condition of §§ 82 a and 82 b in the act's own words, and what is done when a score changes. */
const NO_LEVEL =
  /(?:forbedre|forebygge)[^.;]{0,60}funktionsniveau|^(?:falder|stiger) (?:[a-zæøå]+ )?(?:score|point|niveau)/

function general(clause: Clause): boolean {
  const { lower, whole, part } = clause
  if (
    isDisclaimed(clause) ||
    isOnStaff(clause) ||
    GUIDE.test(lower) ||
    NO_LEVEL.test(lower) ||
    part === 'formaal' ||
    part === 'omfang' ||
    part === 'betaling' ||
    part === 'frist'
  )
    return false
  if (SCORE.test(lower) && NUMBERED.test(lower) && (DEMANDED.test(whole) || part === 'maalgruppe'))
    return /(?:score|point|niveau|vum|ffb|fælles sprog|fsiii|skala|tyngde)/.test(lower)
  if (!MANAGES.test(lower)) return false
  if (/på alle (?:livs)?områder|i alle (?:livets|dagligdagens)|gennemgribende/.test(lower))
    return part === 'maalgruppe' || DEMANDED.test(whole)
  return NOT_FOR.test(lower) || /(?:ikke|uden for) (?:[^ ]+ ){0,3}?målgruppe/.test(lower)
}

/** Eligibility by a score, a general functioning level or managing most things, not activity by activity. */
export const standardPersonkredsGenerelt: Rule<Standard> = {
  id: 'standard-personkreds-generelt',
  title: {
    da: 'Målgruppen bedømmes ikke efter et samlet niveau',
    en: 'The target group is not judged by an overall level',
  },
  checklist: ['D06'],
  sources: [principmeddelelse6af18, sel85],

  check(standard) {
    const on = helpClauses(standard).filter(({ lower }) => SCORE.test(lower) || MANAGES.test(lower))
    if (on.length === 0) return notApplicable('Standarden bruger hverken point, niveauer eller samlede bedømmelser.')
    return failsAt(standard, on.filter(general), TOLD)
  },
}

const TOLD = {
  mangel: 'personkreds',
  level: 'fejl',
  what: {
    da: 'Standarden afgør målgruppen efter et samlet niveau, et pointtal eller en generel bedømmelse.',
    en: 'The standard decides the target group by an overall level, a score or a general judgement.',
  },
  why: {
    da: 'Retten til støtte bedømmes aktivitet for aktivitet. Den, der klarer det meste, kan have brug for hjælp til det ene, og ressourcer på nogle områder udelukker ikke.',
    en: 'The right to support is judged activity by activity. One who manages most things may need help with one, and resources in some areas do not exclude.',
  },
  remedy: {
    da: 'Skriv, at hver aktivitet vurderes for sig, og at redskaber med niveauer kun støtter vurderingen.',
    en: 'Write that each activity is judged for itself, and that tools with levels only support the assessment.',
  },
} as const
