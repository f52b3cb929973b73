import type { QuestionDraft } from '../../../stages/02-information/question.ts'
import type { DaekketPaaAndenVis } from '../../../stages/06-decision/need-answer.ts'
import type { CaseView } from '../../../stages/case-view.ts'
import { isOwn } from '../../02-information/basis.ts'
import { dealsWith, isToldByOthers, refersTo, sidesOf } from '../../02-information/dispute.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { phrase } from '../../../text/pattern.ts'
import { saysNothing } from '../../said/nothing.ts'
import { type Level, notApplicable, unknown, verdictOf } from '../../verdict.ts'
import { type AnsweredNeed, listAnswered } from '../answered.ts'
import { onNeed, quoteSaid } from '../finding.ts'
import { sources } from './source.ts'
import { CONFIRMS, type Standing, standingOf } from './standing.ts'

type Covered = AnsweredNeed & { readonly answer: { readonly answer: DaekketPaaAndenVis } }

export const daekketPaaAndenVisErNok: CaseRule = {
  id: 'daekket-paa-anden-vis-er-nok',
  title: {
    da: 'Er et behov dækket på anden vis, er det sagt af hvad, og hvorfor det er nok',
    en: 'Where a need is met another way, it is said by what, and why that is enough',
  },
  checklist: ['D10', 'D27'],
  sources,

  check(view) {
    const covered = listAnswered(view).filter(
      (one): one is Covered => one.answer.answer.kind === 'daekket-paa-anden-vis',
    )
    if (covered.length === 0) return notApplicable('Intet behov er dækket på anden vis.')
    const findings = covered.flatMap((one) => findingsOn(one, view))
    const isOpen = covered.some(
      (one) => standingOf(one.answer.answer, one, view.file) === 'uspurgt' && one.answer.answer.inPlace === undefined,
    )
    return findings.length === 0 && isOpen ? unknown('om den anden hjælp er på plads') : verdictOf(findings)
  },
}

function findingsOn(one: Covered, view: CaseView): CaseFinding[] {
  const { answer } = one.answer
  const standing = standingOf(answer, one, view.file)
  return [
    ...(answer.what.trim() === '' ? [byWhat(one)] : []),
    ...(saysNothing(answer.whyEnough, one.need.activity) ? [whyEnough(one)] : []),
    ...inPlace(one, standing),
    ...(standing === 'paa-plads' || standing === 'uspurgt' ? heldAgainst(view, one) : []),
  ]
}

/** Others have told what happens without help, and nothing that is said of the other help takes it up. */
function heldAgainst(view: CaseView, one: Covered): CaseFinding[] {
  const { forNeed, against } = sidesOf(view, one)
  const [first] = forNeed
  const isShown = one.answer.answer.inPlace?.source !== undefined || against.some((each) => !isOwn(each))
  if (first === undefined || isShown || !isToldByOthers(forNeed)) return []
  if (dealsWith(view, one, forNeed) !== 'ikke' || refersTo(one, forNeed)) return []
  const { activity } = one.need
  return [
    onNeed(one, `/statements/${view.file.statements.indexOf(first.statement)}/text`, {
      mangel: 'mangelfuldt-oplyst',
      level: 'advarsel',
      quote: quoteSaid(first.statement.text),
      what: {
        da: `Det er oplyst, hvad der sker med »${activity}« uden hjælp. Ingen har undersøgt, om den anden hjælp dækker det.`,
        en: `It was told what happens with “${activity}” without help. Nobody has looked into whether the other help covers it.`,
      },
      why: {
        da: 'At noget andet findes, viser ikke, at det dækker netop det, der er fortalt. Er det ikke godtgjort, sender Ankestyrelsen sagen tilbage.',
        en: 'That something else exists does not show that it covers what was told. Where that is not shown, the board remits.',
      },
      remedy: {
        da: 'Hold den anden hjælp op mod det, der er fortalt: hvornår sker det, hvem er der så, og hvad gør borgeren, når ingen er? Spørg dem, der ved det.',
        en: 'Hold the other help against what was told: when does it happen, who is there then, and what does the citizen do when no one is? Ask those who know.',
      },
      question: questionOf(one),
    }),
  ]
}

