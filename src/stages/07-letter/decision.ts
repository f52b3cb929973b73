import { phrase } from '../../text/pattern.ts'
import { isGiven } from './clause-result.ts'
import type { DecisionKind } from './decision-kind.ts'
import type { CitedProvision } from './letter.ts'
import type { Passage } from './passage.ts'
import { decisionKindOf, type LetterResult } from './result.ts'

/** What one already has is no help given now. */
const KEEPS = /beholder|uændret|fortsætter som/

/** What the letter comes to as a whole, by its results and the provisions they stand on. */
export function decisionOf(
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
        results.some((result) => isGiven(result.kind) && result.passage === passage && !KEEPS.test(passage.lower)),
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
  if (
    kind === 'delvis' &&
    citations.some(({ paragraph }) => paragraph.startsWith('82')) &&
    isSupportGranted(results, citations)
  )
    return 'delvis'
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
  if (kind === 'delvis' && ((isOnly(granted, '83 a') && isOnly(refused, '83')) || isOfferedInstead(results)))
    return 'anden-hjaelp'
  return kind
}

/** Training under § 83 a comes before fixed help under § 83, and in its place where that is refused. */
function isOnly(paragraphs: ReadonlySet<string>, paragraph: string): boolean {
  return paragraphs.size === 1 && paragraphs.has(paragraph)
}

/** "Familien får ikke den aflastning, I har søgt om": all of it, and no amount of it. */
const REFUSES_WHAT_WAS_ASKED =
  /ikke (?:den|det) (?!(?:fulde|hele|øvrige|resterende|sidste|ekstra)(?= ))([^,.]+),? ?(?:som )?(?:du|i|de|hun|han) (?:har |havde )?(?:søgt|søgte|bedt|bad|ansøgt)(?= )/
const OF_AN_AMOUNT = /\d|timer?(?![a-zæøå])|minutter|(?:mere|flere|hele) (?:af|hjælp|støtte)|ekstra|antal|omfang/

/** After what was asked for is refused as a whole, help of another name is offered. */
function isOfferedInstead(results: readonly LetterResult[]): boolean {
  return (
    results
      .filter(({ prominent }) => prominent)
      .every(({ kind, passage: { lower } }) => !isGiven(kind) || /tilby(?:der|des)/.test(lower)) &&
    results.some(({ kind, passage }) => {
      const asked = kind === 'afslag' ? (REFUSES_WHAT_WAS_ASKED.exec(passage.lower)?.[1] ?? '') : ''
      return (
        asked !== '' &&
        !OF_AN_AMOUNT.test(asked) &&
        results
          .filter((other) => other.prominent && isGiven(other.kind))
          .every((other) => other.passage.index > passage.index && !sharesAName(asked, other.passage.lower))
      )
    })
  )
}

function sharesAName(asked: string, given: string): boolean {
  return asked.split(' ').some((word) => word.length > 6 && given.includes(word))
}

/** "I søgte om 16 timer", and 10 are granted. */
function getsLessThanAsked(results: readonly LetterResult[], passages: readonly Passage[]): boolean {
  const asked = passages.flatMap(
    ({ lower }) =>
      /(?:søgt|søgte|ansøgt|ansøgte|bedt|bad) (?:[^ .]+ ){0,4}?om (?:[^ .]+ ){0,3}?(\d+) timer/.exec(lower)?.[1] ?? [],
  )
  const granted = results.flatMap(({ kind, prominent, passage }) =>
    isGiven(kind) && prominent ? (/(\d+) timer/.exec(passage.lower)?.[1] ?? []) : [],
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
  if (!results.some((result) => isGiven(result.kind)) || results.some((result) => result.kind === 'delvis'))
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
  const preventive = new Set(
    citations.filter(({ paragraph }) => /^82( [abd])?$/.test(paragraph)).map(({ passage }) => passage.index),
  )
  // "En støtteperson kommer hos dig en gang om ugen": support, whether or not the provision is named beside it.
  if (
    results.some(
      ({ kind, passage }) =>
        isGiven(kind) &&
        !preventive.has(passage.index) &&
        /(?:støtteperson|bostøtte|støttekontaktperson)[a-zæøå]* (?:kommer|hjælper|besøger)/.test(passage.lower),
    )
  )
    return true
  return citations.some(
    ({ paragraph, passage }) =>
      paragraph === '85' &&
      results.some(
        ({ kind, passage: { index } }) =>
          isGiven(kind) &&
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
    !(/(?:men|i stedet|derimod|, og (?:du|vi|der|kommunen))(?![a-zæøå])(.*)/.exec(lower)?.[1] ?? lower).includes('85')
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
