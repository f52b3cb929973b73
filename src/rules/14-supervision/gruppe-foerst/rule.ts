import { isDisclaimed, isOnStaff } from '../../../stages/14-supervision/demand.ts'
import { helpClauses, isOnlyAbout, type Clause, type Standard } from '../../../stages/14-supervision/standard.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { notApplicable } from '../../verdict.ts'
import { failsAt } from '../found.ts'
import { sel1, sel85 } from './source.ts'

const GROUP = phrase(
  'grupper?>',
  'gruppen',
  'gruppe(?:forløb|tilbud|indsats|støtte|undervisning|vejledning|aktivitet|baseret)\\p{L}*',
  'holdbaser\\p{L}*',
  'på hold',
  'hold(?:forløb|tilbud)\\p{L}*',
  'fælles(?:skabs)?(?:tilbud|støtte)\\p{L}*',
)
const INDIVIDUAL = phrase(
  'individuel\\p{L}*',
  'en-til-en',
  'én-til-én',
  '1:1',
  'alene(?:tid)?',
  'støtte i (?:eget )?hjem\\p{L}*',
)
const FIRST = phrase(
  'først',
  'før',
  'inden',
  'førend',
  'kun',
  'afprøv\\p{L}*',
  'forsøg\\p{L}*',
  'prøve[ts]?',
  'forudsæt\\p{L}*',
  'skal',
  'går forud',
  'forrang',
  'prioriteres',
  'frem for',
  'fremfor',
  'i stedet for',
  'erstatte[rs]?',
)
const ALWAYS = phrase(
  '(?:al|alle|altid|udelukkende|kun) (?:[^ ]+ ){0,6}?(?:gives|ydes|tilbydes|leveres|foregår|bevilges|visiteres|får|modtager|starter|begynder)',
  '(?:gives|ydes|tilbydes|leveres|foregår|bevilges|visiteres|starter|begynder) (?:[^ ]+ ){0,4}?(?:altid|kun|udelukkende|alene|primært)',
  '(?:gives|ydes|tilbydes|leveres|foregår) (?:støtten |hjælpen )?(?:i|som|på) (?:en )?(?:gruppe|hold)',
  '(?:er|bliver) (?:[^ ]+ ){0,2}?(?:altid|kun) ',
)
const JUDGED = phrase(
  'vurder\\p{L}*',
  'med ?mindre',
  'konkret\\p{L}*',
  'ønsker',
  'kan (?:få|have) (?:dit|sit|behov\\p{L}*)',
  'hvis (?:det|gruppe\\p{L}*) (?:passer|dækker|kan)',
  'ikke kan (?:deltage|indgå|være|rumme|profitere)',
  'enkeltvis',
  'nogle',
  'enkelte',
  'visse',
  'eller',
  'og individuel\\p{L}*',
  'både',
  'også',
)

function groupRules(clause: Clause, standard: Standard): boolean {
  const { lower, part } = clause
  if (!GROUP.test(lower) || isDisclaimed(clause) || isOnStaff(clause) || part === 'formaal') return false
  if (
    JUDGED.test(lower.replace(/behov[A-Za-zÀ-ÖØ-öø-ÿ]* vurderes|individuel vurdering viser, at gruppe/, '')) &&
    !/(?:før|inden|kun hvis|først når)/.test(lower)
  )
    return false
  if (/vurder|med ?mindre|konkret|ønsker|ikke kan (?:deltage|indgå|være|profitere)/.test(lower)) return false
  const before = INDIVIDUAL.test(lower) && FIRST.test(lower)
  if (!before && !ALWAYS.test(lower)) return false
  return standard.reservationFor(clause) === null
}

/** Group help before or instead of individual help as a rule, with no judgement of this citizen. */
export const gruppeFoerst: Rule<Standard> = {
  id: 'gruppe-foerst',
  title: {
    da: 'Et gruppetilbud forudsætter, at borgeren kan bruge det',
    en: 'A group offer presupposes that the citizen can use it',
  },
  checklist: ['D15'],
  sources: [sel1, sel85],

  check(standard) {
    if (isOnlyAbout(standard.provisions, /^SEL § 82 [a-d]$/))
      return notApplicable('Standarden handler kun om tilbud, der efter loven gives i grupper eller er forebyggende.')
    const on = helpClauses(standard).filter(({ lower }) => GROUP.test(lower))
    if (on.length === 0) return notApplicable('Standarden nævner ingen gruppetilbud.')
    return failsAt(
      standard,
      on.filter((clause) => groupRules(clause, standard)),
      TOLD,
    )
  },
}

const TOLD = {
  mangel: 'lovfortolkning',
  level: 'fejl',
  what: {
    da: 'Standarden lader gruppetilbud gå forud for individuel støtte, uden at det vurderes, om borgeren kan bruge dem.',
    en: 'The standard puts group offers before individual support, with no judgement of whether the citizen can use them.',
  },
  why: {
    da: 'Et gruppetilbud dækker kun behovet, hvis netop denne borger kan deltage og få udbytte af det.',
    en: 'A group offer covers the need only if this very citizen can take part and gain by it.',
  },
  remedy: {
    da: 'Skriv, at gruppe kun vælges, når det er vurderet, at borgeren kan få sit behov dækket sådan.',
    en: 'Write that a group is chosen only where it is judged that the citizen’s need can be met that way.',
  },
} as const