function byWhat(one: Covered): CaseFinding {
  const { need, at } = one
  return onNeed(one, `/answers/${at.answer}/answer/what`, {
    mangel: 'mangelfuld-begrundelse',
    level: 'fejl',
    what: {
      da: `»${need.activity}« kaldes dækket på anden vis, men der står ikke af hvad.`,
      en: `“${need.activity}” is called met another way, but it is not said by what.`,
    },
    why: {
      da: 'Et behov, der er dokumenteret, skal være dækket af noget bestemt. Ellers er det ubesvaret.',
      en: 'A documented need must be met by something definite. Otherwise it is unanswered.',
    },
    remedy: {
      da: 'Skriv, hvem der hjælper med hvad, og hvor ofte.',
      en: 'Write who helps with what, and how often.',
    },
  })
}

function whyEnough(one: Covered): CaseFinding {
  const { need, at, answer } = one
  return onNeed(one, `/answers/${at.answer}/answer/whyEnough`, {
    mangel: 'mangelfuld-begrundelse',
    level: 'fejl',
    quote: quoteSaid(answer.answer.whyEnough),
    what: {
      da: `Der står ikke, hvorfor den anden hjælp er nok til »${need.activity}«.`,
      en: `It is not said why the other help is enough for “${need.activity}”.`,
    },
    why: {
      da: 'Ankestyrelsen sender sagen tilbage, når det ikke er godtgjort, at behovet faktisk bliver dækket.',
      en: 'The board remits where it is not shown that the need is in fact met.',
    },
    remedy: {
      da: 'Hold hjælpen op mod det, borgeren ikke kan: hvad dækker den, hvornår, og hvad sker der, når den ikke er der?',
      en: 'Hold the help against what the citizen can’t do: what does it cover, when, and what happens when it is not there?',
    },
  })
}

function inPlace(one: Covered, standing: Standing): CaseFinding[] {
  const { answer } = one.answer
  if (standing === 'paa-plads') return []
  if (standing === 'ikke-paa-plads')
    return [notThere(one, 'fejl', `/answers/${one.at.answer}/answer/inPlace`, NOT_THERE)]
  const at = `/answers/${one.at.answer}/answer/by`
  if (standing === 'afvist') return [notThere(one, 'fejl', at, SAID_NO)]
  if (isOnlyToBeAskedFor(answer) && !isProvided(one)) return [notThere(one, 'advarsel', at, TO_BE_ASKED_FOR)]
  if (answer.by === 'netvaerk') return [notThere(one, isContested(one) ? 'fejl' : 'advarsel', at, NOT_ASKED)]
  const isOthers = answer.by === 'anden-myndighed' || answer.by === 'region'
  return isOthers && isContested(one) ? [notThere(one, 'advarsel', at, NOT_CONFIRMED)] : []
}

/** The answer itself says no more than that the other help can be asked for. */
function isOnlyToBeAskedFor({ what, whyEnough: why }: DaekketPaaAndenVis): boolean {
  const lower = `${what}. ${why}`.toLowerCase()
  return ASK_FOR.test(lower) && !ASKED_ALREADY.test(lower)
}

const ASK_FOR = phrase(
  '(?:kan|skal|må|bør) (?:selv |evt\\. |eventuelt )?(?:søges|ansøges|rekvireres)>',
  '(?:du|borgeren|han|hun) (?:kan|må|skal|bør) (?:selv )?(?:søge|ansøge|rette henvendelse|henvende sig|henvende dig|kontakte)>',
)
const ASKED_ALREADY = phrase(
  '(?:er|blev) (?:[^ ,.]+ ){0,2}?(?:bevilget|sendt|aftalt|visiteret|tildelt|søgt)>',
  '(?:har|får) (?:[^ ,.]+ ){0,2}?(?:allerede|søgt|fået|bevilget|hjulpet|aftalt|i dag)>',
  'allerede',
)

