import type { ProvisionRef } from '../../law/provision-row.ts'
import { normalParagraph } from '../../law/provision.ts'
import { phrase } from '../../text/pattern.ts'
import { saysNothing } from '../said-nothing.ts'
import { type AnsweredNeed, answerGround, isSameProvision, takesAway } from './answered.ts'

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
 * help under it ends, or in words that name the paragraph or what it is called.
 */
export function tellsRefusal(one: AnsweredNeed, refused: ProvisionRef, called?: RegExp): boolean {
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
  const said = [answerGround(one).text, change.explained ?? '', answer.kind === 'bevilget' ? answer.content : '']
  return said.some((text) => {
    const lower = text.toLowerCase()
    return (number.test(lower) || called?.test(lower) === true) && REFUSAL.test(lower)
  })
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
