import { upperFirst } from '../../../base/first-letter.ts'
import { formatDanish } from '../../../base/date.ts'
import type { Bevilget } from '../../06-decision/need-answer.ts'
import type { LetterBlock, Paragraph } from './composed-letter.ts'
import { decidedUnder, refusedBeside } from './decided.ts'
import { helpInWords } from '../help-word.ts'
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
  const { of } = telling
  const du = upperFirst(of.du)
  const { answer, change } = one.answer.is
  const activity = activityOf(telling, one.need.is)
  const help = helpInWords(decidedUnder(one), telling.day)
  const start = telling.file.decision?.effective
  const since = start === undefined ? '' : ` fra den ${formatDanish(start)}`
  if (change.kind === 'ophoer') return `${upperFirst(of.din)} hjælp til ${activity} ophører${since}.`
  if (answer.kind === 'bevilget') {
    const beside = refusedBeside(one)
    if (beside !== undefined)
      return `${du} får ikke ${helpInWords(beside, telling.day)} til ${activity}, men ${help}${muchOf(answer)}.`
    if (change.kind === 'nedsaettelse')
      return `${upperFirst(of.din)} hjælp til ${activity} nedsættes${fromTo(one, answer)}${since}.`
    if (change.kind === 'uaendret')
      return `${du} beholder ${telling.isOwn ? of.din : 'sin'} hjælp til ${activity}${muchOf(answer)}.`
    if (change.kind === 'forhoejelse') return `${du} får mere hjælp til ${activity}${muchOf(answer)}.`
    return `${du} får ${help} til ${activity}${muchOf(answer)}.`
  }
  if (answer.kind === 'afslag') return `${du} får ikke ${help} til ${activity}.`
  if (answer.kind === 'ikke-et-behov')
    return `${du} får ikke ${help} til ${activity}, fordi vi vurderer, at ${of.du} ikke har brug for det.`
  return answer.refuses === undefined
    ? `${du} får hjælp til ${activity} på en anden måde.`
    : `${du} får ikke ${helpInWords(answer.refuses, telling.day)} til ${activity}, men hjælp på en anden måde.`
}

const muchOf = ({ extent }: Bevilget): string => (extent === undefined ? '' : `, ${extentInWords(extent)}`)

function fromTo({ former }: AnsweredNeed, { extent }: Bevilget): string {
  const before = former?.is.extent
  if (extent === undefined || before === undefined) return ''
  return ` fra ${extentInWords(before)} til ${extent.from === extent.to ? extentInWords(extent) : betweenInWords(extent)}`
}

/** What the sentence left out: how, what it was before, and that less was given than asked for. */
function afterLead({ decide, day, of, by }: Telling, one: AnsweredNeed): string {
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
  if (change.kind === 'forhoejelse' && before !== undefined) parts.push(`Før fik ${of.du} ${extentInWords(before)}.`)
  if (change.kind !== 'ny' && answer.kind === 'bevilget')
    parts.push(`Hjælpen er ${helpInWords(answer.provision, day)}.`)
  if (
    answer.kind === 'bevilget' &&
    answer.whyNotMore !== undefined &&
    change.kind !== 'nedsaettelse' &&
    refusedBeside(one) === undefined
  ) {
    const asked = one.need.is.asked?.extent
    const wanted = asked === undefined ? '' : `; ${by.du} søgte om ${extentInWords(asked)}`
    parts.push(`${upperFirst(by.din)} ansøgning er dermed delvist imødekommet${wanted}.`)
  }
  return parts.join(' ')
}

function wordsOf({ file, by }: Telling, { need }: AnsweredNeed): string {
  const { origin, words } = need.is
  if (words === undefined || words.trim() === '') return ''
  const application =
    origin.kind === 'ansoegning' ? file.applications.find(({ id }) => id === origin.application) : undefined
  if (application?.form === 'paa-borgerens-vegne') return `Der står i ansøgningen: ${asQuote(asSentence(words))}`
  const how = application === undefined || application.form === 'mundtlig' ? 'sagt' : 'skrevet'
  return `${upperFirst(by.du)} har ${how} det sådan: ${asQuote(asSentence(words))}`
}
