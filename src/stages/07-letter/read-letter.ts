import { dateOf, type PlainDate } from '../../base/date.ts'
import { uniqueBy } from '../../base/list.ts'
import { ACTS } from '../../law/act.ts'
import { findDays, type WrittenDay } from '../../text/day.ts'
import { phrase } from '../../text/pattern.ts'
import { quoteOf, readProse, type Block, type Prose } from '../../text/prose.ts'
import { citedProvisions } from './cited.ts'
import { decisionOf } from './decision.ts'
import { documentKindOf } from './document-kind.ts'
import { readExtent } from './extent.ts'
import { readGrounds } from './grounds.ts'
import { readKlagevejledning } from './klagevejledning.ts'
import { likeliest } from './likeliest.ts'
import type { CitedProvision, Letter } from './letter.ts'
import type { Passage } from './passage.ts'
import { resultsIn } from './result.ts'
import { placePassages } from './section.ts'
import { viewsIn } from './view.ts'

/** Reads a text as a letter. `asked` is the day the law is asked about where the letter tells no date. */
export function readLetter(text: string, asked: PlainDate): Letter {
  return letterOf(readProse(text), asked)
}

export function letterOf(prose: Prose, asked: PlainDate): Letter {
  const passages = placePassages(prose.sentences)
  const citations = citedProvisions(prose, passages)
  const applications = passages.filter(isApplication)
  const klagevejledning = readKlagevejledning(passages)
  const results = resultsIn(passages)
  const date = letterDate(prose, passages)
  const read = {
    kind: documentKindOf(passages, results),
    decision: decisionOf(results, citations, applications, passages),
  }
  return {
    ...likeliest(read, prose.clean, citations.length > 0),
    read,
    prose,
    passages,
    lawDate: date?.day ?? asked,
    date,
    citations,
    applications,
    results,
    provisions: materialProvisions(citations),
    grounds: readGrounds(passages),
    views: viewsIn(passages),
    extent: readExtent(passages),
    klagevejledning,
    contact: passages.filter(({ lower }) =>
      /(?:ring|skriv|kontakt)[A-Za-zÀ-ÖØ-öø-ÿ]* .{0,40}(?:tlf|telefon|\d{2} ?\d{2} ?\d{2} ?\d{2}|mail|@)|telefon|tlf\.|@/.test(
        lower,
      ),
    ),
    signature: passages.filter(({ lower }) =>
      /^(?:(?:med )?(?:venlig|kærlig) hilsen|mvh|på (?:kommunens|udvalgets|[^ ]+s) vegne|de bedste hilsner)/.test(
        lower,
      ),
    ),
  }
}

const APPLIED = phrase(
  '(?:søgte|ansøgte|bad|anmodede) (?:du|i|de|ansøger(?:en)?|borger(?:en)?|hun|han)(?: [^ ]+){0,5}? om',
  '(?:du|i|de|ansøger|borger(?:en)?|hun|han|din (?:mor|far|værge|partsrepræsentant)) (?:har |selv |ved [^,]{1,30} |den [^,]{1,24} |i [^,]{1,20} )*(?:søgt|søger|ansøgt|ansøger|anmodet|anmoder|bedt|beder|søgte|ansøgte|bad)(?: [^ ]+){0,6}? (?:om|på)',
  'har (?:du|i|de|ansøger(?:en)?|borger(?:en)?) (?:den [^,]{1,24} |i [^,]{1,20} )*(?:søgt|ansøgt|anmodet|bedt)',
  '(?:din|jeres|borgerens|ansøgers) (?:ansøgning|anmodning) (?:af [^,]{1,24} |fra [^,]{1,24} |modtaget [^,]{1,24} )?(?:om|på|vedr)',
  'ansøgning(?:en)? (?:af [^,]{1,24} )?om',
  'ansøgt om',
  'søgt om',
  'svar på (?:din|jeres) ansøgning',
  'anmodning om',
)

