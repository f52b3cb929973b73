import type { Words } from '../../../base/words.ts'
import type { QuestionDraft } from '../../../stages/02-information/question.ts'
import type { CaseView } from '../../../stages/case-view.ts'
import { atStatement } from '../../02-information/place.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { listOwnSentences } from '../../own-sentence.ts'
import { phrase } from '../../../text/pattern.ts'
import { notApplicable, unknown, verdictOf } from '../../verdict.ts'
import { type AnsweredNeed, listAnswered, takesAway } from '../answered.ts'
import { onNeed } from '../finding.ts'
import { sources } from './source.ts'
import { namesIllnessAlone, tellsSign } from './sign.ts'
import { STEP_FAULTS } from './step-fault.ts'
import { listMissingSteps, type Step } from './step.ts'

export const manglendeSamarbejdeSomProces: CaseRule = {
  id: 'manglende-samarbejde-som-proces',
  title: {
    da: 'Stopper hjælpen, fordi borgeren ikke samarbejder, er alle skridt gået først',
    en: 'Where help ends for want of cooperation, every step was taken first',
  },
  checklist: ['D20'],
  sources,

  check(view) {
    const { nonCooperation } = view.file
    const lost = listAnswered(view).filter((one) => takesAway(one) || isRefusedForIt(one))
    const forIt = lost.filter((one) => isForIt(one))
    const [first] = forIt.length > 0 ? forIt : nonCooperation === undefined ? [] : lost.filter(hasNoOtherCause)
    if (first === undefined) return notApplicable('Ingen mister hjælp, fordi de ikke samarbejder.')
    if (nonCooperation === undefined) {
      const told = forIt.flatMap((one) => {
        const signs = signOn(view, one)
        return [...demandOn(one), ...(signs.length > 0 ? signs : illnessOn(one))]
      })
      return told.length > 0 ? verdictOf(told) : unknown('hvad der er gjort, før hjælpen stoppede')
    }
    return verdictOf(listMissingSteps(nonCooperation, view.on).map((step) => findingOf(first, step)))
  },
}

function isForIt({ answer, assessment }: AnsweredNeed): boolean {
  return (
    answer.change.cause === 'manglende-samarbejde' ||
    (answer.change.cause === undefined && assessment?.considerations.includes('manglende-samarbejde') === true)
  )
}

function isRefusedForIt({ answer, assessment }: AnsweredNeed): boolean {
  return answer.answer.kind === 'afslag' && assessment?.considerations.includes('manglende-samarbejde') === true
}

/** A process was recorded and help is lost without another cause: that is what it was for. */
function hasNoOtherCause({ answer }: AnsweredNeed): boolean {
  return answer.change.cause === undefined
}

/** A new need that is refused until the citizen has gone through something first. */
const DEMANDED = phrase(
  '(?:forudsætter|forudsætning|betingelse|betinget af|kræver|krav)\\p{L}* … (?:gennemfør|deltag|medvirk|tage? imod|prøv|følg)\\p{L}*',
  '(?:gennemfør|deltag|medvirk|tage? imod|prøv)\\p{L}* … (?:forudsætning|betingelse|krav)\\p{L}*',
  'først (?:[^ ,.;]+ ){0,5}?(?:når|hvis|gennemfør\\p{L}*|deltag\\p{L}*) (?:[^ ,.;]+ ){0,6}?(?:gennemført|deltaget|prøvet|taget imod|fulgt|forløb\\p{L}*|kursus|kurset|træning\\p{L}*)',
)

function demandOn(one: AnsweredNeed): readonly CaseFinding[] {
  if (takesAway(one)) return []
  const said = listOwnSentences(one).find(({ lower }) => DEMANDED.test(lower))
  if (said === undefined) return []
  const { activity } = one.need
  return [
    onNeed(one, said.at, {
      mangel: 'lovfortolkning',
      level: 'fejl',
      quote: said.quote,
      what: {
        da: `Hjælp til »${activity}« er gjort afhængig af, at borgeren først gennemfører eller tager imod noget andet.`,
        en: `Help with “${activity}” was made to depend on the citizen first going through or accepting something else.`,
      },
      why: {
        da: 'Loven stiller ikke den betingelse. Siger borgeren nej til et forløb, skal behovet alligevel vurderes konkret.',
        en: 'The act makes no such condition. If the citizen declines a course, the need must still be assessed concretely.',
      },
      remedy: {
        da: 'Vurder behovet, som det er nu, og afgør det. Skriv for sig, hvad der blev tilbudt, og hvorfor borgeren sagde nej.',
        en: 'Assess the need as it is now, and decide it. Write separately what was offered and why the citizen declined.',
      },
    }),
  ]
}

