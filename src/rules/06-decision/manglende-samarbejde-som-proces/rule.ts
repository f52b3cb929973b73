import type { Words } from '../../../base/words.ts'
import type { Mangel } from '../../../law/mangel.ts'
import type { QuestionDraft } from '../../../stages/02-information/question.ts'
import type { CaseView } from '../../../stages/case-view.ts'
import { atStatement } from '../../02-information/place.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { listOwnSentences } from '../../own-sentence.ts'
import { phrase } from '../../../text/pattern.ts'
import { type Level, notApplicable, unknown, verdictOf } from '../../verdict.ts'
import { type AnsweredNeed, listAnswered, takesAway } from '../answered.ts'
import { onNeed } from '../finding.ts'
import { sources } from './source.ts'
import { tellsSign } from './sign.ts'
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
      const told = forIt.flatMap((one) => [...demandOn(one), ...signOn(view, one)])
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
      remedy: {
        da: 'Spørg dem, der kender borgerens sygdom, og dem, der kommer i hjemmet, om det er derfor. Skriv svaret ind, og tilpas hjælpen, så længe det ikke er afklaret.',
        en: 'Ask those who know the illness, and those who come to the home, whether that is why. Record the answer, and fit the help to it while it is not settled.',
      },
      question: questionOf('funktionsnedsaettelse-ikke-vurderet', activity),
    }),
  ]
}

interface StepFault {
  readonly mangel: Mangel
  readonly level: Level
  /** The field of the record. */
  readonly field: string
  readonly what: Words
  readonly remedy: Words
  readonly ask?: Pick<QuestionDraft, 'to' | 'matter'>
}

