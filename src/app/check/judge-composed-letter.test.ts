import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import { listReceivers } from '../../stages/00-case/party.ts'
import { COMBINATIONS, type Combination, whyUnlawful } from '../../stages/06-decision/combination.ts'
import type { Answer, Change, NeedAnswer } from '../../stages/06-decision/need-answer.ts'
import { composeLetter } from '../../stages/07-letter/compose/compose-letter.ts'
import type { LetterNames } from '../../stages/07-letter/compose/letter-setup.ts'
import { readersOf } from '../../stages/07-letter/address/reader.ts'
import { aSetup, KARLAS_NAMES } from '../../stages/07-letter/compose/letter-setup.specimen.ts'
import type { CaseFile } from '../../stages/case-file.ts'
import { aCase, INDKOEB, POST, withChanged } from '../../stages/case.specimen.ts'
import { CITIZEN } from '../../stages/generated/case-plan.specimen.ts'
import { PARENTS } from '../../stages/generated/child-case.specimen.ts'
import { anyHoldingCase } from '../../stages/generated/generated-case.specimen.ts'
import { PERSONS } from '../../stages/generated/person.specimen.ts'
import { runs } from '../../../test/runs.ts'
import { judgeComposedLetter } from './judge-composed-letter.ts'

const sel85 = { act: 'SEL', paragraph: '85' } as const

const ANSWERS: Readonly<Record<Answer['kind'], readonly Answer[]>> = {
  bevilget: [
    {
      kind: 'bevilget',
      provision: sel85,
      extent: { from: 1, to: 2, unit: 'timer', per: 'uge' },
      content: 'En bostøtte går med Karla i butikken og hjælper hende med at holde sig til sedlen.',
      purpose: 'At Karla kan købe ind uden at gå i panik.',
      form: 'individuel',
      provider: 'Birkehus',
      from: plainDate('2025-03-10'),
    },
    {
      kind: 'bevilget',
      provision: sel85,
      extent: { from: 1, to: 1, unit: 'timer', per: 'uge' },
      content: 'Et fast hold handler sammen om torsdagen.',
      purpose: 'At Karla får handlet ind sammen med andre.',
      form: 'gruppe',
      groupJudgement: 'Karla har været med tre gange og siger, at hun trives med det.',
      provider: 'Værestedet i Møllegade',
      whyNotMore: 'Karla handler selv i hverdagen og bliver kun utryg, når butikken er fuld om torsdagen.',
    },
  ],
  afslag: [
    { kind: 'afslag', provision: sel85, reason: 'Karla køber selv ind hver uge og har ikke brug for støtte til det.' },
    {
      kind: 'afslag',
      provision: { act: 'SEL', paragraph: '97' },
      reason: 'Karla færdes selv med bus til butikken og hjem igen.',
    },
  ],
  'daekket-paa-anden-vis': [
    {
      kind: 'daekket-paa-anden-vis',
      by: 'netvaerk',
      what: 'Karlas søster handler sammen med hende om lørdagen.',
      whyEnough: 'Det har de gjort i to år, og begge siger, at de vil blive ved med det.',
      inPlace: { answer: 'ja' },
      refuses: sel85,
    },
    {
      kind: 'daekket-paa-anden-vis',
      by: 'bestemmelse',
      what: 'Et forløb på 12 uger, hvor en medarbejder øver indkøb sammen med Karla.',
      provision: { act: 'SEL', paragraph: '82 b' },
      whyEnough: 'Karla har brug for at øve sig en kort tid og klarer derefter indkøbene selv.',
      inPlace: { answer: 'ja' },
      refuses: sel85,
    },
  ],
  'ikke-et-behov': [
    { kind: 'ikke-et-behov', why: 'Karla får varerne bragt og siger selv, at hun ikke ønsker at gå i butikken.' },
  ],
}

function change(kind: Change['kind']): Change {
  if (kind !== 'nedsaettelse' && kind !== 'ophoer') return { kind }
  return {
    kind,
    cause: 'borgerens-forhold',
    explained:
      'I 2023 kunne Karla ikke gå i butikken alene. Siden oktober har hun handlet ind hver uge uden støtte, også da hun havde det dårligt.',
  }
}

