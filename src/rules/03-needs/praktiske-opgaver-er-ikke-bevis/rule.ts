import { isNonEmpty } from '../../../base/list.ts'
import type { CaseView, NeedView } from '../../../stages/case-view.ts'
import { phrase } from '../../../text/pattern.ts'
import { askUnlessTold } from '../../ask.ts'
import { whenDoing } from '../../activity.ts'
import { caseFinding } from '../../case-finding.ts'
import { goesAgainst, listNeeds85 } from '../../case-need.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { findGround, lacksFacts, listGrounds, listTargetedAgainst } from '../../ground.ts'
import type { OwnSentence } from '../../own-sentence.ts'
import { fails, holds, notApplicable, unknown } from '../../verdict.ts'
import { findGeneralJudgement } from '../general-judgement.ts'
import { eligibility2024, principmeddelelse6af18, sel85 } from './source.ts'

/** To manage chores, a job or a course of study says nothing of planning a day or being with others. */
export const praktiskeOpgaverErIkkeBevis: CaseRule = {
  id: 'praktiske-opgaver-er-ikke-bevis',
  title: {
    da: 'At borgeren klarer praktiske opgaver, job eller uddannelse, er ikke brugt som bevis for noget andet',
    en: 'That the citizen manages chores, a job or studies is not taken as proof of something else',
  },
  checklist: ['D06'],
  sources: [eligibility2024, principmeddelelse6af18, sel85],

  check(view) {
    const against = listNeeds85(view).filter(
      (one) => goesAgainst(one) && one.need.personkreds?.answer !== 'indenfor' && !isItselfPractical(one),
    )
    if (!isNonEmpty(against))
      return notApplicable('Ingen støtte efter § 85 er afslået til andet end praktiske opgaver.')
    const findings: readonly CaseFinding[] = against.flatMap((one) => {
      if (listTargetedAgainst(one).length > 0 || findGeneralJudgement(view, one, against) !== undefined) return []
      const grounds = listGrounds(view, one)
      if (grounds.length > 0 && !lacksFacts(grounds)) return []
      const said = findGround(grounds, 'praktisk')?.sentence
      const marked = one.assessment?.considerations.includes('praktiske-opgaver') === true
      return said !== undefined || marked ? [findingOf(view, one, said)] : []
    })
    if (isNonEmpty(findings)) return fails(...findings)
    const silent = against.every((one) => listGrounds(view, one).length === 0 && one.assessment === undefined)
    return silent ? unknown('begrundelsen for ikke at give støtte') : holds
  },
}

const CHORE = phrase(
  'praktisk\\p{L}*',
  'indkøb\\p{L}*|købe ind|handle ind',
  'rengøring\\p{L}*|gøre rent|støvsug\\p{L}*',
  'madlavning\\p{L}*|lave mad',
  'tøjvask\\p{L}*|vaske? tøj',
  'oprydning\\p{L}*|rydde op',
  'husholdning\\p{L}*|huslige?',
)

/** Of a chore it is to the point that the citizen manages chores. */
function isItselfPractical({ need }: NeedView): boolean {
  return CHORE.test(need.activity.toLowerCase())
}

function findingOf(view: CaseView, one: NeedView, said: OwnSentence | undefined): CaseFinding {
  const { need, at } = one
  return caseFinding({
    mangel: 'personkreds',
    level: 'fejl',
    need: need.id,
    at: said?.at ?? `/assessments/${at.assessment}/considerations`,
    quote: said?.quote ?? null,
    what: {
      da: `At borgeren klarer praktiske opgaver, job eller uddannelse, er brugt som grund til ikke at give støtte til »${need.activity}«.`,
      en: `That the citizen manages chores, a job or studies was the reason for giving no support for “${need.activity}”.`,
    },
    why: {
      da: 'Den, der holder hjemmet i orden eller passer et arbejde, kan have betydeligt nedsat funktionsevne på andre punkter. Det ses ofte ved autisme og ADHD. Personkredsen bedømmes for netop den aktivitet, der er søgt om.',
      en: 'Someone who keeps the home in order or holds a job can have substantially reduced function in other respects, as is often seen with autism and ADHD. Eligibility is judged for the very activity applied for.',
    },
    remedy: {
      da: `Skriv, hvad borgeren kan og ikke kan, ${whenDoing(one.need.activity)}, og hvor I ved det fra. Det praktiske kan kun nævnes, hvis det viser noget om netop det.`,
      en: `Write what the citizen can and can’t do in “${need.activity}”, and how you know. Chores may be mentioned only where they show something about that.`,
    },
    question: askUnlessTold(
      view,
      one,
      'Afslaget bygger på, hvad borgeren klarer på andre områder. Sagen siger ikke, hvad funktionsnedsættelsen betyder i denne aktivitet.',
    ),
  })
}
