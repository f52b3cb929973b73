import { upperFirst } from '../../base/first-letter.ts'
import { formatDanish } from '../../base/date.ts'
import { MANGLER } from '../../law/mangel.ts'
import { heading, listed, paragraphs } from '../07-letter/compose/block.ts'
import type { LetterBlock, ListItem } from '../07-letter/compose/composed-letter.ts'
import { asSentence, kindInWords } from '../07-letter/compose/letter-words.ts'
import type { Telling } from '../07-letter/compose/telling.ts'
import type { BoardInstruction } from './instruction-kind.ts'
import { type CodedFlaw, flawsOf, instructionsOf, type Outcome, type OutcomePart } from './outcome.ts'
import { activitiesIn, partAt } from './outcome-words.ts'

/** What the municipality must do, by when, and what the citizen can do if it does not. */
export function composeNextSteps(telling: Telling, outcome: Outcome, municipality: string): readonly LetterBlock[] {
  const { to, of } = telling
  const kinds = new Set(outcome.parts.map(({ ruling }) => ruling.kind))
  const mustAct = kinds.has('hjemvisning') || kinds.has('supplering') || outcome.carryOutBy !== undefined
  const tasks = outcome.parts.flatMap((part, at) =>
    instructionsOf({ parts: [part] }).map((one) => ({ text: taskOf(telling, one), from: [partAt(at)] })),
  )
  return [
    heading(1, 'Hvad sker der nu?'),
    ...listed(`${municipality} skal gøre dette:`, tasks, tasks[0]?.from ?? []),
    ...paragraphs(
      kinds.has('hjemvisning')
        ? `Når kommunen har gjort det, skal den træffe en ny afgørelse og skrive til ${to.dig}. Kommunens egen frist på området gælder igen fra den dag, den fik dette brev (§ 3 a i retssikkerhedsloven). ${upperFirst(to.du)} kan klage over den nye afgørelse.`
        : '',
    ),
    ...paragraphs(
      outcome.carryOutBy === undefined
        ? ''
        : `Kommunen skal have ført vores afgørelse ud i livet senest den ${formatDanish(outcome.carryOutBy)}.`,
      ['/outcomeDraft'],
    ),
    ...paragraphs(
      mustAct
        ? 'Sker der ikke noget, så skriv eller ring til os. Kommunen har pligt til at følge afgørelsen.'
        : `Kommunen skal ikke gøre mere i denne sag. Bliver ${of.din} situation en anden, kan ${to.du} altid søge igen.`,
    ),
    ...paragraphs(`${telling.set.sentences.talk} ${telling.set.sentences.readingHelp}`),
  ]
}

/** Whom to ask, about what, and why: in one line that can be ticked off. */
function taskOf(telling: Telling, { text, source, matter, reason }: BoardInstruction): string {
  const tell = (words: string) => telling.decide(words, '/outcomeDraft')
  return [
    tell(text),
    ...(matter === null || matter.trim() === ''
      ? []
      : [
          `${source === null ? 'Spørgsmålet' : `Spørgsmålet til ${closed(kindInWords(source, telling))}`} er: ${tell(matter)}`,
        ]),
    ...(reason === null || reason.trim() === '' ? [] : [`Derfor: ${tell(reason)}`]),
  ].join(' ')
}

/** A clause that has begun with a comma ends with one, where the sentence goes on. */
const closed = (words: string): string => (words.includes(',') ? `${words},` : words)

/** Why, part by part, and what was wrong in plain words. */
export function composeOutcomeGrounds(telling: Telling, outcome: Outcome): readonly LetterBlock[] {
  return [
    heading(1, 'Derfor har vi afgjort det sådan'),
    ...outcome.parts.flatMap((part, at) => groundsOf(telling, part, at)),
  ]
}

function groundsOf(telling: Telling, part: OutcomePart, at: number): readonly LetterBlock[] {
  const from = [partAt(at)]
  const [need] = part.needs
  const flaws = flawsOf({ parts: [part] })
  const lead =
    part.ruling.kind === 'stadfaestelse'
      ? 'Kommunen har gjort noget forkert, men det ændrer ikke resultatet:'
      : 'Det var ikke i orden:'
  return [
    heading(2, upperFirst(activitiesIn(telling, part)), from),
    ...part.grounds
      .split(/\n+/)
      .flatMap((text) =>
        paragraphs(text.trim() === '' ? '' : telling.decide(text, `${partAt(at)}/grounds`), from, need),
      ),
    ...listed(
      lead,
      flaws.map((flaw): ListItem => ({ text: flawInWords(telling, flaw), from })),
      from,
      need,
    ),
  ]
}

/** The flaw by its name: what it may mean is more than what was found, and would accuse of it all. */
function flawInWords(telling: Telling, { mangel, missingSource, matter }: CodedFlaw): string {
  const source = missingSource === undefined ? '' : kindInWords(missingSource, telling)
  const lacking = source.startsWith('oplysninger') ? source : `oplysninger fra ${source}`
  return [
    asSentence(MANGLER[mangel].label.da),
    ...(source === '' ? [] : [`Det, der mangler, er ${lacking}.`]),
    ...(matter === undefined || matter.trim() === ''
      ? []
      : [`Det handler om dette: ${telling.decide(matter, '/outcomeDraft')}`]),
  ].join(' ')
}
