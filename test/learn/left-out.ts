import { judgeLetter } from '../../src/app/check/judge-letter.ts'
import { judge } from '../../src/app/check/judgement.ts'
import { weighStandard } from '../../src/app/check/weigh-standard.ts'
import { plainDate } from '../../src/base/date.ts'
import type { Mangel } from '../../src/law/mangel.ts'
import { byWords, laertAfAndreBreve } from '../../src/rules/07-letter/laert-af-andre-breve/rule.ts'
import {
  laertAfAndreStandarder,
  standardByWords,
} from '../../src/rules/14-supervision/laert-af-andre-standarder/rule.ts'
import { LETTER_RULES } from '../../src/rules/catalogue/letter-catalogue.ts'
import { STANDARD_RULES } from '../../src/rules/catalogue/standard-catalogue.ts'
import { CODES, type Evidence, evidenceIn } from '../../src/stages/07-letter/known/evidence.ts'
import { impressionFrom, type Witness, type WitnessOf } from '../../src/stages/07-letter/known/impression.ts'
import type { Letter } from '../../src/stages/07-letter/letter.ts'
import { type FallWeights, likelyOf } from '../../src/stages/07-letter/known/likely-to-fall.ts'
import { likeliest } from '../../src/stages/07-letter/known/likeliest.ts'
import { readLetter } from '../../src/stages/07-letter/read-letter.ts'
import { evidenceInStandard } from '../../src/stages/14-supervision/impression.ts'
import { readStandard } from '../../src/stages/14-supervision/read-standard.ts'
import type { Standard } from '../../src/stages/14-supervision/standard.ts'
import type { KnownLetter } from './lessons.ts'
import { type Example, likelihoodsOf } from './logistic.ts'
import { percent } from './percent.ts'
import { type LetterLessons, teachFlaws, teachNature, teachStandards } from './teach.ts'

/** An author's letters are read by what the letters of the authors in the other parts have taught. */
const PARTS = 4
/** By the texts of the other authors rules were made: how much a rule counts is not to be learnt where it was fitted. */
const STRANGER = /^(?:letters-(?:[n-z]|[a-z]{2})|standards-(?:[d-z]|(?!a[eghj]$)[a-z]{2}))$/
const RULES = LETTER_RULES.filter(({ id }) => id !== laertAfAndreBreve.id)
const STANDARD_RULES_WITHOUT = STANDARD_RULES.filter(({ id }) => id !== laertAfAndreStandarder.id)
const ASKED = plainDate('2026-11-22')

/** A letter as read by what others have taught, with what the rules found. */
export interface ReadByOthers {
  readonly known: KnownLetter
  readonly letter: Letter
  readonly evidence: Evidence
  readonly found: ReturnType<typeof judge<Letter>>['findings']
}

/** A quality standard as read by what others have taught. */
export interface StandardReadByOthers {
  readonly known: KnownLetter
  readonly standard: Standard
  readonly evidence: Evidence
  readonly found: ReturnType<typeof judge<Standard>>['findings']
}

/** Each author's letters and standards, read by what the other authors' have taught. */
export function readLeftOut(
  letters: readonly KnownLetter[],
  standards: readonly KnownLetter[],
  lessons: LetterLessons,
): { readonly letters: readonly ReadByOthers[]; readonly standards: readonly StandardReadByOthers[] } {
  const authors = [...new Set([...letters, ...standards].map(({ folder }) => folder))]
    .filter((folder) => STRANGER.test(folder))
    .toSorted()
  const partOf = new Map(authors.map((folder, at) => [folder, at % PARTS]))
  const parts = Array.from({ length: PARTS }, (_, part) => {
    const inPart = ({ folder }: KnownLetter): boolean => partOf.get(folder) === part
    const others = {
      ...lessons,
      of: lessons.of.filter(({ letter }) => !('folder' in letter) || !inPart(letter as KnownLetter)),
      standards: lessons.standards.filter(({ known }) => !inPart(known)),
    }
    const words = teachFlaws(others)
    const ofStandards = { letter: teachStandards(others), sentence: words.sentence }
    const nature = teachNature(others)
    process.stdout.write(`part ${part + 1} of ${PARTS} …\n`)
    return {
      letters: letters.filter(inPart).map((known): ReadByOthers => {
        const read = readLetter(known.text, ASKED)
        const letter = { ...read, ...likeliest(read.read, read.prose.clean, read.citations.length > 0, nature) }
        return { known, letter, evidence: evidenceIn(letter, words), found: judge(RULES, letter).findings }
      }),
      standards: standards.filter(inPart).map((known): StandardReadByOthers => {
        const standard = readStandard(known.text, ASKED)
        const evidence = evidenceInStandard(standard, ofStandards)
        return { known, standard, evidence, found: judge(STANDARD_RULES_WITHOUT, standard).findings }
      }),
    }
  })
  return { letters: parts.flatMap((part) => part.letters), standards: parts.flatMap((part) => part.standards) }
}