/** Karla's case with another answer about shopping. */
function withAnswer({ personkreds, change: kind, procedure }: Combination, answer: Answer): CaseFile {
  const base = aCase()
  const need: NeedAnswer = { need: INDKOEB, answer, change: change(kind) }
  const held = kind !== 'ny'
  return aCase({
    round: { ...base.round, procedure },
    needs: base.needs.map((one) => {
      const { personkreds: judged, ...rest } = one
      if (one.id !== INDKOEB || judged === undefined) return one
      return personkreds === 'ikke-vurderet' ? rest : { ...rest, personkreds: { ...judged, answer: personkreds } }
    }),
    answers: withChanged(base.answers, INDKOEB, need),
    ...(held
      ? {
          formerGrants: [
            {
              need: INDKOEB,
              provision: sel85,
              what: 'En bostøtte gik med Karla i butikken.',
              extent: { from: 3, to: 3, unit: 'timer', per: 'uge' },
              from: plainDate('2023-02-01'),
            },
          ],
        }
      : {}),
    ...(base.decision === undefined || (kind !== 'nedsaettelse' && kind !== 'ophoer')
      ? {}
      : { decision: { ...base.decision, effective: plainDate('2025-04-01') } }),
  })
}

/** Whom its letters are to; a guardian alone gets those of every other citizen who has one. */
function namesFor(file: CaseFile): LetterNames {
  const guardian = file.parties.find(({ role }) => role === 'vaerge')
  const to =
    guardian === undefined || file.needs.length % 2 === 0 ? listReceivers(file, file.round.begun) : [guardian.id]
  const readers = readersOf({ citizen: CITIZEN, parties: file.parties }, to, (id) => PARENTS.get(id) ?? 'Aase Holm')
  return { citizen: `${nameIn(file)} Vind`, ...(readers === undefined ? {} : { readers }) }
}

/** The names lie apart from a case; a made-up one has its in its texts. */
function nameIn(file: CaseFile): string {
  const texts = JSON.stringify(file)
  return PERSONS.find(({ name }) => texts.includes(name))?.name ?? 'Karla'
}

const LAWFUL = COMBINATIONS.filter((one) => whyUnlawful(one) === null).flatMap((one) =>
  ANSWERS[one.answer].map((answer, i) => [`${Object.values(one).join(' × ')} (${i + 1})`, one, answer] as const),
)

describe('a letter composed from a case that holds', () => {
  test.each(LAWFUL)('%s: no rule for letters finds a fejl', (_, combination, answer) => {
    const letter = composeLetter(withAnswer(combination, answer), aSetup(), KARLAS_NAMES)
    if (!letter.ok) throw new Error(JSON.stringify(letter.error))
    const judged = judgeComposedLetter(letter.value)
    expect(judged.kind).toBe('afgoerelse')
    expect(
      judged.findings
        .filter(({ level }) => level === 'fejl')
        .map(({ rule, quote }) => `${rule}: ${quote?.words ?? ''}`),
    ).toEqual([])
  })

  test('so is it for whoever and whatever it is about', () => {
    fc.assert(
      fc.property(anyHoldingCase, (file) => {
        const letter = composeLetter(file, aSetup(), namesFor(file))
        if (!letter.ok) throw new Error(letter.error.words.da)
        const { kind, findings } = judgeComposedLetter(letter.value)
        expect(kind).toBe('afgoerelse')
        expect(
          findings.filter(({ level }) => level === 'fejl').map(({ rule, quote }) => `${rule}: ${quote?.words ?? ''}`),
        ).toEqual([])
      }),
      { numRuns: runs(1000) },
    )
  }, 900_000)

  test('is read as what it decides', () => {
    const letter = composeLetter(aCase(), aSetup(), KARLAS_NAMES)
    if (!letter.ok) throw new Error(JSON.stringify(letter.error))
    const { decision, findings, readability } = judgeComposedLetter(letter.value)
    expect(decision).toEqual({ kind: 'delvis', date: '2025-03-03', provisions: ['SEL § 85'] })
    expect(findings).toEqual([])
    expect(readability.lix).toBeLessThan(35)
  })
})

test('the rules still see what is wrong in a composed letter', () => {
  const base = aCase()
  const bad = aCase({
    assessments: withChanged(base.assessments, INDKOEB, {
      text: 'Vi har endnu ikke modtaget udtalelsen fra psykiatrien om, hvad angsten betyder for indkøb.',
    }),
  })
  const letter = composeLetter(bad, aSetup(), KARLAS_NAMES)
  if (!letter.ok) throw new Error(JSON.stringify(letter.error))
  expect(judgeComposedLetter(letter.value).findings.map(({ rule }) => rule)).toContain('sagen-mangler-oplysninger')
  expect(POST).toBe(base.needs[0]?.id)
})
