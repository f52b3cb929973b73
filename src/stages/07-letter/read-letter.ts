import type { PlainDate } from '../../base/date.ts'
import { uniqueBy } from '../../base/list.ts'
import { ACTS } from '../../law/act.ts'
import { phrase } from '../../text/pattern.ts'
import { readProse, type Prose } from '../../text/prose.ts'
import { citedProvisions } from './cited.ts'
import { decisionOf } from './decision.ts'
import type { DocumentKind } from './decision-kind.ts'
import { documentKindOf } from './document-kind.ts'
import { readExtent } from './extent.ts'
import { readGrounds } from './grounds.ts'
import { readKlagevejledning } from './klagevejledning.ts'
import { letterDate } from './letter-date.ts'
import { likeliest } from './known/likeliest.ts'
import type { CitedProvision, Letter } from './letter.ts'
import { isOtherMatter } from './other-matter.ts'
import type { Passage } from './passage.ts'
import { isPreventiveGrant } from './preventive-grant.ts'
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
  const isGranted = isPreventiveGrant({ results, citations, applications, passages })
  const read = {
    kind: documentKindOf(passages, results),
    decision: isGranted ? 'bevilling' : decisionOf(results, citations, applications, passages),
  } as const
  return {
    ...likeliest(read, prose.clean, citations.length > 0),
    // What its title says is not for the words to weigh.
    ...(isOtherMatter(passages) || isTitledStandard(read.kind, passages) ? { kind: read.kind } : {}),
    // Such help is mostly met in letters that refuse support: the words alone can't tell the one from the other.
    ...(isGranted ? { decision: 'bevilling' as const } : {}),
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

/** It calls itself one in its first words. */
function isTitledStandard(kind: DocumentKind, passages: readonly Passage[]): boolean {
  return kind === 'kvalitetsstandard' && passages[0]?.lower.startsWith('kvalitetsstandard') === true
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

/** How help is advised on, planned and followed up: where help itself is decided on beside them, nothing is decided under these. */
const BESIDE_DECISION: ReadonlySet<string> = new Set(
  ['1', '3', '12', '89', '138', '141', '148'].map((one) => `SEL § ${one}`),
)

function materialProvisions(citations: readonly CitedProvision[]): readonly string[] {
  const material = citations.flatMap(({ act, paragraph, passage }) => {
    const meant = act ?? (SUPPORT_PARAGRAPHS.has(paragraph) ? 'SEL' : null)
    return meant === null || ACTS[meant].procedural || passage.section === 'klage' ? [] : [`${meant} § ${paragraph}`]
  })
  const decided = material.filter((short) => !BESIDE_DECISION.has(short))
  return uniqueBy(decided.length > 0 ? decided : material, (short) => short)
}
