import type { PlainDate } from '../../base/date.ts'
import { formatDanish } from '../../base/date.ts'
import type { StatementId } from '../00-case/case-id.ts'
import type { Need } from '../03-needs/need.ts'
import type { LetterRemark } from './composed-letter.ts'
import { type Addressed, addressDirectly, genderIn, type Spoken } from './direct-address.ts'
import { type LetterCase, type Pointer, type SaidOfNeed, statementsOf } from './letter-case.ts'
import type { CompleteSetup } from './letter-setup.ts'
import { asQuote, asSentence, lowerFirst, sourceInWords, upperFirst } from './letter-words.ts'

/** What every part of a letter is told with. */
export interface Telling {
  readonly file: LetterCase
  readonly set: CompleteSetup
  /** The day the letter is written on, and the law asked. */
  readonly day: PlainDate
  readonly said: ReadonlyMap<StatementId, SaidOfNeed>
  /** A recorded text as whole sentences to the citizen; quoted as it stands where it is not plain who is spoken of. */
  readonly tell: (text: string, at: Pointer) => string
  /** The same for words within a sentence: a title, an activity. */
  readonly name: (text: string) => string
  /** What was left in the third person. */
  readonly remarks: LetterRemark[]
}

export function startTelling(file: LetterCase, set: CompleteSetup, citizen: string, day: PlainDate): Telling {
  const remarks: LetterRemark[] = []
  const texts = textsOf(file)
  const spoken: Spoken = { name: citizen.trim(), gender: genderIn(texts) }
  // In a child's case texts speak of the child: they are turned only where the letter is to the child, by its name.
  const isToOther = file.area === 'barn' && !texts.some((text) => text.includes(spoken.name.split(' ')[0] ?? ''))
  // An activity keeps who it is about wherever it is named: "følger op på at have samvær med sit barn".
  const activities = file.needs
    .map(({ activity }) => [activity, addressDirectly(activity, spoken).text] as const)
    .filter(([told, turned]) => told !== turned)
  const turn = (text: string): Addressed =>
    isToOther
      ? { text, doubtful: false }
      : addressDirectly(
          activities.reduce((said, [told, turned]) => said.replaceAll(told, turned), text),
          spoken,
        )
  return {
    file,
    set,
    day,
    said: statementsOf(file),
    remarks,
    name: (text) => turn(text.trim()).text,
    tell: (text, at) => {
      const { text: told, doubtful } = turn(text)
      if (!doubtful) return asSentence(told)
      remarks.push({ at, words: THIRD_PERSON })
      return `I sagen står: ${asQuote(asSentence(text))}`
    },
  }
}

/** What was written about the citizen; what the citizen and others said is in their own words. */
function textsOf({ needs, assessments, statements }: LetterCase): readonly string[] {
  return [
    ...needs.flatMap(({ personkreds, goal }) => [personkreds?.reason ?? '', goal ?? '']),
    ...assessments.map(({ text }) => text),
    ...statements.filter(({ verbatim }) => !verbatim).map(({ text }) => text),
  ]
}

/** One statement with who said it, where and when. The speaker's own words stand in marks, untouched. */
export function tellStatement({ tell, name }: Telling, { statement, source }: SaidOfNeed): string {
  const { is, at } = statement
  const words = is.verbatim ? asQuote(asSentence(is.text)) : tell(is.text, at)
  if (source === undefined) return `Oplyst i sagen: ${words}`
  const title = upperFirst(name(source.is.title))
  if (source.is.kind === 'borger') return `Du har fortalt den ${formatDanish(source.is.date)}: ${words} (${title})`
  return `Det fremgår af ${sourceInWords(lowerFirst(title), source.is)}: ${words}`
}

export function traceOf({ statement, source }: SaidOfNeed): readonly Pointer[] {
  return source === undefined ? [statement.at] : [statement.at, source.at]
}

/** "at åbne og forstå post", as it stands within a sentence. */
export function activityOf({ name }: Telling, { activity }: Need): string {
  return lowerFirst(name(activity).replace(/[.\s]+$/, ''))
}

const THIRD_PERSON = {
  da: 'Teksten taler om borgeren i tredje person, og det er ikke til at se, hvem der menes. I brevet står den som citat. Skriv den til borgeren med “du”.',
  en: 'The text speaks of the citizen in the third person, and it is not plain who is meant. The letter quotes it. Write it to the citizen, with “du”.',
}
