import type { PlainDate } from '../../base/date.ts'
import { uniqueBy } from '../../base/list.ts'
import { MANGLER, type Mangel, type MangelCategory } from '../../law/mangel.ts'
import {
  CASE_ROOMS,
  type CaseRoom,
  ROOMS_AFTER_THE_LETTER,
  ROOMS_BEFORE_THE_LETTER,
} from '../../rules/catalogue/case-catalogue.ts'
import { failsByWordsAlone, isByWords } from '../../rules/by-words.ts'
import { LETTER_RULES } from '../../rules/catalogue/letter-catalogue.ts'
import type { QuestionDraft } from '../../stages/02-information/question.ts'
import type { NeedAnswer } from '../../stages/06-decision/need-answer.ts'
import { overallResult } from '../../stages/06-decision/overall-result.ts'
import { readLetter } from '../../stages/07-letter/read-letter.ts'
import type { CaseFile } from '../../stages/case-file.ts'
import { type CaseView, viewCase } from '../../stages/case-view.ts'
import type { WholeCase } from '../../stages/own-case.ts'
import { matrixOf } from './case-matrix.ts'
import { KeptReadings, rememberWhile } from '../../text/remember.ts'
import type { CheckedCase, Prediction, ReportedCaseFinding } from './checked-case.ts'
import type { UnknownAnswer } from './checked-document.ts'
import { judge } from './judgement.ts'
import { withoutLoneDoubt } from './lone-doubt.ts'
import { withoutRepeated } from './repeated-question.ts'
import { weighCaseFindings } from './weigh-case-findings.ts'

/**
 * Asks every rule for a case, and the rules for letters where its letter is told. Pure: the same case and day give the same answer.
 * Whether the decision holds is told by what it stands on: a complaint answered late or a file sent incomplete makes it no worse.
 */
export function checkCase(file: WholeCase, asked: PlainDate): CheckedCase {
  return checkReading(file, asked, undefined)
}

export type CaseCheck = typeof checkCase

/** The same, for one case again and again: what was read of its texts at the check before is not read anew. */
export function repeatedCheck(): CaseCheck {
  const readings = new KeptReadings()
  return (file, asked) => checkReading(file, asked, readings)
}

function checkReading(file: WholeCase, asked: PlainDate, readings: KeptReadings | undefined): CheckedCase {
  const view = viewCase(file, asked)
  const { before, after } = rememberWhile(
    () => ({
      before: ROOMS_BEFORE_THE_LETTER.map((room) => judgeRoom(room, view)),
      after: tellsOfAppeal(file) ? ROOMS_AFTER_THE_LETTER.map((room) => judgeRoom(room, view)) : [],
    }),
    readings,
  )
  const onCase = before.flatMap((one) => one.findings)
  const onDecision = weighCaseFindings(file, [...onCase, ...judgeSentLetter(file, view.lawDate, onCase)])
  const findings = [...onDecision, ...after.flatMap((one) => one.findings)]
  const unknown = [...before, ...after].flatMap((one) => one.unknown)
  return {
    lawDate: view.lawDate,
    decision: decisionOf(file),
    holds: !onDecision.some(({ level }) => level === 'fejl'),
    findings,
    unknown,
    questions: questionsOf(view, findings),
    predicted: view.isDecided ? predict(onDecision, unknown) : UNSAID,
    matrix: matrixOf(view, findings),
  }
}

const AFTER_THE_LETTER: ReadonlySet<ReportedCaseFinding['room']> = new Set(ROOMS_AFTER_THE_LETTER)

/** Those on the decision and what it stands on, without what is found in its appeal. */
export function findingsOnDecision({ findings }: Pick<CheckedCase, 'findings'>): readonly ReportedCaseFinding[] {
  return findings.filter(({ room }) => !AFTER_THE_LETTER.has(room))
}

/** A case that says nothing of what came after the letter is about the decision alone. */
function tellsOfAppeal({ complaints, genvurderinger, boardFile, outcome, outcomeDraft, formerRounds }: WholeCase) {
  return [complaints, genvurderinger, boardFile, outcome, outcomeDraft, formerRounds].some((one) => one !== undefined)
}

interface RoomJudgement {
  readonly findings: readonly ReportedCaseFinding[]
  readonly unknown: readonly UnknownAnswer[]
}

/** What is about the case comes before what is about a need, and the needs in their own order. */
function judgeRoom(room: CaseRoom, view: CaseView): RoomJudgement {
  const { findings, unknown } = judge(CASE_ROOMS[room], view)
  if (findings.length === 0) return { findings: [], unknown }
  const order = new Map(view.needs.map(({ need }, at) => [need.id, at]))
  const orderOf = ({ need }: { readonly need: ReportedCaseFinding['need'] }) =>
    need === null ? -1 : (order.get(need) ?? order.size)
  return {
    findings: findings.map((finding) => ({ ...finding, room })).toSorted((a, b) => orderOf(a) - orderOf(b)),
    unknown,
  }
}

