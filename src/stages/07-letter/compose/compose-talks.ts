import { upperFirst } from '../../../base/first-letter.ts'
import { formatDanish } from '../../../base/date.ts'
import type { Review } from '../../02-information/disagreement.ts'
import type { Question } from '../../02-information/question.ts'
import type { ListItem } from './composed-letter.ts'
import { type AnsweredNeed, type Placed, place } from './letter-case.ts'
import { asQuote, asSentence, kindInWords } from './letter-words.ts'
import type { Telling } from './telling.ts'

/** Whom was asked about a need, and what they answered. */
export function questionsOf(telling: Telling, { need }: AnsweredNeed): readonly ListItem[] {
  return place(telling.file.questions, 'questions').flatMap(({ is, at }) => {
    if (is.need !== need.is.id || !wasAsked(telling, is)) return []
    const answer =
      is.answer === undefined
        ? is.closed === undefined
          ? 'Vi har ikke fået svar.'
          : `Spørgsmålet er lukket: ${telling.tell(is.closed.why, `${at}/closed/why`)}`
        : `Svaret kom den ${formatDanish(is.answer.on)}: ${asQuote(asSentence(is.answer.words))}`
    return [
      {
        text: `Den ${formatDanish(is.sent)} spurgte vi ${kindInWords(is.to, telling)}: ${asQuote(is.matter)} ${answer}`,
        from: [at],
      },
    ]
  })
}

/** It was sent, or someone has answered: what was only registered was asked of nobody. */
function wasAsked({ file: { letters } }: Telling, { id, answer, reminders }: Question): boolean {
  return (
    answer !== undefined ||
    reminders.length > 0 ||
    letters === undefined ||
    letters.some(({ about, concerns }) => about === 'spoergsmaal' && isSame(concerns, id))
  )
}

const isSame = (one: string | undefined, other: string): boolean => one === other

/** How the case was talked over, and with whom. */
export function talksOf(telling: Telling): readonly ListItem[] {
  const { file } = telling
  return [
    ...place(file.committees, 'committees').map(({ is, at }) => ({
      text: `Den ${formatDanish(is.on)} blev sagen drøftet i visitationsudvalget${is.citizen === 'deltog' ? `, og ${telling.by.du} var med` : ''}. Udvalget rådede til dette: ${telling.tell(is.advice, `${at}/advice`)} Det er rådgiveren, der har afgjort sagen.`,
      from: [at],
    })),
    ...place(file.sparrings, 'sparrings').flatMap(({ is, at }) =>
      is.by === file.decision?.by
        ? []
        : [{ text: `Den ${formatDanish(is.on)} læste en kollega sagen igennem med friske øjne.`, from: [at] }],
    ),
    ...place(file.reviews, 'reviews').map((review) => reviewed(telling, review)),
  ]
}

/** What the citizen went through, said of it, and got for an answer. */
function reviewed(telling: Telling, { is, at }: Placed<Review>): ListItem {
  const said = is.statement === null ? undefined : telling.said.get(is.statement)
  const { by } = telling
  const parts = [
    `Den ${formatDanish(is.on)} gik ${by.du} ${said === undefined ? 'oplysningerne' : 'denne oplysning'} igennem${said === undefined ? '.' : `: ${asQuote(asSentence(said.statement.is.text))}`}`,
    is.answer === 'ja'
      ? `${upperFirst(by.du)} sagde, at sådan var det.`
      : `${upperFirst(by.du)} sagde, at sådan var det ikke.`,
    is.words.trim() === '' ? '' : `${upperFirst(by.dine)} ord var: ${asQuote(asSentence(is.words))}`,
    is.followedUp === undefined
      ? ''
      : `${is.followedUp.kind === 'rettet' ? 'Vi har rettet det:' : 'Vores svar er:'} ${telling.reply(is.followedUp.how, `${at}/followedUp/how`)}`,
  ]
  return {
    text: parts.filter((part) => part !== '').join(' '),
    from: said === undefined ? [at] : [at, said.statement.at],
  }
}
