import { casePassages, quotePassage, type Letter } from '../../../stages/07-letter/letter.ts'
import { needsIn } from '../../../stages/07-letter/need-word.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { fails, notApplicable, unknown, verdictOf, type Finding } from '../../verdict.ts'
import { askedFor } from './asked-for.ts'
import { AT_LARGE, concludesAtLarge } from './at-large.ts'
import { ast2018, fvl22and24 } from './source.ts'
import { isGiven } from '../../../stages/07-letter/clause-result.ts'

/** Two needs at least, one of them answered by name: then the silence on the other is heard. */
export const hvertBehovBesvaret: Rule<Letter> = {
  id: 'hvert-behov-besvaret',
  title: { da: 'Hver ting, der er søgt om, får et svar', en: 'Each thing applied for gets an answer' },
  checklist: ['D10'],
  sources: [ast2018, fvl22and24],

  check(letter) {
    if (letter.kind !== 'afgoerelse') return notApplicable('Teksten er ikke en afgørelse.')
    if (letter.decision === 'bevilling') return notApplicable('Borgeren har fået fuldt medhold.')
    const asked = askedFor(letter)
    const wanted = needsOf(asked)
    const bare = refusedBarely(letter, asked)
    if (wanted.size < 2 && bare.length === 0) return notApplicable('Brevet nævner ikke flere ting, der er søgt om.')
    const rest = casePassages(letter).filter((passage) => !asked.includes(passage) && passage.section !== 'hoved')
    if (rest.some(({ lower }) => ALL_AT_ONCE.test(lower))) return unknown('om det samlede svar dækker hver ting')
    const bareResults = new Set(
      letter.results
        .filter(({ kind, passage }) => !isGiven(kind) && !REASON.test(passage.lower))
        .map(({ passage }) => passage),
    )
    const told = rest.filter(
      (passage) => !bareResults.has(passage) && (passage.voice !== 'borger' || isTakenUp(letter, passage)),
    )
    const named = needsOf(told)
    const missing = [...wanted]
      .filter(([id, need]) => !named.has(id) && !stemsTold(need.words, told) && !relatedAnswered(id, wanted, named))
      .map(([id]) => id)
    const answered = [...wanted.keys()].filter((id) => named.has(id))
    if (missing.length > 0 && answered.length === 0) {
      const general = missing.length > 1 ? rest.find(concludesAtLarge) : undefined
      return general === undefined
        ? unknown('hvilke af de ting, der er søgt om, begrundelsen handler om')
        : fails({
            mangel: 'mangelfuld-begrundelse',
            level: 'fejl',
            quote: quotePassage(letter, general),
            what: AT_LARGE,
            why,
            remedy,
          })
    }
    const findings = [
      ...bare.map((passage): Finding => ({
        mangel: 'mangelfuld-begrundelse',
        level: 'fejl',
        quote: quotePassage(letter, passage),
        what: BARE,
        why,
        remedy,
      })),
      ...missing.flatMap((id): Finding[] => {
        const need = wanted.get(id)
        if (need === undefined) return []
        return [
          {
            mangel: 'mangelfuld-begrundelse',
            level: 'fejl',
            quote: quotePassage(letter, need.passage),
            what: {
              da: `Brevet nævner ${need.da} blandt det, der er søgt om eller givet hjælp til, men giver ikke noget svar på det.`,
              en: `The letter names “${need.da}” among the things applied for or held, but gives no answer to it.`,
            },
            why,
            remedy,
          },
        ]
      }),
    ]
    return verdictOf(findings)
  },
}

/** One answer to all of it. */
const ALL_AT_ONCE = phrase(
  '(?:alle|begge|de) (?:tre|fire|to|fem)?(?: ?(?:ting|dele|områder|opgaver|punkter|behov|aktiviteter|situationer))',
  'begge dele',
  'alt det',
  'alle (?:dele|punkter)',
  '(?:det|alt),? du (?:har )?(?:søgt|søger|bedt|beder) om',
  '(?:ingen|hverken) af (?:delene|de)',
  'samtlige',
  'de (?:ansøgte|nævnte|ønskede) (?:opgaver|områder|ting|behov|aktiviteter)',
  '(?:opgaverne|områderne|behovene|tingene)',
  'det øvrige',
  'resten',
  'de (?:andre|øvrige|sidste|resterende|første)',
  '(?:punkt|pkt\\.?) ?\\d',
  'disse (?:områder|opgaver|ting|behov)',
  'dette',
  'hertil',
)
/** Activities that one word may stand for another of. */
const RELATED: readonly (readonly string[])[] = [
  ['sociale-kontakter', 'komme-ud', 'fritid', 'angst', 'transport', 'ledsagelse', 'boern', 'konflikter'],
  ['indkoeb', 'madlavning', 'transport', 'komme-ud'],
  ['rengoering', 'toejvask', 'oprydning', 'havearbejde'],
  ['post', 'oekonomi', 'myndigheder'],
  ['struktur', 'soevn', 'laege', 'medicin', 'myndigheder', 'uddannelse-job', 'ledsagelse'],
  ['hygiejne', 'soevn', 'struktur'],
]

interface Wanted {
  readonly da: string
  /** The words it was named with. */
  readonly words: string
  readonly passage: Passage
}

/** A sentence is asked for its needs by many others: worked out once. */
const NEEDS = new WeakMap<Passage, ReturnType<typeof needsIn>>()

function needsOfOne(passage: Passage): ReturnType<typeof needsIn> {
  const needs = NEEDS.get(passage) ?? needsIn(passage.lower)
  NEEDS.set(passage, needs)
  return needs
}

