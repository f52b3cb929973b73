import { dateOf, type PlainDate } from '../../base/date.ts'
import { findDays, type WrittenDay } from '../../text/day.ts'
import { quoteOf, type Block, type Prose } from '../../text/prose.ts'
import type { Letter } from './letter.ts'
import type { Passage } from './passage.ts'

/** Stands before the letter's own day, and ends there. */
const LABEL =
  /(?:(?<![a-zæøå]|ans\.|ansøgt )(?:brev|udskrifts|udskrivnings|print|udførelses|flette|dags|bevillings|afgørelses|afg\.)?dato(?:en)?(?: er| for (?:afgørelse|afgørelsen|brevet|udsendelse))?|(?<![a-zæøå]|s )udskr(?:evet|ift|\.)|afgørelse:|(?:^|\. )(?:afgørelses)?brev af:?|^dateret|(?:brev|afgørelse)(?: til [a-zæøå ]+)?,? dateret|afgjort|truffet|udfærdiget(?: af [a-zæøå]+)?|notat skrevet|meddelt(?: skriftligt| ansøger| borger(?:en)?| part(?:en)?)?|^afg\. af|udstedt|(?:ud|af)?sendt(?: til [a-zæøå]+(?: og [a-zæøå]+)?)?)\s*:?\s*(?:den |d\. ?)?$/i
const OTHER_DAY =
  /(?:modtaget|(?:s[ck]an(?:n)?|registr|journalis)[a-zæøå]*|(?:status|udtalelse|notat|rapport|attest|erklæring)(?![a-zæøå])[^.]*dateret|ansøg[A-Za-zÀ-ÖØ-öø-ÿ]*|født|[a-zæøå]+dato|klage[A-Za-zÀ-ÖØ-öø-ÿ]*|(?:afgørelse|ansøgning|andragende|fuldmagt|udtalelse|notat|erklæring|rapport|attest|status|skrivelse|mail|brev) af|fra|til|indtil|pr\.|virkning|møde[A-Za-zÀ-ÖØ-öø-ÿ]*|senest|inden|gælder|siden|vedtaget|godkendt|ref|henvendelse|start[A-Za-zÀ-ÖØ-öø-ÿ]*|ophør[A-Za-zÀ-ÖØ-öø-ÿ]*|opf(?:ølgning|\.)|sag[A-Za-zÀ-ÖØ-öø-ÿ]*)\s*:?\s*(?:den |d\. ?)?$/i
/** A line of its own: place, office and day. Such a line tells nothing of help. */
const MOST_OF_A_LINE = 90
const TELLS_MORE =
  /[a-zæøå]{2}[.!?]$|ansøgning|andragende|§|timer?(?![a-zæøå])|støtte(?:n|s)?(?![a-zæøå])|hjælp(?!emid)|ophør|stopper|slutter|bevil|virkning|klag|frist|ansøgt|søgte?(?![a-zæøå])|modtaget|født|(?<![a-zæøå])f\. ?\d|senest|inden|hidtil|opfølg|opf\.|gælder|fuldmagt|start|henvendelse|møde|skrev(?!et)|besøg|ikraft|flytte|begynd|udtalelse|notat|erklæring|skema|hjemvis|ankestyrelse|dom(?![a-zæøå])|første gang/i
/** The heading of the decision itself: elsewhere such words point at an earlier one. */
const OWN_HEADING = /^(?:vores |kommunens )?afgørelse af (?:den |d\. ?)?$/i
/** "Bo og Støtte, 25. juni 2020": who signs, and the day at the end; the name of an office tells of no help. */
const SIGNED =
  /^(?!.*(?:[.:;!?]|§|(?<![a-zæøå])(?:fra|til|senest|inden|pr|kl|nej|ja|afslag|bevilling|ophør|ansøgning|afgørelse|møde|klage|plan)(?![a-zæøå])|(?:stopp|slutt|ophør|start|begynd|flytt|fald|bevil)[a-zæøå]).*[,–-])[A-ZÆØÅ][^\d]{2,70}[,–-] ?(?:den |d\. ?)?\d[^,]{4,16}$/i
/** "12. februar 2024", or with a place before it, and nothing else: the day of the letter, wherever it stands. */
const BARE = /^(?:[A-ZÆØÅ][\p{L} -]{1,30},? ?)?(?:den |d\. ?)?\d{1,2}\.? ?[\p{L}\d./-]+\.? ?(?:\d{4})?$/u
const GREETING = /^(?:kære|hej) /i

/** A sentence that tells when this was decided, or written. */
const DECIDED =
  /(?:har|er|blev) (?:[^ ]+ ){0,4}?(?:den |d\. )?\d.{3,22}? (?:[^ ]+ ){0,4}?(?:truffet|besluttet|besluttede|afgjort|bevilget|behandlet|afgjorde|afsluttet|taget stilling|sagt (?:ja|nej)|vedtaget (?:at|ikke)|nedsat|ændret|gjort (?:[^ ]+ ){0,2}?sag færdig)|den \d.{3,22}? (?:besluttede|afgjorde|traf|sagde) (?:vi|jeg|udvalget)|(?:truffet|besluttet|afgjort|behandlet|bevilget|skrevet|afslået)(?: i dag,?)? (?:den |d\. )\d|traf (?:[^ ]+ ){0,3}?afgørelsen? (?:i dag,? )?(?:den |d\. )\d|i dag,? (?:den |d\. )\d|afgjort den|afgørelsen er truffet den|det er (?:i dag )?den \d|(?:hermed|herved),? den \d|(?:er|blev) (?:afslået|afgjort|bevilget|besluttet) den \d|svar(?:et)? (?:er )?fra den \d|(?:brevet|svaret) er (?:dateret|skrevet) (?:den )?\d|det er (?:fra den|skrevet) \d|afgørelsen er af \d|(?:vores|kommunens) (?:nye )?afgørelse af (?:den )?\d|i dag er det (?:den )?\d/
