import { addWeeks, dateOf, type PlainDate } from '../../../base/date.ts'
import type { Letter } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { findDays } from '../../../text/day.ts'
import { phrase } from '../../../text/pattern.ts'

const COMPLAINED =
  /(?:du|de|i|ansøger|borger|advokat|mor|far|søster|bror|værge)[a-zæøå]* (?:har )?(?:[^ .]+ ){0,4}?(?:klaget|klagede|påklaget|påklagede)|(?:din|deres|jeres|borgers|ansøgers) klage (?:af|fra|modtaget)|klagen? (?:er |blev )?(?:modtaget|af|fra)|modt(?:og|aget) (?:[^ ]+ ){0,4}?klage/
const TOLD_OF_DELAY = phrase(
  '(?:genvurderingen|svaret|klagen) (?:[^ ,]+ ){0,4}?(?:trukket ud|trække[rt]? ud|forsinket|længere tid)',
  '(?:skrev|skrevet|besked|orienteret|underrettet|meddelt) (?:[^ ]+ ){0,8}?(?:længere|senere|ny dato|forsink\\p{L}*|vente\\p{L}*|undersøg\\p{L}*|indhent\\p{L}*|oplysninger)',
  'bad (?:vi|kommunen) om',
  '(?:vi|kommunen) (?:bad|ventede|afventede)',
)

/** The letter that answers a complaint is dated more than 4 weeks after it, and tells of no notice. */
export function reassessedLate(letter: Letter): Passage | undefined {
  if (letter.date === null || letter.kind === 'kvittering') return undefined
  const sent = letter.date.day
  const late = letter.passages.find((passage) => {
    // The word alone first: few sentences have it.
    if (passage.voice === 'lov' || !passage.lower.includes('klage') || !COMPLAINED.test(passage.lower)) return false
    const day = complaintDay(passage, sent)
    return day !== undefined && addWeeks(day, 5) < sent
  })
  if (late === undefined) return undefined
  const isTold = letter.passages.some(
    ({ lower }) => TOLD_OF_DELAY.test(lower) || /hjemvis|ankestyrelsen (?:har )?(?:ændre|ophæv|send)/.test(lower),
  )
  return isTold ? undefined : late
}

/** The first day told after the word for complaining: "din klage af 3. marts over afgørelsen af 2. februar". */
function complaintDay({ text, lower }: Passage, sent: PlainDate): PlainDate | undefined {
  const complained = COMPLAINED.exec(lower)?.index ?? 0
  const first = findDays(text).find(
    ({ from }) =>
      from >= complained &&
      !/(?:afgørelse|afslag|bevilling)[^.;]{0,70},? dateret (?:den )?$/.test(
        lower.slice(Math.max(0, from - 100), from),
      ) &&
      !/(?:afgørelse[a-zæøå]*|afslag[a-zæøå]*|brev|bevilling[a-zæøå]*) (?:af|fra|den|fra den|af den) ?$/.test(
        lower.slice(Math.max(0, from - 30), from),
      ),
  )
  if (first === undefined || first.day === null) return undefined
  const year = first.year ?? Number(sent.slice(0, 4))
  const day = dateOf(year, first.month, first.day)
  return day !== undefined && first.year === null && day > sent ? dateOf(year - 1, first.month, first.day) : day
}