function findingOf(one: AnsweredNeed, step: Step): CaseFinding {
  const { mangel, level, field, what, remedy } = FAULTS[step]
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
  const { ask } = FAULTS[step]
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

const FAULTS: Readonly<Record<Step, StepFault>> = {
  'grund-ikke-fundet': {
    mangel: 'mangelfuldt-oplyst',
    level: 'fejl',
    field: 'causeFound',
    what: {
      da: 'ingen har fundet ud af, hvorfor borgeren ikke tager imod',
      en: 'nobody found out why the citizen does not accept it',
    },
    remedy: {
      da: 'Spørg borgeren og dem, der kommer i hjemmet, hvorfor hjælpen ikke bliver brugt, og skriv svaret ind.',
      en: 'Ask the citizen and those who come to the home why the help is not used, and record the answer.',
    },
    ask: {
      to: 'udfoerer',
      matter:
        'Hvad sker der, når I kommer for at hjælpe med »{aktivitet}«? Hvad siger borgeren, hvad har I prøvet, og hvad tror I, det handler om?',
    },
  },
  'funktionsnedsaettelse-ikke-vurderet': {
    mangel: 'mangelfuldt-oplyst',
    level: 'fejl',
    field: 'dueToImpairment',
    what: {
      da: 'det er ikke vurderet, om det skyldes funktionsnedsættelsen',
      en: 'it was not judged whether the impairment is the reason',
    },
    remedy: {
      da: 'Vurder, om grunden ligger i funktionsnedsættelsen. Gør den det, skal hjælpen tilpasses og fortsætte.',
      en: 'Judge whether the reason lies in the impairment. If it does, the help must be fitted to it and go on.',
    },
    ask: {
      to: 'sundhedsfaglig',
      matter:
        'Kan det, at borgeren ikke tager imod hjælp til »{aktivitet}«, hænge sammen med funktionsnedsættelsen, for eksempel angst, manglende sygdomserkendelse eller svigtende overblik? Hvad skal der tages hensyn til?',
    },
  },
  'skyldes-funktionsnedsaettelsen': {
    mangel: 'lovfortolkning',
    level: 'fejl',
    field: 'dueToImpairment',
    what: { da: 'det skyldes funktionsnedsættelsen', en: 'the impairment is the reason' },
    remedy: {
      da: 'Lad hjælpen fortsætte, og tilpas den: en anden tid, en anden person, et andet sted eller en anden måde at komme i kontakt på.',
      en: 'Let the help go on and fit it: another time, another person, another place, or another way to make contact.',
    },
  },
  'ikke-vejledt': {
    mangel: 'vejledning',
    level: 'fejl',
    field: 'guided',
    what: {
      da: 'borgeren er ikke vejledt om, hvad det kan føre til',
      en: 'the citizen was not guided on what it may lead to',
    },
    remedy: {
      da: 'Fortæl borgeren, mundtligt og skriftligt, hvad der sker, hvis hjælpen ikke bliver brugt, og giv tid til at svare.',
      en: 'Tell the citizen, by word and in writing, what happens if the help is not used, and give time to answer.',
    },
  },
  'ikke-forsoegt': {
    mangel: 'mangelfuldt-oplyst',
    level: 'fejl',
    field: 'attempts',
    what: { da: 'ingen har forsøgt at komme i kontakt', en: 'nobody tried to make contact' },
    remedy: {
      da: 'Forsøg at nå borgeren ad flere veje: udføreren, et besøg, telefonen, netværket. Skriv hvert forsøg ind.',
      en: 'Try to reach the citizen in several ways: the provider, a visit, the phone, the network. Record each attempt.',
    },
  },
  'kun-en-vej': {
    mangel: 'mangelfuldt-oplyst',
    level: 'advarsel',
    field: 'attempts',
    what: { da: 'der er kun forsøgt ad én vej', en: 'only one way was tried' },
    remedy: {
      da: 'Prøv en vej til: virker breve ikke, så et besøg eller et opkald fra en, borgeren kender.',
      en: 'Try another way: if letters don’t work, then a visit, or a call from someone the citizen knows.',
    },
  },
  'intet-brev': {
    mangel: 'vejledning',
    level: 'advarsel',
    field: 'letter',
    what: { da: 'der er ikke sendt et brev med en frist', en: 'no letter with a limit was sent' },
    remedy: {
      da: 'Send et brev med en frist på omkring 14 dage, som siger, hvem borgeren kan kontakte, og hvad der sker ellers.',
      en: 'Send a letter with a limit of about 14 days that says whom the citizen can contact, and what happens otherwise.',
    },
  },
  'kort-frist': {
    mangel: 'vejledning',
    level: 'advarsel',
    field: 'letter',
    what: { da: 'fristen i brevet var kort', en: 'the limit in the letter was short' },
    remedy: {
      da: 'Giv omkring 14 dage. Den, der har svært ved breve, skal kunne nå at få hjælp til at svare.',
      en: 'Give about 14 days. Those who find letters hard must have time to get help to answer.',
    },
  },
  'fristen-loeber': {
    mangel: 'lovfortolkning',
    level: 'fejl',
    field: 'letter',
    what: { da: 'fristen i brevet var ikke udløbet', en: 'the limit in the letter had not run out' },
    remedy: {
      da: 'Vent med at afgøre, til fristen er udløbet, og se, om borgeren har svaret.',
      en: 'Decide only when the limit has run out, and see whether the citizen has answered.',
    },
  },
  bekymring: {
    mangel: 'lovfortolkning',
    level: 'fejl',
    field: 'concern',
    what: { da: 'nogen er bekymret for borgeren', en: 'someone is worried for the citizen' },
    remedy: {
      da: 'Lad hjælpen fortsætte. Inddrag dem, der kan nå borgeren, for eksempel psykiatrien eller de pårørende.',
      en: 'Let the help go on. Involve those who can reach the citizen, for instance psychiatry or relatives.',
    },
  },
  'bekymring-ikke-vurderet': {
    mangel: 'mangelfuldt-oplyst',
    level: 'advarsel',
    field: 'concern',
    what: {
      da: 'det er ikke vurderet, om der er grund til bekymring',
      en: 'it was not judged whether there is reason to worry',
    },
    remedy: {
      da: 'Tal med dem, der kender borgeren, om der er grund til bekymring, og skriv svaret ind.',
      en: 'Talk with those who know the citizen about whether there is reason to worry, and record the answer.',
    },
    ask: {
      to: 'udfoerer',
      matter:
        'Er I bekymrede for borgeren, hvis hjælpen til »{aktivitet}« stopper? Hvad ser I, der gør jer bekymrede eller trygge?',
    },
  },
}