const EARLIER = /tidligere|oprindelig|dengang|forrige|sidste|ved afgørelse af|vores afgørelse af|klage/

/** Of whoever decided; an invitation, or a word of what is to come, speaks to someone. */
const SPEAKS = /(?<![a-zæøå])(?:du|dig|vi|jeg|os|dem)(?= )/
const MEETING = /(?<![a-zæøå])(?:[a-zæøå]*møde(?:t|dato)?(?: nr)?|mødelokale|mødtes)(?![a-zæøå])/

/**
 * The letter's own date: one labelled so near the top, else one on a line of its own, else the first above the text or
 * beside the signature, else the day it tells of having decided, and last that of the meeting where it was.
 */
export function letterDate(prose: Prose, passages: readonly Passage[]): Letter['date'] {
  const { blocks } = prose
  const top = blocks.slice(0, 20)
  const begins = top.findIndex(({ kind, text }) => GREETING.test(text) || (kind === 'prose' && !/\bdato\b/i.test(text)))
  const head = begins === -1 ? top : top.slice(0, GREETING.test(top[begins]?.text ?? '') ? begins + 1 : begins)
  const signed = passages.findLast(({ section }) => section === 'kontakt')?.block.index ?? 0
  const last = blocks
    .slice(Math.max(blocks.length - 8, 0))
    .filter(({ text, index }) => text.length < 70 && (index >= signed - 4 || text.length < 40))
    .toReversed()
  const lines = [...top.slice(0, 14), ...last].filter(isDateLine)
  const decided = (): readonly Block[] =>
    passages
      .filter(({ lower }) => /\d/.test(lower) && DECIDED.test(lower) && !EARLIER.test(lower))
      .map(({ block }) => block)
  const labels = top.slice(0, 8).filter(({ text, kind }) => text.length <= MOST_OF_A_LINE && kind !== 'bullet')
  return (
    firstDay(prose, labels, (before) => LABEL.test(before)) ??
    firstDay(prose, top.slice(0, 8), (before) => OWN_HEADING.test(before)) ??
    firstDay(
      prose,
      lines.filter(({ text }) => BARE.test(text)),
      (before) => !OTHER_DAY.test(before),
    ) ??
    firstDay(prose, lines, (before) => !OTHER_DAY.test(before)) ??
    firstDay(prose, head, (before) => !OTHER_DAY.test(before)) ??
    firstDay(
      prose,
      last.filter(({ text }) => !TELLS_MORE.test(text) || SIGNED.test(text)),
      (before) => !OTHER_DAY.test(before),
    ) ??
    firstDay(prose, decided(), (before, after) => DECIDED.test(sentenceOf(before, after))) ??
    firstDay(prose, top, (before) => LABEL.test(before)) ??
    firstDay(prose, top.slice(0, 6).filter(isOfMeeting), () => true)
  )
}

/** The one sentence around a day, in lower case. */
function sentenceOf(before: string, after: string): string {
  const begun = before.split(/\. (?=[A-ZÆØÅ])/).at(-1) ?? ''
  return `${begun}${/^.+?(?=\. [A-ZÆØÅ]|$)/.exec(after)?.[0] ?? ''}`.toLowerCase()
}

function isOfMeeting({ text }: Block): boolean {
  const lower = text.toLowerCase()
  return lower.length <= MOST_OF_A_LINE && MEETING.test(lower) && !SPEAKS.test(lower)
}

function isDateLine({ text }: Block): boolean {
  return (
    text.replaceAll(/\s+/g, ' ').length <= MOST_OF_A_LINE &&
    !TELLS_MORE.test(text) &&
    (!SPEAKS.test(text.toLowerCase()) || /truffet|besluttet|afgjort/i.test(text)) &&
    findDays(text).filter(isWhole).length === 1
  )
}

function firstDay(
  prose: Prose,
  blocks: readonly Block[],
  fits: (before: string, after: string) => boolean,
): Letter['date'] {
  for (const block of blocks) {
    for (const written of findDays(block.text.slice(0, 300))) {
      const day = wholeDay(written)
      const before = block.text.slice(Math.max(0, written.from - 60), written.from)
      if (day !== undefined && fits(before, block.text.slice(written.from, written.to + 60)))
        return { day, quote: quoteOf(prose.clean, block.from + written.from, block.from + written.to) }
    }
  }
  return null
}

function isWhole(written: WrittenDay): boolean {
  return wholeDay(written) !== undefined
}

function wholeDay({ year, month, day }: WrittenDay): PlainDate | undefined {
  return year === null || day === null || year < 1990 ? undefined : dateOf(year, month, day)
}
