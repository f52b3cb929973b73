import { addWeeks, formatDanish, type PlainDate } from '../../base/date.ts'
import type { Result } from '../../base/result.ts'
import type { RecordId } from '../00-case/case-id.ts'
import type { Application } from '../01-application/application.ts'
import { heading, paragraphs } from './block.ts'
import { caseLacks, type ComposeError } from './compose-error.ts'
import { composeContact, composeDuties } from './compose-practical.ts'
import type { ComposedLetter } from './composed-letter.ts'
import { finishLetter } from './finish-letter.ts'
import { type LetterCase, type Placed, place } from './letter-case.ts'
import { completeSetup, type LetterNames, type LetterSetup } from './letter-setup.ts'
import { asQuote, asSentence } from './letter-words.ts'
import { startTelling } from './telling.ts'

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
  const telling = startTelling(file, setup.value, names.citizen, on)
  return finishLetter(telling, names.citizen, {
    about: 'kvittering',
    title: 'Kvittering for din ansøgning',
    blocks: [
      ...paragraphs(received(found.is), [found.at]),
      ...paragraphs('Har vi misforstået noget, eller mangler der noget, så sig det til os.'),
      heading(1, 'Hvad sker der nu?'),
      ...paragraphs(limitInWords(due.value, on), [`${found.at}/publishedDeadline`]),
      ...paragraphs('Vi ser på alle former for hjælp, også dem du ikke har nævnt.'),
      ...paragraphs(
        'Du må gerne få en anden til at tale på dine vegne eller tage en med, når vi mødes. Du kan følge med i din sag undervejs.',
      ),
      ...paragraphs(`${setup.value.sentences.talk} ${setup.value.sentences.readingHelp}`),
      ...composeDuties(telling),
      ...composeContact(setup.value),
    ],
    annexes: [],
  })
}

const noApplication = caseLacks('/applications', 'Ansøgningen er ikke i sagen.', 'The application is not in the case.')

function received({ received: on, form, words }: Application): string {
  const how = form === 'mundtlig' ? 'Du sagde' : form === 'paa-borgerens-vegne' ? 'Der står' : 'Du skrev'
  return `Vi har den ${formatDanish(on)} modtaget ${form === 'paa-borgerens-vegne' ? 'en ansøgning på dine vegne' : 'din ansøgning'}. ${how}: ${asQuote(asSentence(words))}`
}

/** A day that has passed can't be promised any more: the citizen is owed a new one (RSL § 3, stk. 2). */
function limitInWords({ latest, told }: Due, on: PlainDate): string {
  const limit = `Kommunens frist på området er ${told}, regnet fra den dag, vi fik ansøgningen.`
  return latest < on
    ? `${limit} Vi skulle have været færdige senest den ${formatDanish(latest)}. Det har vi ikke nået, og det beklager vi. Du vil høre fra os med en ny dato.`
    : `Vi forventer at være færdige senest den ${formatDanish(latest)}. ${limit} Kan vi ikke holde fristen, skriver vi til dig med en ny dato.`
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
  const later = delayNotices.flatMap(({ written, expected }) => (written && expected !== undefined ? [expected] : []))
  return { ok: true, value: { latest: later.toSorted().at(-1) ?? addWeeks(is.received, weeks), told } }
}