/** Someone has told of the other help, or it was judged against what was told. */
const isProvided = ({ assessment }: Covered): boolean =>
  assessment !== undefined && ASKED_ALREADY.test(assessment.text.toLowerCase())

/** The citizen or the relatives say that the need is there. */
function isContested({ statements }: Covered): boolean {
  return statements.some(
    ({ statement, source }) =>
      statement.points === 'taler-for' && (source?.kind === 'borger' || source?.kind === 'paaroerende'),
  )
}

interface Gap {
  readonly da: string
  readonly en: string
}
const NOT_THERE: Gap = { da: 'men den er ikke på plads', en: 'but it is not in place' }
const SAID_NO: Gap = {
  da: 'men det siger oplysningerne i sagen nej til',
  en: 'but the information in the case says no to it',
}
const NOT_ASKED: Gap = { da: 'men ingen i netværket er spurgt', en: 'but nobody in the network was asked' }
const TO_BE_ASKED_FOR: Gap = {
  da: 'men svaret siger kun, at den kan søges',
  en: 'but the answer says only that it can be applied for',
}
const NOT_CONFIRMED: Gap = { da: 'men ingen har bekræftet det', en: 'but nobody has confirmed it' }

function notThere(one: Covered, level: Level, at: string, gap: Gap): CaseFinding {
  const { need } = one
  return onNeed(one, at, {
    mangel: 'mangelfuldt-oplyst',
    level,
    what: {
      da: `»${need.activity}« skal dækkes af anden hjælp, ${gap.da}.`,
      en: `“${need.activity}” is to be met by other help, ${gap.en}.`,
    },
    why: {
      da: 'Hjælp, der ikke er der, dækker ikke et behov. Ingen kan regne med pårørende eller en anden myndighed uden at have spurgt.',
      en: 'Help that is not there meets no need. Nobody can count on relatives or another authority without having asked.',
    },
    remedy: {
      da: 'Spørg dem, der skal hjælpe, hvad de kan og vil, og skriv svaret ind. Kan de ikke, så giv behovet et andet svar.',
      en: 'Ask those who are to help what they can and will do, and write the answer in. If they can’t, answer the need another way.',
    },
    question: questionOf(one),
  })
}

function questionOf({ need, answer: { answer } }: Covered): Omit<QuestionDraft, 'need'> {
  const to = CONFIRMS[answer.by]
  const why = 'Kommunen overvejer at lade det dække behovet og skal vide, om det holder.'
  switch (answer.by) {
    case 'netvaerk':
      return {
        to,
        matter: `Hjælper du med »${need.activity}«? Hvor tit, hvad gør du, og kan og vil du blive ved med det, også når du selv er syg eller bortrejst?`,
        why,
      }
    case 'anden-myndighed':
    case 'region':
      return {
        to,
        matter: `Giver I hjælp til »${need.activity}«? Hvad består den i, hvor meget, og fra hvornår?`,
        why,
      }
    case 'tilbud':
      return {
        to,
        matter: `Kan borgeren få hjælp til »${need.activity}« hos jer? Hvornår er der plads, hvad hjælper I med, og hvad kræver det af borgeren?`,
        why,
      }
    case 'hjaelpemiddel':
      return {
        to,
        matter: `Har du fået hjælpemidlet, og kan du selv klare »${need.activity}« med det? Hvad går stadig ikke?`,
        why,
      }
    case 'bestemmelse':
      return {
        to,
        matter: `Er hjælpen til »${need.activity}« bevilget efter den anden bestemmelse? Hvor meget, og fra hvornår?`,
        why,
      }
  }
}
