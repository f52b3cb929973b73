import { upperFirst } from '../../../base/first-letter.ts'
import { formatDanish, type PlainDate } from '../../../base/date.ts'
import type { Result } from '../../../base/result.ts'
import type { PartyId, RecordId } from '../../00-case/case-id.ts'
import type { Withdrawal, WithdrawalConfirmed } from '../../01-application/withdrawal.ts'
import { type Need, openNeeds } from '../../03-needs/need.ts'
import { heading, paragraphs } from './block.ts'
import { caseLacks, type ComposeError } from './compose-error.ts'
import { composeContact } from './compose-practical.ts'
import type { ComposedLetter } from './composed-letter.ts'
import { finishLetter } from './finish-letter.ts'
import { type LetterCase, place } from './letter-case.ts'
import { completeSetup, type LetterNames, type LetterSetup, recipientOf } from './letter-setup.ts'
import { asQuote, asSentence, joinAnd } from './letter-words.ts'
import { speakerOf } from './speaker.ts'
import { activityOf, startTelling, type Telling } from './telling.ts'

/** What of a case the confirmation that something was taken back is composed from. */
export interface TakenBackCase extends LetterCase {
  readonly citizen?: PartyId
  readonly withdrawals?: readonly Withdrawal[]
}

/** That what was applied for is taken back, and what that means: nothing is decided of it, and one can apply again. */
export function composeWithdrawal(
  file: TakenBackCase,
  withdrawal: RecordId,
  on: PlainDate,
  set: LetterSetup,
  names: LetterNames,
): Result<ComposedLetter, ComposeError> {
  const setup = completeSetup(set)
  if (!setup.ok) return setup
  const found = place(file.withdrawals, 'withdrawals').find(({ is }) => is.id === withdrawal)
  const confirmed = found?.is.confirmed
  if (found === undefined || confirmed === undefined)
    return caseLacks(
      '/withdrawals',
      'Det er ikke bekræftet endnu, at det er trukket tilbage. Gør det, før brevet skrives.',
      'It is not confirmed yet that it was taken back. Do so before the letter is written.',
    )
  const telling = startTelling(file, setup.value, names, on)
  const { to, of } = telling
  const rest = openNeeds(file).filter(({ id }) => !confirmed.needs.includes(id))
  const isAll = rest.length === 0
  const { talk, readingHelp } = telling.set.sentences
  return finishLetter(telling, recipientOf(names), {
    about: 'tilbagetraekning',
    title: isAll ? 'Ansøgningen er trukket tilbage' : 'En del af ansøgningen er trukket tilbage',
    blocks: [
      ...paragraphs(said(telling, names, file, found.is), [found.at]),
      ...paragraphs('Det har vi noteret. Har vi misforstået noget, så sig det til os.'),
      heading(1, 'Hvad betyder det?'),
      ...paragraphs(ended(telling, confirmed), [`${found.at}/confirmed`]),
      ...paragraphs(`Det ændrer ikke på den hjælp, ${of.du} eventuelt har i dag.`),
      ...paragraphs(
        isAll ? '' : `Vi behandler stadig resten af ansøgningen. Den handler om ${activities(telling, rest)}.`,
        rest.map(({ id }) => needAt(file, id)),
      ),
      ...paragraphs(`${upperFirst(to.du)} kan altid søge igen.`),
      ...paragraphs(`${talk} ${readingHelp}`),
      ...composeContact(telling),
    ],
    annexes: [],
  })
}

function said(telling: Telling, names: LetterNames, file: TakenBackCase, { by, on, words, needs }: Withdrawal): string {
  const speaker = speakerOf(telling, names, { by }, file.citizen)
  const who = speaker === null ? 'Der er' : `${upperFirst(speaker.du)} har`
  return `${who} den ${formatDanish(on)} bedt om at trække ${needs.length === 0 ? 'ansøgningen' : 'noget af ansøgningen'} tilbage. Ordene var: ${asQuote(asSentence(words))}`
}

function ended(telling: Telling, { needs }: WithdrawalConfirmed): string {
  const gone = telling.file.needs.filter(({ id }) => needs.includes(id))
  return gone.length === 0
    ? 'Ansøgningen bliver ikke afgjort. Det er ikke et afslag.'
    : `Vi afgør ikke, om ${telling.of.du} kan få hjælp til ${activities(telling, gone)}. Det er ikke et afslag.`
}

const activities = (telling: Telling, needs: readonly Need[]): string =>
  joinAnd(needs.map((need) => activityOf(telling, need)))

const needAt = ({ needs }: LetterCase, id: Need['id']): string => `/needs/${needs.findIndex((one) => one.id === id)}`
