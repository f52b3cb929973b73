import { lowerFirst, upperFirst } from '../../base/first-letter.ts'
import { never } from '../../base/result.ts'
import { joinAnd, asSentence, extentInWords, provisionInWords } from '../07-letter/compose/letter-words.ts'
import type { LetterBlock } from '../07-letter/compose/composed-letter.ts'
import { activityOf, type Telling } from '../07-letter/compose/telling.ts'
import type { NeedAnswer } from '../06-decision/need-answer.ts'
import type { OutcomePart, Ruling } from './outcome.ts'

/** "at åbne post og at gå i bad" */
export function activitiesIn(telling: Telling, { needs }: OutcomePart): string {
  const told = needs.flatMap((id) => telling.file.needs.filter((need) => need.id === id))
  return joinAnd(told.map((need) => activityOf(telling, need)))
}

export const partAt = (part: number): string => `/outcomeDraft/outcome/parts/${part}`

/** The result of one part, at a glance and then in a sentence or two. */
export function resultOf(telling: Telling, part: OutcomePart, at: number): readonly LetterBlock[] {
  const activities = activitiesIn(telling, part)
  const [need] = part.needs
  return [
    {
      kind: 'paragraph',
      lead: `${upperFirst(activities)}: ${leads(telling)[part.ruling.kind]}`,
      text: saidOf(telling, part.ruling),
      from: [partAt(at)],
      ...(need === undefined ? {} : { need }),
    },
  ]
}

const leads = ({ to }: Telling): Readonly<Record<Ruling['kind'], string>> => ({
  stadfaestelse: `${to.du} får ikke medhold.`,
  hjemvisning: 'kommunen skal behandle det igen.',
  aendring: 'vi ændrer kommunens afgørelse.',
  ophaevelse: 'kommunens afgørelse gælder ikke længere.',
  afvisning: 'vi behandler ikke klagen.',
  supplering: 'kommunen skal undersøge mere.',
})

function saidOf(telling: Telling, ruling: Ruling): string {
  switch (ruling.kind) {
    case 'stadfaestelse':
      return 'Vi er enige i kommunens afgørelse. Den gælder stadig.'
    case 'hjemvisning':
      return 'Vi ved ikke nok til at afgøre det selv. Kommunen skal undersøge det, der står nedenfor, og så træffe en ny afgørelse. Resultatet kan blive det samme eller et andet.'
    case 'aendring':
      return ruling.answers.map((answer) => answerInWords(telling, answer)).join(' ')
    case 'ophaevelse':
      return `Vi har ophævet den. ${upperFirst(telling.of.du)} står, som om den ikke var truffet.`
    case 'afvisning':
      return whyNot(telling)[ruling.grund]
    case 'supplering':
      return 'Afgørelsen gælder, mens kommunen undersøger det, der står nedenfor.'
    default:
      return never(ruling)
  }
}

const whyNot = ({ to }: Telling): Readonly<Record<Extract<Ruling, { kind: 'afvisning' }>['grund'], string>> => ({
  'for-sent': 'Klagen kom for sent, og vi har ikke fundet en særlig grund til at se bort fra fristen.',
  frafaldet: `${upperFirst(to.du)} har sagt, at ${to.du} ikke længere vil klage.`,
  'anden-myndighed': 'Det er en anden myndighed, der skal tage stilling til det.',
  'ikke-en-afgoerelse': 'Kommunen har ikke truffet en afgørelse, som man kan klage over.',
})

/** “At du kan gå ud alene.” and “At gå ud alene.” are no sentences by themselves. */
function purposeInWords(purpose: string): string {
  if (purpose === '') return ''
  if (!/^at\s/i.test(purpose)) return ` Formålet er dette: ${purpose}`
  return ` Formålet er${CLAUSE.test(purpose) ? ',' : ''} ${lowerFirst(purpose)}`
}
/** Someone does it: a clause, that has its comma. */
const CLAUSE =
  /^at\s(?:(?:du|din|dit|dine|i|jer|han|hun|hans|hendes|det|den|de|der|vi|man|alle|ingen)(?!\p{L})|\p{L}+(?:en|et|erne|ene)\s(?:kan|får|er|har|bliver|skal)(?!\p{L})|(?-i:\p{Lu}))/iu

function answerInWords(telling: Telling, { answer }: NeedAnswer): string {
  const tell = (text: string) => telling.decide(text, '/outcomeDraft')
  const du = upperFirst(telling.of.du)
  switch (answer.kind) {
    case 'bevilget': {
      const extent = answer.extent === undefined ? '' : ` Omfanget er ${extentInWords(answer.extent)}.`
      return `${du} har ret til hjælp efter ${provisionInWords(answer.provision)}. ${tell(answer.content)}${extent}${purposeInWords(tell(answer.purpose))}`
    }
    case 'afslag':
      return `${du} har ikke ret til hjælp efter ${provisionInWords(answer.provision)}. ${tell(answer.reason)}`
    case 'daekket-paa-anden-vis':
      return `Behovet er dækket på en anden måde. ${tell(answer.what)} ${tell(answer.whyEnough)}`
    case 'ikke-et-behov':
      return `Vi mener ikke, at der er et behov for hjælp. ${asSentence(tell(answer.why))}`
    default:
      return never(answer)
  }
}
