import { dateOf, yearOf, type PlainDate } from '../../../base/date.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { findDays } from '../../../text/day.ts'
import { phrase } from '../../../text/pattern.ts'
import { isShortNotice } from '../../hearing-time.ts'

const ASKED = phrase(
  '(?:svar|bemærkning|kommentar|indvending|indsigelse|svarfrist|høringsfrist)\\p{L}*',
  '(?:høre|hører) (?:gerne )?(?:fra )?dig',
  '(?:skriv|ring|svar|sig|kom)> … (?:senest|inden)>',
  '(?:skal|vil) (?:vi|jeg) (?:gerne )?(?:have|modtage) (?:det|dem|svaret)',
  'noget at tilføje',
  'skal være (?:her|hos os|os i hænde)',
  'de(?:t)? skal være her',
)
const LIMIT = phrase(
  'senest',
  'inden (?:den |på )?(?:\\d|mandag|tirsdag|onsdag|torsdag|fredag|i morgen)',
  'frist\\p{L}*',
  'skal være',
  'frem til',
  'kl\\.',
)
const TOMORROW = phrase(
  '(?:senest |inden |være (?:her|hos os|os i hænde) )(?:i dag|i morgen|i overmorgen)>',
  '(?:inden for|senest om|svar(?:e)? inden) (?:en|én|et|ét|1|to|2|24|48) (?:dage?|døgn|hverdage?|timer?)>',
  '(?:24|48) timers (?:frist|svarfrist)',
)
/** What someone else has said or sent, or a meeting, is no limit for the citizen. */
const OF_ANOTHER = phrase(
  '(?:læge|læges|bostøtte|skole|sagkyndig)\\p{L}* svar',
  'svar(?:et)? (?:af|fra)>',
  '(?:skrev|svarede|sagde|oplyste|fik|sendte|modtog)>',
  '(?:vi|jeg) (?:sender|eftersender|henter|ringer|kommer)>',
  '(?:sender|eftersender|henter|ringer|kommer) (?:vi|jeg)>',
  'mere tid',
  'længere tid',
)

/** `soon` where a sentence asks for the party's answer within less than a few working days of the letter. */
export function answerIsDue({ text, lower }: Passage, sent: PlainDate | undefined): 'soon' | 'not-told' | 'later' {
  if (!ASKED.test(lower) || OF_ANOTHER.test(lower)) return 'not-told'
  if (TOMORROW.test(lower)) return 'soon'
  const days = findDays(text)
  const [told] = days
  if (sent === undefined || told === undefined || told.day === null || days.length > 1 || !LIMIT.test(lower))
    return 'not-told'
  const due = dateOf(told.year ?? yearOf(sent), told.month, told.day)
  // A day before the letter is another day, or one of next year.
  if (due === undefined || due <= sent) return 'not-told'
  return isShortNotice(sent, due) ? 'soon' : 'later'
}