/** What a letter alone does not show is no question here: the rules on the case ask the case for it. */
function judgeSentLetter(
  { letterText, answers }: CaseFile,
  lawDate: PlainDate,
  onCase: readonly ReportedCaseFinding[],
): readonly ReportedCaseFinding[] {
  if (letterText === undefined) return []
  const { findings: read } = judge(READING_RULES, readLetter(letterText, lawDate))
  const findings = withoutLoneDoubt(READING_RULES, read)
  const place = { room: '07-letter', need: null, at: '/letterText', question: null } as const
  const isExtract = answers.length > 0 && letterText.trim().split(/\s+/).length < WORDS_OF_A_LETTER
  const borneOut = new Set(onCase.filter(({ level }) => level !== 'raad').map(({ mangel }) => mangel))
  return findings.map((finding) => ({
    ...finding,
    ...place,
    level: isExtract && ASKS_WHAT_LACKS.has(finding.rule) && !borneOut.has(finding.mangel) ? 'raad' : finding.level,
  }))
}

/** A case tells its letter in part as often as whole, and of parts the reader that knows words alone has learnt nothing. */
const READING_RULES = LETTER_RULES.filter(({ id }) => id !== 'laert-af-andre-breve')

/** A decision with its grounds and complaint guidance is never told in fewer; what is shorter was copied in part. */
const WORDS_OF_A_LETTER = 80

/** Rules that ask whether a letter says something. That an extract does not is no flaw, unless the case itself shows that it lacks. */
const ASKS_WHAT_LACKS: ReadonlySet<string> = new Set([
  'anden-hjaelp',
  'hovedhensyn',
  'hvert-behov-besvaret',
  'indsats-og-formaal',
  'klagevejledning',
  'leverandoervalg-85a',
  'omfang',
  'opfoelgning',
  'oplysninger-med-kilde',
  'resultat-er-klart',
  'retsgrundlag',
  'skaerpet-begrundelse',
  'soegt-hjaelp-besvaret',
  'viser-vej-videre',
])

function decisionOf({ decision, answers }: CaseFile): CheckedCase['decision'] {
  if (decision === undefined) return null
  const provisions = answers.flatMap(provisionOf).map(({ act, paragraph }) => `${act} § ${paragraph}`)
  return { kind: overallResult(answers) ?? 'ukendt', date: decision.on, provisions: [...new Set(provisions)] }
}

function provisionOf({ answer }: NeedAnswer) {
  return answer.kind === 'ikke-et-behov' || answer.provision === undefined ? [] : [answer.provision]
}

/**
 * The same matter of the same need is asked of a source once, whichever rules want it. What is decided waits for no answer
 * that only a piece of advice would ask for.
 */
function questionsOf(view: CaseView, findings: readonly ReportedCaseFinding[]): readonly QuestionDraft[] {
  const all = findings.flatMap(({ question, level }) =>
    question === null || (view.isDecided && level === 'raad') ? [] : [question],
  )
  return withoutRepeated(uniqueBy(all, ({ to, need, matter }) => JSON.stringify([to, need, matter])))
}

/** What decided most often comes first; procedure decided none of those the board looked into (decision 0011). */
const DECIDES: readonly MangelCategory[] = ['A', 'C', 'D', 'B', null]

/** The rules that ask for the very ground of a decision: what it rests on, and what it says. */
const GROUND: ReadonlySet<string> = new Set(['maalrettet-oplysning', 'hvert-behov-har-svar'])

const UNSAID: Prediction = { holds: null, category: null, because: null, byWordsOnly: false }

/** What a rule found decides before what is known by words alone. Without the ground of a decision only that it falls can be said. */
export function predict(
  findings: readonly Pick<ReportedCaseFinding, 'rule' | 'level' | 'mangel'>[],
  unknown: readonly Pick<UnknownAnswer, 'rule'>[] = [],
): Prediction {
  const byWordsOnly = failsByWordsAlone(findings)
  const flaws = findings
    .filter(({ level, rule }) => level === 'fejl' && (byWordsOnly || !isByWords(rule)))
    .map(({ mangel }) => mangel)
  const category = DECIDES.find((one) => flaws.some((flaw) => MANGLER[flaw].category === one))
  if (category === undefined)
    return unknown.some(({ rule }) => GROUND.has(rule))
      ? UNSAID
      : { holds: true, category: null, because: null, byWordsOnly }
  const because = mostOften(flaws.filter((flaw) => MANGLER[flaw].category === category))
  return { holds: false, category, because, byWordsOnly }
}

/** The first of them, where two are found equally often. */
function mostOften(flaws: readonly Mangel[]): Mangel | null {
  const count = (flaw: Mangel) => flaws.filter((one) => one === flaw).length
  return flaws.reduce<Mangel | null>((best, flaw) => (best === null || count(flaw) > count(best) ? flaw : best), null)
}
