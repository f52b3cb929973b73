import { upperFirst } from '../../../base/first-letter.ts'
import { formatDanish } from '../../../base/date.ts'
import type { Question } from '../../../stages/02-information/question.ts'
import type { CaseView } from '../../../stages/case-view.ts'
import { caseFinding, quoteWhole } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { SOURCE_WORDS } from '../../source-word.ts'
import { type Level, notApplicable, unknown, verdictOf } from '../../verdict.ts'
import { gapOf } from '../gap.ts'
import { rsl10, rsl11b } from './source.ts'

export const spoergsmaalBesvaret: CaseRule = {
  id: 'spoergsmaal-besvaret',
  title: {
    da: 'Det, kommunen har spurgt om, er besvaret, rykket for eller lukket med en grund',
    en: 'What the municipality asked is answered, reminded of, or closed with a reason',
  },
  checklist: ['D08'],
  sources: [rsl10, rsl11b],

  check(view) {
    const { questions } = view.file
    if (questions === undefined) return unknown('om der er spurgt nogen')
    if (questions.length === 0) return notApplicable('Der er ikke stillet spørgsmål i sagen.')
    return verdictOf(
      questions.flatMap((question, at) =>
        question.answer === undefined && question.closed === undefined ? findingsOn(view, question, at) : [],
      ),
    )
  },
}

function findingsOn(view: CaseView, question: Question, at: number): readonly CaseFinding[] {
  if (!view.isDecided) return isForgotten(view, question) ? [forgotten(question, at)] : []
  const about = question.need === null ? view.needs : view.needs.filter(({ need }) => need.id === question.need)
  if (!about.some(({ adverse }) => adverse === true)) return []
  const isAllThereWas = about.some((one) => gapOf(view, one)?.kind === 'venter')
  return [decidedWithout(question, at, { level: levelOf(question, isAllThereWas), isUnsent: view.isUnsent })]
}

/** A citizen who was asked and reminded has had the chance; the case is then decided on what there is (RSL § 11 b). */
function levelOf({ to, reminders }: Question, isAllThereWas: boolean): Level {
  if (to === 'borger') return reminders.length > 0 ? 'raad' : 'advarsel'
  return isAllThereWas ? 'fejl' : 'advarsel'
}

/** The day to answer has passed, and no one has asked again since. */
function isForgotten({ on }: CaseView, { due, reminders }: Question): boolean {
  return on > due && reminders.every((day) => day < due)
}

function forgotten(question: Question, at: number): CaseFinding {
  return caseFinding({
    mangel: 'mangelfuldt-oplyst',
    level: 'raad',
    need: question.need,
    at: `/questions/${at}/matter`,
    quote: quoteWhole(question.matter),
    what: {
      da: `${upperFirst(SOURCE_WORDS[question.to].da)} skulle have svaret senest den ${formatDanish(question.due)} og er ikke rykket.`,
      en: `${upperFirst(SOURCE_WORDS[question.to].en)} should have answered by ${question.due} and was not reminded.`,
    },
    why: {
      da: 'Kommunen har ansvaret for, at sagen bliver oplyst, også når andre er sene, og fristen for svaret til borgeren løber imens.',
      en: 'The municipality is responsible for the case being informed, also where others are late, and the limit for the answer runs meanwhile.',
    },
    remedy: {
      da: 'Ring eller skriv igen med en ny dato. Kan oplysningen ikke fås dér, så spørg en anden, og luk spørgsmålet med en grund.',
      en: 'Call or write again with a new date. If the information can’t be had there, ask someone else, and close the question with a reason.',
    },
    question: draftOf(question),
  })
}

function decidedWithout(
  question: Question,
  at: number,
  { level, isUnsent }: { readonly level: Level; readonly isUnsent: boolean },
): CaseFinding {
  return caseFinding({
    mangel: 'mangelfuldt-oplyst',
    level,
    need: question.need,
    at: `/questions/${at}/matter`,
    quote: quoteWhole(question.matter),
    what: {
      da: `${isUnsent ? 'Sagen er ved at blive afgjort' : 'Sagen er afgjort'}, uden at ${SOURCE_WORDS[question.to].da} har svaret på: »${question.matter}«.`,
      en: isUnsent
        ? `The case is being decided and ${SOURCE_WORDS[question.to].en} has not answered: “${question.matter}”.`
        : `The case was decided and ${SOURCE_WORDS[question.to].en} had not answered: “${question.matter}”.`,
    },
    why: {
      da: 'Kommunen mente selv, at oplysningen var nødvendig. Så skal den være der, eller det skal kunne ses, hvorfor den ikke længere er det.',
      en: 'The municipality itself held the information to be needed. Then it must be there, or it must be visible why it no longer is.',
    },
    remedy: {
      da: 'Ryk for svaret, eller spørg en anden. Er det ikke længere nødvendigt, så luk spørgsmålet, og skriv hvorfor.',
      en: 'Ask for the answer again, or ask someone else. If it is no longer needed, close the question and write why.',
    },
    question: draftOf(question),
  })
}

const draftOf = ({ to, need, matter, why }: Question) => ({ to, need, matter, why })
