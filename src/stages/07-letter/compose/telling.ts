import { lowerFirst, upperFirst } from '../../../base/first-letter.ts'
import type { PlainDate } from '../../../base/date.ts'
import type { Words } from '../../../base/words.ts'
import { formatDanish } from '../../../base/date.ts'
import type { StatementId } from '../../00-case/case-id.ts'
import type { Need } from '../../03-needs/need.ts'
import type { LetterRemark } from './composed-letter.ts'
import { type Addressed, addressDirectly, addressReply, namesOf, type Spoken } from '../address/direct-address.ts'
import { genderIn } from '../address/gender-in.ts'
import { type LetterCase, type Pointer, type SaidOfNeed, statementsOf } from './letter-case.ts'
import type { CompleteSetup, LetterNames } from './letter-setup.ts'
import { asQuote, asSentence, sourceInWords } from './letter-words.ts'
import { type Persons, personsOf, sentenceTo } from '../address/reader.ts'

/** What every part of a letter is told with. */
export interface Telling extends Persons {
  readonly file: LetterCase
  readonly set: CompleteSetup
  /** The day the letter is written on, and the law asked. */
  readonly day: PlainDate
  readonly said: ReadonlyMap<StatementId, SaidOfNeed>
  /** A recorded text as whole sentences to the citizen; quoted as it stands where it is not plain who is spoken of. */
  readonly tell: (text: string, at: Pointer) => string
  /** The same for a reply to what the citizen said, which may speak on of someone named there. */
  readonly reply: (text: string, at: Pointer) => string
  /** The same for what whoever writes the letter decides or asks in it: it is no quotation from the case, so in doubt it stands as it is written. */
  readonly decide: (text: string, at: Pointer) => string
  /** The same for words within a sentence: a title, an activity. */
  readonly name: (text: string) => string
  /** What was left in the third person. */
  readonly remarks: LetterRemark[]
}

export function startTelling(
  file: LetterCase,
  set: CompleteSetup,
  { citizen, readers }: Pick<LetterNames, 'citizen' | 'readers'>,
  day: PlainDate,
): Telling {
  const remarks: LetterRemark[] = []
  const persons = personsOf(file.area, citizen, readers)
  const turn = persons.isOwn ? turnTo(file, citizen) : AS_IT_STANDS
  const told = (text: string, at: Pointer, as: typeof addressDirectly, doubt: Doubt) => {
    const { text: turned, doubtful } = turn(text, as)
    if (isSaidToOne(persons, text)) remarks.push({ at, text, words: TO_ONE })
    if (!doubtful) return asSentence(turned)
    remarks.push({ at, text, words: doubt.remark })
    return doubt.left(text)
  }
  const { talk, readingHelp, otherHelp, data } = set.sentences
  const spoken = (sentence: string) => sentenceTo(persons.to, sentence)
  return {
    ...persons,
    file,
    set: {
      ...set,
      sentences: {
        talk: spoken(talk),
        readingHelp: spoken(readingHelp),
        otherHelp: spoken(otherHelp),
        data: spoken(data),
      },
    },
    day,
    said: statementsOf(file),
    remarks,
    name: (text) => turn(text.trim()).text,
    tell: (text, at) => told(text, at, addressDirectly, QUOTED),
    decide: (text, at) => told(text, at, addressDirectly, DECIDED),
    reply: (text, at) => told(text, at, addressReply, AS_WRITTEN),
  }
}