const ASK_WHY: Words = {
  da: 'Spørg dem, der kender borgerens sygdom, og dem, der kommer i hjemmet, om det er derfor. Skriv svaret ind, og tilpas hjælpen, så længe det ikke er afklaret.',
  en: 'Ask those who know the illness, and those who come to the home, whether that is why. Record the answer, and fit the help to it while it is not settled.',
}

/** Of what was done nothing is recorded, but the case itself tells that it may lie in the impairment. */
function signOn(view: CaseView, one: AnsweredNeed): readonly CaseFinding[] {
  const sign = takesAway(one) ? [...one.statements, ...view.general].find(tellsSign) : undefined
  if (sign === undefined) return []
  const { activity } = one.need
  const { at, quote } = atStatement(view, sign, one)
  return [
    onNeed(one, at, {
      mangel: 'mangelfuldt-oplyst',
      level: 'fejl',
      quote,
      what: {
        da: `Hjælpen til »${activity}« mistes på grund af manglende samarbejde. Sagen har tegn på, at det kan hænge sammen med, hvordan borgeren har det, og ingen har undersøgt det.`,
        en: `The help with “${activity}” is lost for want of cooperation. The case has signs that it may hang together with how the citizen is, and nobody looked into it.`,
      },
      why: WHY,
      remedy: ASK_WHY,
      question: questionOf('funktionsnedsaettelse-ikke-vurderet', activity),
    }),
  ]
}

/** The grounds themselves name an illness, and nobody has asked whether it is why. */
function illnessOn(one: AnsweredNeed): readonly CaseFinding[] {
  if (!takesAway(one)) return []
  // Why someone is in the target group is another question.
  const said = listOwnSentences(one).filter(({ field }) => field !== 'personkreds')
  const named = said.find(({ lower }) => namesIllnessAlone(lower))
  if (named === undefined || !namesIllnessAlone(said.map(({ lower }) => lower).join(' '))) return []
  const { activity } = one.need
  return [
    onNeed(one, named.at, {
      mangel: 'mangelfuldt-oplyst',
      level: 'fejl',
      quote: named.quote,
      what: {
        da: `Hjælpen til »${activity}« mistes på grund af manglende samarbejde. Begrundelsen nævner selv en sygdom, og ingen har undersøgt, om den er grunden.`,
        en: `The help with “${activity}” is lost for want of cooperation. The grounds themselves name an illness, and nobody looked into whether it is the reason.`,
      },
      why: WHY,
      remedy: ASK_WHY,
      question: questionOf('funktionsnedsaettelse-ikke-vurderet', activity),
    }),
  ]
}

function findingOf(one: AnsweredNeed, step: Step): CaseFinding {
  const { mangel, level, field, what, remedy } = STEP_FAULTS[step]
  const { activity } = one.need
  return onNeed(one, `/nonCooperation/${field}`, {
    mangel,
    level,
    what: {
      da: `Hjælpen til »${activity}« mistes på grund af manglende samarbejde, men ${what.da}.`,
      en: `The help with “${activity}” is lost for want of cooperation, but ${what.en}.`,
    },
    why: WHY,
    remedy,
    question: questionOf(step, activity),
  })
}

function questionOf(step: Step, activity: string): Omit<QuestionDraft, 'need'> | undefined {
  const { ask } = STEP_FAULTS[step]
  if (ask === undefined) return undefined
  return {
    to: ask.to,
    matter: ask.matter.replace('{aktivitet}', activity),
    why: 'Hjælpen kan ikke stoppe alene på grund af manglende samarbejde, før kommunen ved, hvorfor den ikke bliver brugt.',
  }
}

const WHY: Words = {
  da: 'Kun den, der kan samarbejde og efter vejledning stadig ikke vil, kan miste hjælpen. Omsorgspligten består under det hele.',
  en: 'Only a citizen who can cooperate and after guidance still won’t may lose the help. The duty of care remains throughout.',
}