/** How much each witness should count, by these letters or standards. */
export function weighWitnesses(read: readonly Pick<ReadByOthers, 'known' | 'evidence' | 'found'>[]): Witness {
  const examples = read.flatMap(({ known, evidence, found }) =>
    evidence.of.flatMap(({ mangel, letter, sentence, ahead }): readonly Example[] => {
      const isSo = known.mangler.includes(mangel)
      if (!isSo && known.tolerated.includes(mangel)) return []
      const rule = found.some((one) => one.mangel === mangel && one.level !== 'raad') ? 1 : 0
      const own = CODES.flatMap((code) => (code === mangel ? [1, letter, sentence, rule] : [0, 0, 0, 0]))
      return [{ says: [evidence.flawed, letter, sentence, ahead, rule, ...own], isSo }]
    }),
  )
  const weights = likelihoodsOf(examples).map((weight) => Math.round(weight * 100) / 100)
  const at = (place: number): number => weights[place] ?? 0
  return {
    none: at(0),
    flawed: at(1),
    letter: at(2),
    sentence: at(3),
    ahead: at(4),
    rule: at(5),
    of: Object.fromEntries(
      CODES.map((code, place): readonly [Mangel, WitnessOf] => {
        const from = 6 + 4 * place
        return [code, { none: at(from), letter: at(from + 1), sentence: at(from + 2), rule: at(from + 3) }]
      }),
    ) as Witness['of'],
  }
}

/** How much each flaw counts for a letter that does not hold, by these. */
export function weighFalls(read: readonly ReadByOthers[], witness: Witness): FallWeights {
  const examples = read.map(({ known, evidence, found }): Example => {
    const { signs } = impressionFrom(evidence, witness)
    const told = new Set(found.flatMap(({ level, mangel }) => (level === 'raad' ? [] : [mangel])))
    return { says: signs.map((sign) => likelyOf(sign, told)), isSo: known.falls }
  })
  const [none = 0, ...of] = likelihoodsOf(examples).map((weight) => Math.round(weight * 100) / 100)
  return {
    none,
    of: Object.fromEntries(CODES.map((code, at) => [code, of[at] ?? 0])) as FallWeights['of'],
  }
}

/** What the rules and the words together find in letters of authors they have not met. */
export function measureLeftOut(read: readonly ReadByOthers[], witness: Witness, falls: FallWeights): string {
  let [hit, missed, wrong, flawless, alarmed, fallen, felled, right, kinds] = [0, 0, 0, 0, 0, 0, 0, 0, 0]
  for (const { known, letter, evidence } of read) {
    const impression = impressionFrom(evidence, witness)
    const judged = judgeLetter(letter, { rules: [...RULES, byWords(() => impression)], impression, falls })
    const findings = judged.findings.filter(({ level }) => level !== 'raad')
    const told = new Set(findings.map(({ mangel }) => mangel))
    for (const mangel of known.mangler)
      if (told.has(mangel)) hit += 1
      else missed += 1
    wrong += [...told].filter((one) => !known.mangler.includes(one) && !known.tolerated.includes(one)).length
    const isTold = findings.some(({ level }) => level === 'fejl') ? 1 : 0
    if (known.falls) {
      fallen += 1
      felled += isTold
    } else {
      flawless += 1
      alarmed += isTold
    }
    kinds += letter.kind === known.kind ? 1 : 0
    right += letter.kind === known.kind && (known.decision ?? letter.decision) === letter.decision ? 1 : 0
  }
  return [
    `${read.length} letters, each read by what other authors have taught`,
    `found ${percent(hit, hit + missed)}, right of what was found ${percent(hit, hit + wrong)}`,
    `without a fejl, told of one: ${alarmed} of ${flawless}; with one: ${felled} of ${fallen}; kind right: ${percent(kinds, read.length)}; and the result: ${percent(right, read.length)}`,
  ].join('\n')
}

/** What the rules and the words together find in standards of authors they have not met. */
export function measureStandardsLeftOut(read: readonly StandardReadByOthers[], witness: Witness): string {
  let [hit, missed, wrong, lawful, alarmed, flawed, felled] = [0, 0, 0, 0, 0, 0, 0]
  for (const { known, standard, evidence } of read) {
    const impression = impressionFrom(evidence, witness)
    const findings = weighStandard(
      standard,
      judge([...STANDARD_RULES_WITHOUT, standardByWords(() => impression)], standard).findings,
      impression,
    ).filter(({ level }) => level !== 'raad')
    const told = new Set(findings.map(({ mangel }) => mangel))
    for (const mangel of known.mangler)
      if (told.has(mangel)) hit += 1
      else missed += 1
    wrong += [...told].filter((one) => !known.mangler.includes(one) && !known.tolerated.includes(one)).length
    const falls = findings.some(({ level }) => level === 'fejl') ? 1 : 0
    if (known.holds === false) {
      flawed += 1
      felled += falls
    } else {
      lawful += 1
      alarmed += falls
    }
  }
  return [
    `${read.length} standards, each read by what other authors have taught`,
    `found ${percent(hit, hit + missed)}, right of what was found ${percent(hit, hit + wrong)}`,
    `lawful with a fejl: ${alarmed} of ${lawful}; of those that don’t hold: ${felled} of ${flawed}`,
  ].join('\n')
}