/** Whether a text says “du”, outside what is quoted, in a letter that several read. */
const isSaidToOne = ({ to }: Persons, text: string): boolean =>
  to.du !== 'du' && /(?<!\p{L})(?:du|dig|din|dit|dine)(?!\p{L})/iu.test(text.replaceAll(/“[^”]*”|»[^«]*«|"[^"]*"/g, ''))

/** To another than the citizen, what was written of the citizen is told as it stands. */
const AS_IT_STANDS = (text: string): Addressed => ({ text, doubtful: false })

/** How a recorded text is turned towards the citizen of the case. */
function turnTo(file: LetterCase, citizen: string): (text: string, as?: typeof addressDirectly) => Addressed {
  const texts = textsOf(file)
  const name = citizen.trim()
  const spoken: Spoken = { name, gender: genderIn(texts, namesOf({ name })), others: namesInTitles(file, name) }
  // An activity keeps who it is about wherever it is named: "følger op på at have samvær med sit barn".
  const activities = file.needs
    .map(({ activity }) => [activity, addressDirectly(activity, spoken).text] as const)
    .filter(([told, turned]) => told !== turned)
  return (text, as = addressDirectly) =>
    as(
      activities.reduce((said, [told, turned]) => said.replaceAll(told, turned), text),
      spoken,
    )
}

/** The same on a page of the citizen's own: where it is not plain who is meant, the text stays as it stands in the case. */
export function directSpeech(file: LetterCase, citizen: string): DirectSpeech {
  const turn = turnTo(file, citizen)
  return {
    say: (text) => turn(text).text,
    tell(text) {
      const { text: turned, doubtful } = turn(text)
      return doubtful ? asQuote(text) : turned
    },
    isDoubtful: (text) => turn(text).doubtful,
    reply: (text) => turn(text, addressReply).text,
  }
}

export interface DirectSpeech {
  /** Words within a sentence: a title, an activity. */
  readonly say: (text: string) => string
  /** Whole sentences; in marks as they stand in the case where it is not plain who is spoken of. */
  readonly tell: (text: string) => string
  readonly reply: (text: string) => string
  /** Whether it is not plain who is meant. */
  readonly isDoubtful: (text: string) => boolean
}

/** Those whom sources are named after: "Samtale med søster Anne Åby". */
function namesInTitles({ sources }: LetterCase, citizen: string): ReadonlySet<string> {
  const own = new Set(citizen.split(' '))
  const words = sources.flatMap(({ title }) => title.match(/(?<=\s)\p{Lu}\p{Ll}+(?!\p{L})/gu) ?? [])
  return new Set(words.filter((word) => !own.has(word) && !own.has(word.replace(/s$/, ''))))
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
export function tellStatement({ tell, name, of, isOwn, file }: Telling, { statement, source }: SaidOfNeed): string {
  const { is, at } = statement
  const words = is.verbatim ? asQuote(asSentence(is.text)) : tell(is.text, at)
  if (source === undefined) return `Oplyst i sagen: ${words}`
  const title = upperFirst(name(source.is.title))
  // In a child’s case the talk may have been with the parents: only that it was said is known.
  const who = file.area === 'barn' && !isOwn ? 'Det er fortalt' : `${upperFirst(of.du)} har fortalt`
  if (source.is.kind === 'borger') return `${who} den ${formatDanish(source.is.date)}: ${words} (${title})`
  return `Det fremgår af ${sourceInWords(lowerFirst(title), source.is)}: ${words}`
}

export function traceOf({ statement, source }: SaidOfNeed): readonly Pointer[] {
  return source === undefined ? [statement.at] : [statement.at, source.at]
}

/** "at åbne og forstå post", as it stands within a sentence. */
export function activityOf({ name }: Telling, { activity }: Need): string {
  return lowerFirst(name(activity).replace(/[.\s]+$/, ''))
}

/** What becomes of a text where it is not plain who is meant, and what the writer of the letter is told. */
interface Doubt {
  readonly left: (text: string) => string
  readonly remark: Words
}

const QUOTED: Doubt = {
  left: (text) => `I sagen står: ${asQuote(asSentence(text))}`,
  remark: {
    da: 'Teksten taler om borgeren i tredje person, og det er ikke til at se, hvem der menes. I brevet står den som citat. Skriv den til borgeren med »du«.',
    en: 'The text speaks of the citizen in the third person, and it is not plain who is meant. The letter quotes it. Write it to the citizen, with “du”.',
  },
}

const AS_WRITTEN: Doubt = {
  left: asSentence,
  remark: {
    da: 'Svaret siger »han« eller »hun« uden at have nævnt nogen. Det står i brevet, som det er skrevet. Er det borgeren, så skriv »du«; er det en anden, så nævn, hvem.',
    en: 'The reply says “han” or “hun” without having named anyone. The letter has it as it is written. If it is the citizen, write “du”; if someone else, name them.',
  },
}

const DECIDED: Doubt = {
  left: asSentence,
  remark: {
    da: 'Teksten taler om borgeren i tredje person, og det er ikke til at se, hvem der menes. Den står i brevet, som den er skrevet. Skriv den til borgeren med »du«.',
    en: 'The text speaks of the citizen in the third person, and it is not plain who is meant. The letter has it as it is written. Write it to the citizen, with “du”.',
  },
}

const TO_ONE: Words = {
  da: 'Teksten siger »du«, og brevet er til flere. Den står i brevet, som den er skrevet. Skriv »I«, hvis det er dem, der læser det; nævn barnet ved navn, hvis det er barnet.',
  en: 'The text says “du”, and the letter is to several. The letter has it as it is written. Write “I” if it is those who read it; name the child if it is the child.',
}
