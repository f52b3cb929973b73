import { upperFirst } from '../../../base/first-letter.ts'
import { addWeeks, formatDanish, type PlainDate } from '../../../base/date.ts'
import type { Result } from '../../../base/result.ts'
import type { RecordId } from '../../00-case/case-id.ts'
import { type Application, limitStart } from '../../01-application/application.ts'
import { heading, paragraphs } from './block.ts'
import { caseLacks, type ComposeError } from './compose-error.ts'
import { composeContact, composeDuties } from './compose-practical.ts'
import type { ComposedLetter } from './composed-letter.ts'
import { finishLetter } from './finish-letter.ts'
import { type LetterCase, type Placed, place } from './letter-case.ts'
import { completeSetup, type LetterNames, type LetterSetup, recipientOf } from './letter-setup.ts'
import { asQuote, asSentence } from './letter-words.ts'
import { startTelling, type Telling } from './telling.ts'

/** That the application has come, what was understood, and when it will be answered at the latest (RSL § 3, stk. 2). */
export function composeReceipt(
  file: LetterCase,
  application: RecordId,
  on: PlainDate,
  set: LetterSetup,
  names: LetterNames,
): Result<ComposedLetter, ComposeError> {
  const setup = completeSetup(set)
  if (!setup.ok) return setup
  const found = place(file.applications, 'applications').find(({ is }) => is.id === application)
  if (found === undefined) return noApplication
  const due = dueOf(found)
  if (!due.ok) return due
  const telling = startTelling(file, setup.value, names, on)
  const { to, of } = telling
  return finishLetter(telling, recipientOf(names), {
    about: 'kvittering',
    title: `Kvittering for ${telling.by.din} ansøgning`,
    blocks: [
      ...paragraphs(received(telling, found.is), [found.at]),
      ...paragraphs('Har vi misforstået noget, eller mangler der noget, så sig det til os.'),
      heading(1, 'Hvad sker der nu?'),
      ...paragraphs(limitInWords(telling, due.value, on), [`${found.at}/publishedDeadline`]),
      ...paragraphs(`Vi ser på alle former for hjælp, også dem ${telling.by.du} ikke har nævnt.`),
      ...paragraphs(
        `${upperFirst(to.du)} må gerne få en anden til at tale på ${to.dine} vegne eller tage en med, når vi mødes. ${upperFirst(to.du)} kan følge med i ${of.din} sag undervejs.`,
      ),
      ...paragraphs(`${telling.set.sentences.talk} ${telling.set.sentences.readingHelp}`),
      ...composeDuties(telling),
      ...composeContact(telling),
    ],
    annexes: [],
  })
}

const noApplication = caseLacks('/applications', 'Ansøgningen er ikke i sagen.', 'The application is not in the case.')

function received({ of, by, isOwn }: Telling, { received: on, form, words }: Application): string {
  // Whoever applied for a child did so for it, and it is the parents’ own application.
  const isOnBehalf = form === 'paa-borgerens-vegne'
  const which = isOnBehalf && by.du === of.du ? `en ansøgning på ${of.dine} vegne` : `${by.din} ansøgning`
  const help = isOwn || by.du === of.du ? '' : ` om hjælp til ${of.dig}`
  const how = isOnBehalf ? 'Der står' : `${upperFirst(by.du)} ${form === 'mundtlig' ? 'sagde' : 'skrev'}`
  return `Vi har den ${formatDanish(on)} modtaget ${which}${help}. ${how}: ${asQuote(asSentence(words))}`
}

/** A day that has passed can't be promised any more: the citizen is owed a new one (RSL § 3, stk. 2). */
function limitInWords({ to }: Telling, { latest, told }: Due, on: PlainDate): string {
  const limit = `Kommunens frist på området er ${told}, regnet fra den dag, vi fik ansøgningen.`
  return latest < on
    ? `${limit} Vi skulle have været færdige senest den ${formatDanish(latest)}. Det har vi ikke nået, og det beklager vi. ${upperFirst(to.du)} vil høre fra os med en ny dato.`
    : `Vi forventer at være færdige senest den ${formatDanish(latest)}. ${limit} Kan vi ikke holde fristen, skriver vi til ${to.dig} med en ny dato.`
}

interface Due {
  /** By the published limit, or the last day the citizen was told of in writing. */
  readonly latest: PlainDate
  readonly told: string
}

/** A municipality without a published limit can't promise one: it has to be set up first. */
function dueOf({ is, at }: Placed<Application>): Result<Due, ComposeError> {
  const { publishedDeadline, delayNotices } = is
  if (publishedDeadline === undefined || publishedDeadline === 'ingen')
    return caseLacks(
      `${at}/publishedDeadline`,
      'Kommunens offentliggjorte frist for området mangler. Sæt den op, før brevet skrives.',
      'The municipality’s published limit for the area is missing. Set it up before the letter is written.',
    )
  const { weeks, fromWeeks } = publishedDeadline
  const told = fromWeeks === undefined ? `${weeks} uger` : `${fromWeeks} til ${weeks} uger`
  const later = delayNotices.flatMap(({ sent, written, expected }) =>
    written && expected !== undefined && sent >= limitStart(is) ? [expected] : [],
  )
  return { ok: true, value: { latest: later.toSorted().at(-1) ?? addWeeks(limitStart(is), weeks), told } }
}