function isApplication({ lower, section }: Passage): boolean {
  return section !== 'klage' && section !== 'bilag' && APPLIED.test(lower)
}

/** Where no act is named anywhere, a letter on support with one of these numbers means serviceloven. */
const SUPPORT_PARAGRAPHS = new Set([
  '82 a',
  '82 b',
  '82 d',
  '83',
  '83 a',
  '85',
  '85 a',
  '95',
  '96',
  '97',
  '98',
  '99',
  '100',
  '104',
  '107',
  '108',
  '112',
])

function materialProvisions(citations: readonly CitedProvision[]): readonly string[] {
  const material = citations.flatMap(({ act, paragraph, passage }) => {
    const meant = act ?? (SUPPORT_PARAGRAPHS.has(paragraph) ? 'SEL' : null)
    return meant === null || ACTS[meant].procedural || passage.section === 'klage' ? [] : [`${meant} § ${paragraph}`]
  })
  return uniqueBy(material, (short) => short)
}

const LABEL =
  /(?:dato(?: for (?:afgørelse|afgørelsen|brevet|udsendelse))?|brevdato|udskrevet|udskriftsdato|afgørelsesdato|afgjort|sendt)\s*:?\s*(?:den |d\. ?)?$/i
const OTHER_DAY =
  /(?:modtaget|ansøg[A-Za-zÀ-ÖØ-öø-ÿ]*|født|fødselsdato|klage[A-Za-zÀ-ÖØ-öø-ÿ]*|afgørelse af|fra|til|indtil|virkning|møde[A-Za-zÀ-ÖØ-öø-ÿ]*|senest|inden|gælder|siden|vedtaget|godkendt|ref|sag[A-Za-zÀ-ÖØ-öø-ÿ]*)\s*:?\s*(?:den |d\. ?)?$/i

/** The letter's own date: one labelled so near the top, else the first above the text, else one by itself beside the signature. */
function letterDate(prose: Prose, passages: readonly Passage[]): Letter['date'] {
  const top = prose.blocks.slice(0, 20)
  const begins = top.findIndex(
    ({ kind, text }) => /^(?:kære|hej) /i.test(text) || (kind === 'prose' && !/\bdato\b/i.test(text)),
  )
  const head = begins === -1 ? top : top.slice(0, /^(?:kære|hej) /i.test(top[begins]?.text ?? '') ? begins + 1 : begins)
  const signed = passages.findLast(({ section }) => section === 'kontakt')?.block.index ?? 0
  const last = prose.blocks
    .slice(Math.max(prose.blocks.length - 8, 0))
    .filter(({ text, index }) => text.length < 70 && (index >= signed - 4 || text.length < 40))
  const decided = passages
    .filter(({ lower }) =>
      /(?:har|er) (?:[^ ]+ ){0,3}?(?:den |d\. )?\d.{3,20} (?:[^ ]+ ){0,3}?truffet|afgjort den|møde den|afgørelsen er truffet den/.test(
        lower,
      ),
    )
    .map(({ block }) => block)
  return (
    firstDay(prose, top, (before) => LABEL.test(before)) ??
    firstDay(prose, head, (before) => !OTHER_DAY.test(before)) ??
    firstDay(prose, last.toReversed(), (before) => !OTHER_DAY.test(before)) ??
    firstDay(prose, decided, () => true)
  )
}

function firstDay(prose: Prose, blocks: readonly Block[], fits: (before: string) => boolean): Letter['date'] {
  for (const block of blocks) {
    for (const written of findDays(block.text.slice(0, 300))) {
      const day = wholeDay(written)
      if (day !== undefined && fits(block.text.slice(Math.max(0, written.from - 60), written.from)))
        return { day, quote: quoteOf(prose.clean, block.from + written.from, block.from + written.to) }
    }
  }
  return null
}

function wholeDay({ year, month, day }: WrittenDay): PlainDate | undefined {
  return year === null || day === null || year < 1990 ? undefined : dateOf(year, month, day)
}