/** No letter refuses more things than this by name; a pile of letters in one file must not take the square of its length. */
const MOST_RESULTS = 40

function needsOf(passages: readonly Passage[]): Map<string, Wanted> {
  const found = new Map<string, Wanted>()
  for (const passage of passages)
    for (const { id, da, pattern } of needsOfOne(passage))
      if (!found.has(id)) found.set(id, { da, passage, words: pattern.exec(passage.lower)?.[0] ?? da })
  return found
}

/** The citizen's words on it, with a sentence of the letter's own right after. */
function isTakenUp(letter: Letter, { index, section }: Passage): boolean {
  return [1, 2].some((step) => {
    const next = letter.passages[index + step]
    return (
      next !== undefined &&
      next.section === section &&
      next.block.kind !== 'heading' &&
      next.voice !== 'borger' &&
      next.voice !== 'lov' &&
      !/noteret|indgår|læst din|bemærkninger|klage/.test(next.lower)
    )
  })
}

/** The same thing in another form: "børnene" for "dine børn". */
function stemsTold(lower: string, others: readonly Passage[]): boolean {
  const stems = (lower.match(/[A-Za-zÀ-ÖØ-öø-ÿ]{4,}/g) ?? [])
    .filter((word) => !GENERIC.test(word))
    .map((word) => word.slice(0, 4))
  if (stems.length === 0) return false
  const told = new Set<string>()
  for (const { lower: words } of others)
    for (const word of words.match(/[a-zß-öø-ÿ]{4,}/g) ?? []) told.add(word.slice(0, 4))
  return stems.some((stem) => told.has(stem))
}

const GENERIC =
  /^(?:støtt|hjælp|bevil|afsla|afslå|ansøg|ikke|desv|derfor|kommun|efter|service|lov|paragr|bost|dine|deres|jeres|hver|kan|time|gang|uge|heller|også|disse|skal|have|komme|gøre|lave|være|imødekom|beretti|social|pædago|samt|eller|andre|hjemm)/
const REASON = phrase(
  'fordi',
  'da>',
  'idet',
  'eftersom',
  'lagt',
  'lægger',
  'vurder\\p{L}*',
  'finder',
  'mener',
  'skyldes',
  'ifølge',
  'du (?:har|kan|er|klarer|går|gør|bruger)',
  'derfor',
  'så>',
  'i stedet',
  'fremgår',
  'skriver',
  'oplyse[rt]',
  'hører',
  'dækkes',
  'svarer',
  'men>',
)

/** Things refused by name in one sentence, where the grounds name other things and never these. */
function refusedBarely(letter: Letter, asked: readonly Passage[]): readonly Passage[] {
  const bareResults = new Set(
    letter.results.filter(({ passage }) => !REASON.test(passage.lower)).map(({ passage }) => passage),
  )
  return letter.results.slice(0, MOST_RESULTS).flatMap(({ kind, passage }) => {
    const needs = needsOfOne(passage)
    if (kind !== 'afslag' || needs.length === 0 || REASON.test(passage.lower) || asked.includes(passage)) return []
    const others = casePassages(letter).filter(
      (other) =>
        other !== passage && !asked.includes(other) && !bareResults.has(other) && other.block.kind !== 'heading',
    )
    const mentioned = needsOf(others.filter((other) => other.voice !== 'borger' || isTakenUp(letter, other)))
    const granted = letter.results.some(
      (result) => isGiven(result.kind) && result.passage !== passage && needsOfOne(result.passage).length > 0,
    )
    if (
      (mentioned.size === 0 && !granted) ||
      stemsTold(
        passage.lower,
        others.filter((other) => other.voice !== 'borger' || isTakenUp(letter, other)),
      ) ||
      needs.some(
        ({ id }) =>
          mentioned.has(id) ||
          RELATED.some(
            (group) =>
              group.includes(id) &&
              group.some(
                (near) =>
                  mentioned.has(near) &&
                  !needs.some((own) => own.id === near) &&
                  !needsOf(letter.results.filter((result) => isGiven(result.kind)).map((result) => result.passage)).has(
                    near,
                  ),
              ),
          ),
      )
    )
      return []
    const close = letter.passages.slice(passage.index + 1, passage.index + 4)
    const heading = close.findIndex(({ block }) => block.kind === 'heading')
    const next = heading === -1 ? close : close.slice(0, heading)
    if (
      next.some(
        ({ lower, section, voice }) =>
          section === passage.section && voice !== 'lov' && REASON.test(lower) && !/truffet efter/.test(lower),
      )
    )
      return []
    return others.some(({ lower }) => ALL_AT_ONCE.test(lower)) ? [] : [passage]
  })
}

/** Answered under a kindred word, unless that word was itself applied for. */
function relatedAnswered(
  id: string,
  wanted: ReadonlyMap<string, unknown>,
  named: ReadonlyMap<string, unknown>,
): boolean {
  return RELATED.some((group) => group.includes(id) && group.some((other) => named.has(other) && !wanted.has(other)))
}

const BARE = {
  da: 'Brevet giver afslag på dette uden at sige hvorfor; begrundelsen handler om andre ting.',
  en: 'The letter refuses this without saying why; the grounds are about other things.',
}
const why = {
  da: 'Afgørelsen skal gøre rede for hvert behov. Et behov uden svar er den hyppigste grund til, at sager bliver sendt tilbage.',
  en: 'The decision must account for every need. A need without an answer is the most frequent reason for remittal.',
}
const remedy = {
  da: 'Skriv, om der gives hjælp til det, hvorfor ikke, eller hvordan behovet dækkes på en anden måde.',
  en: 'Write whether help is given for it, why not, or how the need is covered otherwise.',
}
