import { formatDanish } from '../../base/date.ts'
import type { ProvisionRef } from '../../law/provision-row.ts'
import type { Answer } from '../06-decision/need-answer.ts'
import type { LetterBlock, Paragraph } from './composed-letter.ts'
import type { AnsweredNeed } from './letter-case.ts'
import { asQuote, asSentence, extentInWords, helpInWords } from './letter-words.ts'
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
  const { words } = need.is
  return {
    kind: 'paragraph',
    need: need.is.id,
    lead: leadOf(telling, one),
    text: [afterLead(telling, one), words === undefined ? '' : wordsOf(telling, one)]
      .filter((part) => part !== '')
      .join(' '),
    from: [need.at, answer.at, ...(former === undefined ? [] : [former.at])],
  }
}

/** The sentence that decides. */
function leadOf(telling: Telling, one: AnsweredNeed): string {
  const { answer, change } = one.answer.is
  const activity = activityOf(telling, one.need.is)
  const help = helpInWords(decidedUnder(one), telling.day)
  const start = telling.file.decision?.effective
  const since = start === undefined ? '' : ` fra den ${formatDanish(start)}`
  if (change.kind === 'ophoer') return `Din ${help} til ${activity} ophører${since}.`
  if (change.kind === 'nedsaettelse' && answer.kind === 'bevilget') {
    const { extent } = answer
    const before = one.former?.is.extent
    if (extent === undefined || before === undefined) return `Din ${help} til ${activity} nedsættes${since}.`
    return `Din ${help} til ${activity} nedsættes fra ${extentInWords(before)} til ${extentInWords(extent)}${since}.`
  }
  switch (answer.kind) {
    case 'bevilget': {
      const extent = answer.extent === undefined ? '' : `, ${extentInWords(answer.extent)}`
      if (change.kind === 'uaendret') return `Du beholder din ${help} til ${activity}${extent}.`
      if (change.kind === 'forhoejelse') return `Du får mere ${help} til ${activity}${extent}.`
      return `Du får ${help} til ${activity}${extent}.`
    }
    case 'afslag':
      return `Du får ikke ${help} til ${activity}.`
    case 'daekket-paa-anden-vis':
      return answer.refuses === undefined
        ? `Du får hjælp til ${activity} på en anden måde.`
        : `Du får ikke ${helpInWords(answer.refuses, telling.day)} til ${activity}, men hjælp på en anden måde.`
    case 'ikke-et-behov':
      return `Du får ikke ${help} til ${activity}, fordi vi vurderer, at du ikke har brug for den.`
  }
}

function afterLead({ tell, day }: Telling, { answer: { is, at }, former, need }: AnsweredNeed): string {
  const { answer, change } = is
  const parts: string[] = []
  if (answer.kind === 'daekket-paa-anden-vis') parts.push(`Det sker sådan: ${tell(answer.what, `${at}/answer/what`)}`)
  if (change.kind === 'forhoejelse' && former?.is.extent !== undefined)
    parts.push(`Før fik du ${extentInWords(former.is.extent)}.`)
  if (answer.kind === 'bevilget' && answer.whyNotMore !== undefined && change.kind !== 'nedsaettelse') {
    const asked = need.is.asked?.extent
    parts.push(
      `Din ansøgning er dermed delvist imødekommet${asked === undefined ? '' : `; du søgte om ${extentInWords(asked)}`}.`,
    )
  }
  if (answer.kind === 'daekket-paa-anden-vis' && answer.provision !== undefined)
    parts.push(`Hjælpen er ${helpInWords(answer.provision, day)}.`)
  return parts.join(' ')
}

function wordsOf({ file }: Telling, { need }: AnsweredNeed): string {
  const { origin, words = '' } = need.is
  const application =
    origin.kind === 'ansoegning' ? file.applications.find(({ id }) => id === origin.application) : undefined
  const how = application === undefined || application.form === 'mundtlig' ? 'sagt' : 'skrevet'
  return `Du har ${how} det sådan: ${asQuote(asSentence(words))}`
}

/** The provision that an answer decides under: what it grants or refuses, else what was asked for. */
export function decidedUnder({ need, answer, former }: AnsweredNeed): ProvisionRef | undefined {
  return (
    provisionOf(answer.is.answer) ??
    (answer.is.change.kind === 'ophoer' ? former?.is.provision : undefined) ??
    need.is.asked?.provision ??
    need.is.personkreds?.provision
  )
}

function provisionOf(answer: Answer): ProvisionRef | undefined {
  switch (answer.kind) {
    case 'bevilget':
    case 'afslag':
      return answer.provision
    case 'daekket-paa-anden-vis':
      return answer.refuses
    case 'ikke-et-behov':
      return undefined
  }
}
