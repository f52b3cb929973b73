import { phrase } from '../../../text/pattern.ts'
import type { NeedView } from '../../../stages/case-view.ts'
import { whenDoing } from '../../activity.ts'
import { caseFinding } from '../../case-finding.ts'
import { goesAgainst, isSel } from '../../case-need.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { notApplicable, verdictOf } from '../../verdict.ts'
import { principmeddelelse6af18, sel85 } from './source.ts'

/** Eligible because of what: reduced function, or special social problems. */
export const aarsagErBeskrevet: CaseRule = {
  id: 'aarsag-er-beskrevet',
  title: {
    da: 'Det står, hvorfor borgeren er i personkredsen',
    en: 'It is told why the citizen is eligible',
  },
  checklist: ['D06'],
  sources: [sel85, principmeddelelse6af18],

  check({ needs }) {
    const inside = needs.filter(
      ({ need }) => need.personkreds?.answer === 'indenfor' && isSel(need.personkreds.provision, '85'),
    )
    if (inside.length === 0) return notApplicable('Borgeren er ikke bedømt inden for personkredsen i § 85.')
    return verdictOf(inside.filter(lacksCause).map(findingOf))
  },
}

const CAUSE = phrase(
  'nedsat|nedsættelse\\p{L}*|funktions\\p{L}*',
  'angst\\p{L}*|adhd|autis\\p{L}*|depress\\p{L}*|hjerneskade\\p{L}*|smerte\\p{L}*|træthed\\p{L}*|psykos\\p{L}*|ptsd|skizofreni|udviklingshæm\\p{L}*|sygdom\\p{L}*|lidelse\\p{L}*|syn(?:et)?>|hørelse\\p{L}*|lam\\p{L}*|kognitiv\\p{L}*',
  'sociale? problem\\p{L}*|misbrug\\p{L}*|hjemløs\\p{L}*|isol\\p{L}*|vold\\p{L}*',
)

/** Named in words is named. */
function lacksCause({ need }: NeedView): boolean {
  return need.personkreds?.because.length === 0 && !CAUSE.test(need.personkreds.reason.toLowerCase())
}

function findingOf(one: NeedView): CaseFinding {
  const { need, at } = one
  return caseFinding({
    mangel: 'personkreds',
    level: goesAgainst(one) ? 'advarsel' : 'raad',
    need: need.id,
    at: `/needs/${at.need}/personkreds/because`,
    what: {
      da: `Borgeren er i personkredsen til »${need.activity}«, men der står ikke, om det skyldes nedsat funktionsevne eller sociale problemer.`,
      en: `The citizen is eligible for “${need.activity}”, but it is not told whether reduced function or social problems are the cause.`,
    },
    why: {
      da: 'Årsagen styrer, hvilken støtte der virker, og gør det muligt at se ved opfølgningen, om behovet stadig er der.',
      en: 'The cause decides which support works, and lets the follow-up see whether the need is still there.',
    },
    remedy: {
      da: `Sæt årsagen på, og skriv, hvordan den viser sig, ${whenDoing(one.need.activity)}.`,
      en: `Name the cause, and write how it shows in “${need.activity}”.`,
    },
  })
}
