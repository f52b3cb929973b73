import { dateOf, type PlainDate } from '../../base/date.ts'
import { uniqueBy } from '../../base/list.ts'
import { ACTS } from '../../law/act.ts'
import { findDays, type WrittenDay } from '../../text/day.ts'
import { phrase } from '../../text/pattern.ts'
import { quoteOf, readProse, type Block, type Prose } from '../../text/prose.ts'
import { citedProvisions } from './cited.ts'
import { documentKindOf } from './document-kind.ts'
import { readExtent } from './extent.ts'
import { readGrounds } from './grounds.ts'
import { readKlagevejledning } from './klagevejledning.ts'
import type { CitedProvision, DecisionKind, Letter } from './letter.ts'
import type { Passage } from './passage.ts'
import { decisionKindOf, resultsIn, type LetterResult } from './result.ts'
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
  return {
    kind: documentKindOf(passages, results),
    prose,
    passages,
    lawDate: date?.day ?? asked,
    date,
    citations,
    applications,
    results,
    decision: decisionOf(results, citations, applications, passages),
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

/** What one already has is no help given now. */
const KEEPS = /beholder|uændret|fortsætter som/

function decisionOf(
  results: readonly LetterResult[],
  citations: readonly CitedProvision[],
  applications: readonly Passage[],
  passages: readonly Passage[],
): DecisionKind {
  const kind = decisionKindOf(results)
  if (kind === 'bevilling' && getsLessThanAsked(results, passages)) return 'delvis'
  if (isPreventiveInstead(kind, results, citations, applications, passages)) return 'anden-hjaelp'
  if (isPreventiveBeside(kind, results, citations, applications)) return 'delvis'
  if (kind !== 'bevilling' && kind !== 'delvis' && kind !== 'afslag') return kind
  const applied = new Set(applications)
  const appliedFor = new Set(citations.filter(({ passage }) => applied.has(passage)).map(({ paragraph }) => paragraph))
  const granted = new Set(
    citations
      .filter(({ passage }) =>
        results.some(
          (result) => result.kind === 'bevilling' && result.passage === passage && !KEEPS.test(passage.lower),
        ),
      )
      .map(({ paragraph }) => paragraph),
  )
  const instead = passages.some(
    ({ lower, section, voice }) =>
      section !== 'klage' &&
      voice !== 'borger' &&
      /(?:i stedet|til gengæld|derimod|anden hjælp|andet tilbud)/.test(lower) &&
      /(?:bevil|tilbyd|giver|får|kan du)/.test(lower),
  )
  const grantsOther =
    [...granted].some((paragraph) => !appliedFor.has(paragraph)) &&
    ![...granted].some((paragraph) => appliedFor.has(paragraph)) &&
    appliedFor.size > 0
  if (grantsOther && (kind !== 'afslag' || instead)) return 'anden-hjaelp'
  const refused = new Set(
    citations
      .filter(({ passage }) => results.some((result) => result.kind === 'afslag' && result.passage === passage))
      .map(({ paragraph }) => paragraph),
  )
  const disjoint =
    refused.size > 0 &&
    granted.size > 0 &&
    ![...granted].some((paragraph) => refused.has(paragraph) || appliedFor.has(paragraph))
  if (
    kind === 'delvis' &&
    disjoint &&
    (appliedFor.size > 0 || instead) &&
    !results.some((result) => result.kind === 'delvis')
  )
    return 'anden-hjaelp'
  if (
    kind === 'delvis' &&
    instead &&
    granted.size > 0 &&
    ![...granted].some((paragraph) => appliedFor.has(paragraph)) &&
    !results.some((result) => result.kind === 'delvis')
  )
    return 'anden-hjaelp'
  return kind
}

/** "I søgte om 16 timer", and 10 are granted. */
function getsLessThanAsked(results: readonly LetterResult[], passages: readonly Passage[]): boolean {
  const asked = passages.flatMap(
    ({ lower }) =>
      /(?:søgt|søgte|ansøgt|ansøgte|bedt|bad) (?:[^ .]+ ){0,4}?om (?:[^ .]+ ){0,3}?(\d+) timer/.exec(lower)?.[1] ?? [],
  )
  const granted = results.flatMap(({ kind, prominent, passage }) =>
    kind === 'bevilling' && prominent ? (/(\d+) timer/.exec(passage.lower)?.[1] ?? []) : [],
  )
  return asked.length === 1 && granted.length === 1 && Number(granted[0]) < Number(asked[0])
}

const ASKED_FOR_SUPPORT = phrase(
  'bostøtte\\p{L}*',
  'socialpædagogisk',
  'støtte(?:person|kontaktperson)?>',
  'hjælp>',
  '§ ?85',
  'kontaktperson',
  'hjemmevejleder',
)

/** §§ 82 a-d given where support was applied for: other help than applied for, whether or not the letter says so. */
function isPreventiveInstead(
  kind: DecisionKind,
  results: readonly LetterResult[],
  citations: readonly CitedProvision[],
  applications: readonly Passage[],
  passages: readonly Passage[],
): boolean {
  if (kind !== 'bevilling' && kind !== 'delvis' && kind !== 'afslag') return false
  if (!results.some((result) => result.kind === 'bevilling') || results.some((result) => result.kind === 'delvis'))
    return false
  const preventive = citations.filter(
    ({ paragraph, passage }) => /^82( [abd])?$/.test(paragraph) && passage.voice !== 'borger',
  )
  if (preventive.length === 0) return false
  const supportGranted = isSupportGranted(results, citations)
  const asked =
    applications.some(({ lower }) => ASKED_FOR_SUPPORT.test(lower)) ||
    passages.some(
      ({ lower }) =>
        /(?:du (?:søgte|bad|har søgt|har bedt)|din ansøgning)/.test(lower) && ASKED_FOR_SUPPORT.test(lower),
    )
  return asked && !supportGranted
}

/** "Du får også hjælp om morgenen. Det er efter § 85": the provision may stand in the sentence after. */
function isSupportGranted(results: readonly LetterResult[], citations: readonly CitedProvision[]): boolean {
  return citations.some(
    ({ paragraph, passage }) =>
      paragraph === '85' &&
      results.some(
        ({ kind, passage: { index } }) =>
          kind === 'bevilling' &&
          !refusedThere(results, passage) &&
          (index === passage.index ||
            (index === passage.index - 1 && /^(?:det|den|hjælpen|støtten) /.test(passage.lower))),
      ),
  )
}

/** "Du får ikke støtte efter § 85, men …": the provision stands with the no. */
function refusedThere(results: readonly LetterResult[], { index, lower }: Passage): boolean {
  return (
    results.some(({ kind, passage }) => kind === 'afslag' && passage.index === index) &&
    !(/(?:men|i stedet|derimod)(?![a-zæøå])(.*)/.exec(lower)?.[1] ?? lower).includes('85')
  )
}

/** Support for one thing and a group for another, where support was applied for throughout. */
function isPreventiveBeside(
  kind: DecisionKind,
  results: readonly LetterResult[],
  citations: readonly CitedProvision[],
  applications: readonly Passage[],
): boolean {
  return (
    kind === 'bevilling' &&
    isSupportGranted(results, citations) &&
    citations.some(({ paragraph, passage }) => /^82 [ab]$/.test(paragraph) && passage.voice !== 'borger') &&
    applications.some(({ lower }) => ASKED_FOR_SUPPORT.test(lower)) &&
    !applications.some(({ lower }) => /82|gruppe|hold/.test(lower))
  )
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
