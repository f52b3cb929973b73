import { plainDate } from '../../../base/date.ts'
import { quotePassage, takesAway, type CitedProvision, type Letter } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { findDays } from '../../../text/day.ts'
import { phrase } from '../../../text/pattern.ts'
import { MEALS, MEALS_ARE_IN_83B, MEALS_MOVED } from '../../said/meals.ts'
import type { Finding } from '../../verdict.ts'
import { isToCome } from './to-come.ts'
import { fvl24, sel100, sel83b } from './source.ts'

/** The paragraph stood that day, but what the letter decides by it stood in another wording. `cited` is what it rests on. */
export function anotherWording(letter: Letter, cited: readonly CitedProvision[]): readonly Finding[] {
  // What ends or gets less may well have been granted under the old wording.
  if (takesAway(letter)) return []
  return [...mealsBy83(letter, cited), ...extraCosts(letter, cited)]
}

/** Other help under § 83 that the same sentence may name beside the meals. */
const BESIDE_MEALS = /rengør|pleje|bad>|støvsug|indkøb|vask|hjælp til|madlavning/

function mealsBy83(letter: Letter, cited: readonly CitedProvision[]): readonly Finding[] {
  if (letter.lawDate < MEALS_MOVED) return []
  if (letter.citations.some(({ act, paragraph }) => paragraph === '83 b' || act === 'AEL')) return []
  const asked = new Set(letter.applications)
  const decided = new Set(letter.results.map(({ passage }) => passage))
  const found = cited.find(
    ({ act, paragraph, passage }) =>
      act === 'SEL' &&
      paragraph === '83' &&
      MEALS.test(passage.lower) &&
      !BESIDE_MEALS.test(passage.lower) &&
      (decided.has(passage) || !asked.has(passage)),
  )
  return found === undefined
    ? []
    : [
        {
          mangel: 'forkert-paragraf',
          level: 'fejl',
          isFact: true,
          quote: quotePassage(letter, found.passage),
          what: MEALS_ARE_IN_83B,
          why: {
            da: 'Madservice har fået sine egne regler. Efter § 83 er sagen ikke vurderet efter de betingelser, der gælder.',
            en: 'Meal service has rules of its own now. Under § 83 the case was not judged by the conditions that apply.',
          },
          remedy: {
            da: 'Vurdér sagen efter servicelovens § 83 b, eller efter ældreloven, hvis borgeren hører under den, og ret brevet.',
            en: 'Judge the case under § 83 b of serviceloven, or under ældreloven where it covers the citizen, and correct the letter.',
          },
          sources: [fvl24, sel83b],
        },
      ]
}

const KOMPENSATION = plainDate('2025-09-01')
const OLD_BENEFIT = /merudgiftsydelse|standardbeløb/
const NEW_BENEFIT = /kompensationsydelse/
/** The amounts of the new rule: then only a word is old. */
const NEW_AMOUNTS = /(?<!\d)(?:6\.?660|24\.?000|1\.?105)(?!\d)/
const EARLIER = phrase(
  'dengang',
  'tidligere',
  'hidtil',
  'den gamle',
  'de gamle',
  'dagældende',
  'afløs\\p{L}*',
  'erstatte\\p{L}*',
  'hed>',
  'ikke længere',
  'ophørte',
  '(?:for|i) (?:perioden|månederne|tiden)',
  'med tilbagevirkende kraft',
)

/** § 100 and, for children, BL § 86: merudgiftsydelse until 31 August 2025, kompensationsydelse since. */
function extraCosts(letter: Letter, cited: readonly CitedProvision[]): readonly Finding[] {
  const isOn = cited.some(
    ({ act, paragraph }) => (act === 'SEL' && paragraph === '100') || (act === 'BL' && paragraph === '86'),
  )
  if (!isOn) return []
  const told = letter.passages.filter(
    ({ section, voice }) => voice !== 'borger' && section !== 'klage' && section !== 'bilag',
  )
  const isNew = letter.lawDate >= KOMPENSATION
  const found = (isNew ? oldBenefit : newBenefit)(letter, told)
  return found === undefined
    ? []
    : [
        {
          mangel: 'forkert-paragraf',
          level: 'fejl',
          isFact: true,
          quote: quotePassage(letter, found),
          what: isNew
            ? {
                da: 'Brevet afgør efter reglerne om merudgiftsydelse, som den 1. september 2025 blev afløst af kompensationsydelse.',
                en: 'The letter decides by the rules on merudgiftsydelse, which kompensationsydelse replaced on 1 September 2025.',
              }
            : {
                da: 'Brevet afgør efter reglerne om kompensationsydelse, som først gælder fra 1. september 2025.',
                en: 'The letter decides by the rules on kompensationsydelse, which are in force only from 1 September 2025.',
              },
          why: {
            da: 'En afgørelse skal træffes efter den ordlyd, der gælder på dagen. Betingelser og beløb er forskellige i de to.',
            en: 'A decision must be made by the wording in force on its day. Conditions and amounts differ between the two.',
          },
          remedy: {
            da: 'Vurdér sagen efter de betingelser og beløb, der gælder på afgørelsens dag. Gælder den en tid før 1. september 2025, så skriv det.',
            en: 'Judge the case by the conditions and amounts in force on its day. If it is on a time before 1 September 2025, say so.',
          },
          sources: [fvl24, sel100],
        },
      ]
}

function oldBenefit(letter: Letter, told: readonly Passage[]): Passage | undefined {
  const all = letter.passages.map(({ lower }) => lower).join('\n')
  if (NEW_BENEFIT.test(all) || NEW_AMOUNTS.test(all)) return undefined
  // What was asked for before the change may still be owed by the old rule.
  if (letter.applications.some((passage) => !isToCome(passage, KOMPENSATION) && findDays(passage.text).length > 0))
    return undefined
  return told.find((passage) => OLD_BENEFIT.test(passage.lower) && !EARLIER.test(passage.lower))
}

function newBenefit(letter: Letter, told: readonly Passage[]): Passage | undefined {
  if (letter.passages.some((passage) => isToCome(passage, KOMPENSATION))) return undefined
  return told.find(({ lower }) => NEW_BENEFIT.test(lower))
}
