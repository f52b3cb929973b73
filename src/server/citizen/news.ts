import type { KeptEntry } from '../../app/case-desk.ts'
import type { LoggedAccess } from '../../app/access.ts'
import { listDisclosed } from '../../stages/citizen/disclosure.ts'
import { lastVisit } from '../../stages/citizen/last-visit.ts'
import type { Act } from '../../stages/case-entry.ts'
import type { CaseId } from '../../stages/00-case/case-id.ts'
import type { Words } from '../../base/words.ts'
import type { News } from '../../web/citizen/news-view.ts'

const w = (da: string, en: string): Words => ({ da, en })
/** What is told of as new, and where it is read. That something came, never what it says. */
const NEWS: { readonly [A in Act]?: { readonly what: Words; readonly page: string } } = {
  'decision-sent': { what: w('Du har fået en afgørelse', 'You got a decision'), page: '/afgoerelse' },
  'letter-sent': { what: w('Du har fået et brev', 'You got a letter'), page: '/papirer' },
  'partshoering-sent': { what: w('Kommunen vil høre, hvad du siger', 'The municipality wants to hear you'), page: '' },
  'committee-planned': {
    what: w('Der er nyt om mødet i udvalget', 'There is news of the committee’s meeting'),
    page: '',
  },
  'withdrawal-questioned': {
    what: w('Kommunen spørger om det, du vil trække tilbage', 'The municipality asks about what you want to take back'),
    page: '',
  },
  'withdrawal-confirmed': { what: w('Noget er trukket tilbage', 'Something was taken back'), page: '' },
  'aktindsigt-delayed': {
    what: w('Der er nyt om aktindsigt', 'There is news of access to the file'),
    page: '/papirer',
  },
  'aktindsigt-answered': { what: w('Der er svar på aktindsigt', 'Access to the file was answered'), page: '/papirer' },
  'statement-recorded': { what: w('Der er kommet nye oplysninger', 'New information has come'), page: '/oplysninger' },
  'question-asked': {
    what: w('Kommunen har spurgt nogen om noget', 'The municipality asked someone'),
    page: '/oplysninger',
  },
  'need-recorded': {
    what: w('Der er skrevet om, hvad sagen handler om', 'It was written what the case is about'),
    page: '/oplysninger',
  },
  'review-followed-up': {
    what: w('Der er svaret på noget, du har rettet', 'Something you corrected was answered'),
    page: '/oplysninger',
  },
  'responsible-assigned': { what: w('Du har fået en rådgiver', 'You have a caseworker'), page: '' },
  'delay-notice-sent': { what: w('Der er nyt om fristen', 'There is news of the limit'), page: '' },
  'complaint-received': { what: w('Der er skrevet en klage ned', 'A complaint was written down'), page: '/klage' },
  'complaint-acknowledged': {
    what: w('Kommunen har bekræftet din klage', 'Your complaint was confirmed'),
    page: '/klage',
  },
  'genvurdering-finished': {
    what: w('Kommunen har set på sagen igen', 'The municipality has looked again'),
    page: '/klage',
  },
  'case-sent-to-board': {
    what: w('Klagen er sendt til Ankestyrelsen', 'The complaint went to the board'),
    page: '/klage',
  },
  'outcome-received': {
    what: w('Ankestyrelsen har afgjort din klage', 'The board decided your complaint'),
    page: '/klage',
  },
  'round-begun': { what: w('Sagen er taget op igen', 'The case was taken up again'), page: '' },
}

/** The list of one’s cases shows that there is something new, and so has shown none of it. */
export const HOME = 'mine-sager'

const looksOf = (user: string, looks: readonly LoggedAccess[]): readonly string[] =>
  looks.filter((one) => one.user === user && one.what !== HOME).map(({ at }) => at)

/** The last time someone looked at the case. */
export const lastLook = (user: string, looks: readonly LoggedAccess[]): string | undefined =>
  looksOf(user, looks).toSorted().at(-1)

/** The last time they did before this visit, of which a look is already logged. */
export const visitBefore = (user: string, looks: readonly LoggedAccess[]): string | undefined =>
  lastVisit(looksOf(user, looks))

interface OwnJournal {
  readonly id: CaseId
  readonly user: string
  readonly kept: readonly KeptEntry[]
}

/** What others have done in the case since, each kind once; nothing where there was no visit before. */
export function newsSince(since: string | undefined, { id, user, kept }: OwnJournal): readonly News[] {
  if (since === undefined) return []
  const found = new Map<Act, News>()
  for (const { entry, by, recordedAt, effectiveOn } of listDisclosed(kept)) {
    const told = NEWS[entry.kind]
    if (told === undefined || by.user === user || Date.parse(recordedAt) <= Date.parse(since)) continue
    found.set(entry.kind, { what: told.what, on: effectiveOn, page: `/min-sag/${id}${told.page}` })
  }
  return [...found.values()]
}
