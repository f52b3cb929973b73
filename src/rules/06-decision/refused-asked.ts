import type { ProvisionRef } from '../../law/provision-row.ts'
import { normalParagraph } from '../../law/provision.ts'
import type { CaseView } from '../../stages/case-view.ts'
import { phrase } from '../../text/pattern.ts'
import { sentenceSpans } from '../../text/sentence.ts'
import { saysNothing } from '../said/nothing.ts'
import { answerGround } from '../case-ground.ts'
import { type AnsweredNeed, isSameProvision, listAnswered, takesAway } from './answered.ts'

const REFUSAL = phrase(
  'afsl\\p{L}*',
  'kan ikke (?:få|bevilges|gives|imødekommes|tilbydes)',
  'får (?:du |borgeren )?ikke',
  'ikke (?:er )?(?:omfattet|i målgruppen|i personkredsen|berettiget|bevilg\\p{L}*|nødvendig\\p{L}*|behov for|brug for)',
  'opfyld\\p{L}* (?:\\p{L}+ )?ikke',
  'uden for (?:målgruppen|personkredsen)',
  'ophør\\p{L}*',
)

/**
 * Whether an answer that gives something else tells that the provision asked for is refused: by its field, because the
 * help under it ends, or in words that name the paragraph or what it is called. Where nothing of the letter is handed
 * over, also because it guides on a complaint over that provision, which nothing else in the decision rests on.
 */
export function tellsRefusal(view: CaseView, one: AnsweredNeed, refused: ProvisionRef, called?: RegExp): boolean {
  const { answer, change } = one.answer
  if (answer.kind === 'afslag') return isSameProvision(answer.provision, refused)
  if (
    answer.kind === 'daekket-paa-anden-vis' &&
    answer.refuses !== undefined &&
    isSameProvision(answer.refuses, refused)
  )
    return true
  if (takesAway(one) && one.former !== undefined && isSameProvision(one.former.provision, refused)) return true
  const number = numberPattern(refused.paragraph)
  const names = (lower: string): boolean => number.test(lower) || called?.test(lower) === true
  // This field says why more is not given, so that what it calls by name is what is not given.
  if (answer.kind === 'bevilget' && called?.test((answer.whyNotMore ?? '').toLowerCase()) === true) return true
  const said = [
    answerGround(one).text,
    change.explained ?? '',
    answer.kind === 'bevilget' ? answer.content : '',
    ...sentencesOf(view.file.decision?.summary),
  ].map((text) => text.toLowerCase())
  return (
    said.some((lower) => names(lower) && REFUSAL.test(lower)) ||
    (answer.kind === 'bevilget' && isJudgedOutside(view, one, refused) && !saysNothing(answer.whyNotMore ?? '')) ||
    isToldByGuidance(view, refused)
  )
}

function isToldByGuidance(view: CaseView, refused: ProvisionRef): boolean {
  const guided = view.file.decision?.complaintGuidance ?? []
  return (
    !isLetterTold(view) &&
    guided.some(({ provision, told }) => told && isSameProvision(provision, refused)) &&
    !listAnswered(view).some(({ answer: { answer } }) =>
      [
        'provision' in answer ? answer.provision : undefined,
        answer.kind === 'daekket-paa-anden-vis' ? answer.refuses : undefined,
      ].some((ref) => ref !== undefined && isSameProvision(ref, refused)),
    )
  )
}

function sentencesOf(text = ''): readonly string[] {
  return sentenceSpans(text).map(([from, to]) => text.slice(from, to))
}

/** Something of what was sent is in the file, so that a refusal which is not there was not told. */
function isLetterTold({ file: { letters, letterText } }: CaseView): boolean {
  return letters !== undefined || letterText !== undefined
}

/** The case says outright that the citizen is outside the provision, though the answer does not; and the letter is not there to see. */
export function isJudgedOutside(
  view: CaseView,
  { need: { personkreds } }: AnsweredNeed,
  refused: ProvisionRef,
): boolean {
  return (
    !isLetterTold(view) &&
    personkreds?.answer === 'udenfor' &&
    isSameProvision(personkreds.provision, refused) &&
    personkreds.reason.trim() !== ''
  )
}

/** `82 b` and `82b`, and no longer number. What another system wrote as a paragraph may be anything. */
function numberPattern(paragraph: string): RegExp {
  const plain = normalParagraph(paragraph).replaceAll(/[^0-9a-zæøå ]/g, '')
  return plain === '' ? /(?!)/ : new RegExp(`(?<!\\d)${plain.replace(' ', ' ?')}(?![\\da-z])`)
}

/** Whether anything said of the need gives a reason of its own. */
export function isReasoned(one: AnsweredNeed): boolean {
  const { need, assessment, answer } = one
  const said = [need.personkreds?.reason, assessment?.text, answerGround(one).text, answer.change.explained]
  return said.some((text) => text !== undefined && !saysNothing(text, need.activity))
}

/** Where the answer should tell it. */
export function refusalPointer({ answer: { answer }, at }: AnsweredNeed): string {
  return `/answers/${at.answer}/answer/${answer.kind === 'daekket-paa-anden-vis' ? 'refuses' : 'whyNotMore'}`
}
