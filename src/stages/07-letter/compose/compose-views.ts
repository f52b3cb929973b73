import { upperFirst } from '../../../base/first-letter.ts'
import { formatDanish } from '../../../base/date.ts'
import type { NeedId } from '../../00-case/case-id.ts'
import type { View } from '../../06-decision/decision.ts'
import { heading, paragraphs } from './block.ts'
import type { LetterBlock, Paragraph } from './composed-letter.ts'
import { type AnsweredNeed, type Placed, place } from './letter-case.ts'
import { asQuote, asSentence, joinAnd, sourceInWords } from './letter-words.ts'
import { against } from '../address/reader.ts'
import type { Telling } from './telling.ts'

/** The views that rest on something said of this need; each stands once, at the first need it is about. */
export function viewsOfNeed(
  telling: Telling,
  { need }: AnsweredNeed,
  all: readonly AnsweredNeed[],
): readonly Paragraph[] {
  return place(telling.file.views, 'views').flatMap((view) =>
    firstNeedOf(view, all)?.need.is.id === need.is.id ? viewParagraph(telling, view, need.is.id) : [],
  )
}

/** What the citizen said to the information before the decision, how it was used, and the views that are of no one need. */
export function composeViews(telling: Telling, needs: readonly AnsweredNeed[]): readonly LetterBlock[] {
  const general = place(telling.file.views, 'views').filter((view) => firstNeedOf(view, needs) === undefined)
  const blocks = [
    ...place(telling.file.partshoeringer, 'partshoeringer').flatMap((one) => hearing(telling, one)),
    ...exemption(telling),
    ...general.flatMap((view) => viewParagraph(telling, view)),
  ]
  return blocks.length === 0 ? [] : [heading(1, `${upperFirst(telling.by.dine)} bemærkninger til sagen`), ...blocks]
}

function firstNeedOf({ is }: Placed<View>, all: readonly AnsweredNeed[]): AnsweredNeed | undefined {
  return all.find(({ said }) => said.some(({ statement }) => statement.is.id === is.statement))
}

function viewParagraph(telling: Telling, { is, at }: Placed<View>, need?: NeedId): readonly Paragraph[] {
  const reply = is.reply ?? ''
  const answer = reply.trim() === '' ? '' : ` Vores svar er: ${telling.reply(reply, `${at}/reply`)}`
  return paragraphs(`${upperFirst(telling.by.du)} mener: ${asQuote(asSentence(is.words))}${answer}`, [at], need)
}

type Partshoering = NonNullable<Telling['file']['partshoeringer']>[number]

function hearing(telling: Telling, { is, at }: Placed<Partshoering>): readonly Paragraph[] {
  const sources = telling.file.sources.filter(({ id }) => is.sources.includes(id))
  const papers = joinAnd(sources.map((source) => sourceInWords(telling.name(source.title), source)))
  const used = is.used ?? ''
  const { by } = telling
  return paragraphs(
    [
      `Den ${formatDanish(is.sent)} hørte vi ${by.dig} om de oplysninger, vi ville lægge vægt på${papers === '' ? '' : ` (${papers})`}.`,
      is.answer === undefined
        ? `Vi har ikke fået et svar inden den ${formatDanish(is.due)}.`
        : `${upperFirst(by.du)} har den ${formatDanish(is.answer.on)} svaret: ${asQuote(asSentence(is.answer.words))}`,
      used.trim() === '' ? '' : telling.tell(used, `${at}/used`),
    ]
      .filter((part) => part !== '')
      .join(' '),
    [at],
  )
}

const exempt = ({ to, of, by, isOwn }: Telling) => ({
  'intet-til-ugunst': `De oplysninger, vi har fået, taler ikke imod ${against({ of, isOwn })}.`,
  'parten-kender-oplysningerne': `${upperFirst(by.du)} kender i forvejen de oplysninger, vi har lagt vægt på.`,
  'uden-vaesentlig-betydning': 'De nye oplysninger har ikke haft væsentlig betydning for afgørelsen.',
  'fvl-19-stk-2': 'Loven har en undtagelse fra partshøring, som vi har brugt her (forvaltningslovens § 19, stk. 2).',
  'fvl-20': `${upperFirst(to.du)} kan bede os tage sagen op igen, hvis ${to.du} har bemærkninger til oplysningerne i brevet (forvaltningslovens § 20).`,
})

function exemption(telling: Telling): readonly Paragraph[] {
  const found = telling.file.partshoeringExemption
  if (found === undefined) return []
  const at = '/partshoeringExemption'
  const why = found.why.trim() === '' ? '' : ` ${telling.tell(found.why, `${at}/why`)}`
  return paragraphs(`${exempt(telling)[found.ground]}${why}`, [at])
}
