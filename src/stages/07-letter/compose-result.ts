import { formatDanish } from '../../base/date.ts'
import type { Bevilget } from '../06-decision/need-answer.ts'
import type { LetterBlock, Paragraph } from './composed-letter.ts'
import { decidedUnder, refusedBeside } from './decided.ts'
import { helpInWords } from './help-word.ts'
import type { AnsweredNeed } from './letter-case.ts'
import { asQuote, asSentence, betweenInWords, extentInWords } from './letter-words.ts'
import { activityOf, type Telling } from './telling.ts'

/** The result first: one paragraph a need, and what the citizen said of it. */
export function composeResult(telling: Telling, needs: readonly AnsweredNeed[]): readonly LetterBlock[] {
  return [
    { kind: 'heading', level: 1, text: 'Afgørelse', from: ['/decision'] },
    ...needs.map((one) => resultOfNeed(telling, one)),
  ]
}

function resultOfNeed(telling: Telling, one: AnsweredNeed): Paragraph {
  const { need, answer, former } = one
  const after = [afterLead(telling, one), wordsOf(telling, one)].filter((part) => part !== '')
  return {
    kind: 'paragraph',
    need: need.is.id,
    lead: resultInWords(telling, one),
    text: after.join(' '),
    from: [need.at, answer.at, ...(former === undefined ? [] : [former.at])],
  }
}

/** The sentence that decides. */
export function resultInWords(telling: Telling, one: AnsweredNeed): string {
  const { answer, change } = one.answer.is
  const activity = activityOf(telling, one.need.is)
  const help = helpInWords(decidedUnder(one), telling.day)
  const start = telling.file.decision?.effective
  const since = start === undefined ? '' : ` fra den ${formatDanish(start)}`
  if (change.kind === 'ophoer') return `Din hjælp til ${activity} ophører${since}.`
  if (answer.kind === 'bevilget') {
    const beside = refusedBeside(one)
    if (beside !== undefined)
      return `Du får ikke ${helpInWords(beside, telling.day)} til ${activity}, men ${help}${muchOf(answer)}.`
    if (change.kind === 'nedsaettelse') return `Din hjælp til ${activity} nedsættes${fromTo(one, answer)}${since}.`
    if (change.kind === 'uaendret') return `Du beholder din hjælp til ${activity}${muchOf(answer)}.`
    if (change.kind === 'forhoejelse') return `Du får mere hjælp til ${activity}${muchOf(answer)}.`
    return `Du får ${help} til ${activity}${muchOf(answer)}.`
  }
  if (answer.kind === 'afslag') return `Du får ikke ${help} til ${activity}.`
  if (answer.kind === 'ikke-et-behov')
    return `Du får ikke ${help} til ${activity}, fordi vi vurderer, at du ikke har brug for det.`
  return answer.refuses === undefined
    ? `Du får hjælp til ${activity} på en anden måde.`
    : `Du får ikke ${helpInWords(answer.refuses, telling.day)} til ${activity}, men hjælp på en anden måde.`
}

const muchOf = ({ extent }: Bevilget): string => (extent === undefined ? '' : `, ${extentInWords(extent)}`)

function fromTo({ former }: AnsweredNeed, { extent }: Bevilget): string {
  const before = former?.is.extent
  if (extent === undefined || before === undefined) return ''
  return ` fra ${extentInWords(before)} til ${extent.from === extent.to ? extentInWords(extent) : betweenInWords(extent)}`
}

/** What the sentence left out: how, what it was before, and that less was given than asked for. */
function afterLead({ decide, day }: Telling, one: AnsweredNeed): string {
  const { is, at } = one.answer
  const { answer, change } = is
  const parts: string[] = []
  if (answer.kind === 'daekket-paa-anden-vis') {
    parts.push(`Det sker sådan: ${decide(answer.what, `${at}/answer/what`)}`)
    if (answer.provision !== undefined) parts.push(`Hjælpen er ${helpInWords(answer.provision, day)}.`)
    if (answer.inPlace !== undefined)
      parts.push(answer.inPlace.answer === 'ja' ? 'Det er på plads i dag.' : 'Det er ikke på plads endnu.')
  }
  const before = one.former?.is.extent
  if (change.kind === 'forhoejelse' && before !== undefined) parts.push(`Før fik du ${extentInWords(before)}.`)
  if (change.kind !== 'ny' && answer.kind === 'bevilget')
    parts.push(`Hjælpen er ${helpInWords(answer.provision, day)}.`)
  if (
    answer.kind === 'bevilget' &&
    answer.whyNotMore !== undefined &&
    change.kind !== 'nedsaettelse' &&
    refusedBeside(one) === undefined
  ) {
    const asked = one.need.is.asked?.extent
    const wanted = asked === undefined ? '' : `; du søgte om ${extentInWords(asked)}`
    parts.push(`Din ansøgning er dermed delvist imødekommet${wanted}.`)
  }
  return parts.join(' ')
}

function wordsOf({ file }: Telling, { need }: AnsweredNeed): string {
  const { origin, words } = need.is
  if (words === undefined || words.trim() === '') return ''
  const application =
    origin.kind === 'ansoegning' ? file.applications.find(({ id }) => id === origin.application) : undefined
  if (application?.form === 'paa-borgerens-vegne') return `Der står i ansøgningen: ${asQuote(asSentence(words))}`
  const how = application === undefined || application.form === 'mundtlig' ? 'sagt' : 'skrevet'
  return `Du har ${how} det sådan: ${asQuote(asSentence(words))}`
}
