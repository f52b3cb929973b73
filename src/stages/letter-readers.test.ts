import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../../test/runs.ts'
import { plainDate } from '../base/date.ts'
import type { Result } from '../base/result.ts'
import type { PartyId, RecordId, StatementId } from './00-case/case-id.ts'
import { listReceivers } from './00-case/party.ts'
import type { ComposeError } from './07-letter/compose/compose-error.ts'
import { composeLetter } from './07-letter/compose/compose-letter.ts'
import { composePartshoering } from './07-letter/compose/compose-partshoering.ts'
import { composeQuestion } from './07-letter/compose/compose-question.ts'
import { composeReceipt } from './07-letter/compose/compose-receipt.ts'
import type { ComposedLetter } from './07-letter/compose/composed-letter.ts'
import { composedText } from './07-letter/compose/composed-text.ts'
import type { LetterNames } from './07-letter/compose/letter-setup.ts'
import { aSetup, KARLAS_NAMES } from './07-letter/compose/letter-setup.specimen.ts'
import { type Readers, readersOf, sentenceTo } from './07-letter/address/reader.ts'
import { composeComplaintReceipt } from './08-complaint/compose-complaint-receipt.ts'
import { composeReassessment } from './09-reassessment/compose-reassessment.ts'
import { composeReassessmentDelay } from './09-reassessment/compose-reassessment-delay.ts'
import { composeOutcome } from './11-outcome/compose-outcome.ts'
import { anOutcome } from './11-outcome/outcome.specimen.ts'
import { aReassessedCase, KLAGE } from './appealed-case.specimen.ts'
import { aChildCase } from './case-change.specimen.ts'
import { aCase, INDKOEB, POST, withChanged } from './case.specimen.ts'
import { CITIZEN } from './generated/case-plan.specimen.ts'
import { PARENTS } from './generated/child-case.specimen.ts'
import { anyChildCase } from './generated/generated-case.specimen.ts'

const day = plainDate
const ANNE = { id: 'part-anne' as PartyId, name: 'Anne Vind' }
const JON = { id: 'part-jon' as PartyId, name: 'Jon Vind' }
const named = (readers: Readers): LetterNames => ({ ...KARLAS_NAMES, readers })
const BOTH = named([ANNE, JON])

function textOf(letter: Result<ComposedLetter, ComposeError>): string {
  if (!letter.ok) throw new Error(letter.error.words.da)
  return composedText(letter.value)
}
/** The letter without what someone said, which stands as it was said. */
const own = (text: string): string => text.replaceAll(/“[^”]*”/g, '')
const TO_ONE = /(?<!\p{L})(?:du|dig|din|dit|dine)(?!\p{L})/iu

describe('whom a letter speaks to', () => {
  const parties = [
    { id: CITIZEN, role: 'barn', mandates: [] },
    { id: ANNE.id, role: 'foraelder', mandates: ['modtage-breve'] },
    { id: JON.id, role: 'vaerge', mandates: ['modtage-breve'] },
    { id: 'part-advokat' as PartyId, role: 'partsrepraesentant', mandates: ['modtage-breve'] },
  ] as const
  const readers = (to: readonly PartyId[]) =>
    readersOf({ citizen: CITIZEN, parties }, to, (id) => id)?.map(({ id }) => id)

  test.each([
    ['parents and guardian in the place of one who gets none', [ANNE.id, JON.id], [ANNE.id, JON.id]],
    ['the citizen, whoever else gets it', [CITIZEN, ANNE.id], undefined],
    ['the citizen, where one whom they asked gets it', ['part-advokat' as PartyId], undefined],
    ['the citizen, where nobody gets it yet', [], undefined],
  ])('%s', (_, to, expected) => expect(readers(to)).toEqual(expected))
})

describe('a decision in a child’s case', () => {
  test('to two parents says “I” to them, and names the child', () => {
    const text = textOf(composeLetter(aChildCase(), aSetup(), BOTH))
    expect(text).toContain('Kære Anne Vind og Jon Vind')
    expect(text).toContain('I har den 6. januar 2025 søgt om hjælp til Karla. Det handler om at åbne')
    expect(text).toContain('Karla får ikke støttende indsatser til at købe ind.')
    expect(text).toContain('I kan klage over afgørelsen til Ankestyrelsen.')
    expect(text).toContain('Karla handler selv ind hver uge efter en seddel; angsten hindrer hende ikke')
    expect(own(text)).not.toMatch(TO_ONE)
  })
  test('to one parent says “du”, and names the child', () => {
    const text = textOf(composeLetter(aChildCase(), aSetup(), named([ANNE])))
    expect(text).toContain('Du har den 6. januar 2025 søgt om hjælp til Karla.')
    expect(text).toContain('Behandling af Karlas data og dine pligter')
    expect(own(text)).not.toMatch(/(?<!\p{L})(?:dit behov|dit mål|du er i målgruppen|du får)(?!\p{L})/iu)
  })
  test('to the young person says “du” throughout', () => {
    const text = textOf(composeLetter(aChildCase(), aSetup(), KARLAS_NAMES))
    expect(text).toContain('Du handler selv ind hver uge efter en seddel; angsten hindrer dig ikke')
    expect(text).toContain('Kære Karla Vind')
  })
  test('where a text of the case says “du” to two parents, whoever sends it is told', () => {
    const { answers } = aChildCase()
    const said = withChanged(answers, INDKOEB, {
      answer: { kind: 'afslag', provision: { act: 'BL', paragraph: '32' }, reason: 'Du klarer det selv.' },
    })
    const letter = composeLetter(aChildCase({ answers: said }), aSetup(), BOTH)
    const toOne = composeLetter(aChildCase({ answers: said }), aSetup(), named([ANNE]))
    if (!letter.ok || !toOne.ok) throw new Error('both can be composed')
    expect(letter.value.remarks).toMatchObject([{ at: '/answers/1/answer/reason' }])
    expect(toOne.value.remarks).toEqual([])
  })
  test('never says “du” to two parents, whatever it is about', () => {
    fc.assert(
      fc.property(anyChildCase(), (file) => {
        const to = listReceivers(file, file.round.begun)
        const readers = readersOf({ citizen: CITIZEN, parties: file.parties }, to, (id) => PARENTS.get(id) ?? '') ?? []
        const letter = composeLetter(file, aSetup(), { citizen: 'Karla Vind', readers })
        const told = own(textOf(letter)).match(TO_ONE)
        expect([readers.length, told === null]).toEqual([to.length, to.length === 2])
      }),
      { numRuns: runs(200) },
    )
  })
})

test('a decision to a guardian speaks of the citizen, who applied', () => {
  const text = textOf(composeLetter(aCase(), aSetup(), named([JON])))
  expect(text).toContain('Kære Jon Vind')
  expect(text).toContain('Karla har den 6. januar 2025 søgt om hjælp.')
  expect(text).toContain('Karla får socialpædagogisk støtte til at åbne og forstå post')
  expect(text).toContain('Du kan klage over afgørelsen')
})

describe('the other letters of a child’s case, to two parents', () => {
  const file = aChildCase()
  const klage = { ...KLAGE, by: ANNE.id }
  const clock = {
    complaint: klage,
    timeliness: { kind: 'rettidig', lastDay: day('2025-04-02') },
    due: day('2025-04-17'),
    isVarslingssag: false,
  } as const
  const reassessed = { ...aReassessedCase({}, { by: ANNE.id }), area: 'barn' as const }
  const [genvurdering] = reassessed.genvurderinger ?? []
  if (genvurdering === undefined) throw new Error('the specimen is reassessed')
  const outcome = anOutcome([[INDKOEB, { kind: 'stadfaestelse', criticism: [] }]])
  const LETTERS: readonly (readonly [string, Result<ComposedLetter, ComposeError>, string])[] = [
    [
      'a hearing',
      composePartshoering(
        file,
        { sent: day('2025-02-04'), due: day('2025-02-18'), statements: ['opl-4' as StatementId], sources: [] },
        aSetup(),
        BOTH,
      ),
      'vil vi høre, hvad I siger til nogle oplysninger, som kan tale imod hjælpen til Karla.',
    ],
    [
      'a receipt',
      composeReceipt(file, 'ansoegning-1' as RecordId, day('2025-01-07'), aSetup(), BOTH),
      'modtaget jeres ansøgning om hjælp til Karla.',
    ],
    [
      'a question',
      composeQuestion(
        file,
        {
          question: { need: POST, to: 'borger', matter: 'Hvornår kommer posten?', why: 'Det afgør tiden.' },
          sent: day('2025-01-20'),
          due: day('2025-02-03'),
        },
        aSetup(),
        BOTH,
      ),
      'I bestemmer selv, om I vil svare.',
    ],
    [
      'a receipt for a complaint',
      composeComplaintReceipt(file, clock, day('2025-03-21'), aSetup(), BOTH),
      'modtaget jeres klage over vores afgørelse.',
    ],
    [
      'that an answer takes longer',
      composeReassessmentDelay(
        file,
        clock,
        { sent: day('2025-04-10'), expected: day('2025-05-08'), why: 'Vi venter på lægen' },
        aSetup(),
        BOTH,
      ),
      'I får i stedet svar senest den 8. maj 2025.',
    ],
    [
      'a reassessment',
      composeReassessment(reassessed, genvurdering, day('2025-04-10'), aSetup(), BOTH),
      'Vi sender nu jeres klage, dette brev og papirerne i sagen til Ankestyrelsen.',
    ],
    [
      'the board’s decision',
      composeOutcome(file, outcome, day('2025-08-01'), aSetup(), { ...BOTH, municipality: 'Solrød Fjordkommune' }),
      'Kommunen får det samme brev som I.',
    ],
  ]
  test.each(LETTERS)('%s', (_, letter, expected) => {
    const text = textOf(letter)
    expect(text).toContain('Kære Anne Vind og Jon Vind')
    expect(text).toContain(expected)
    expect(own(text)).not.toMatch(TO_ONE)
  })
})

test('a letter with nobody’s name on it is not made', () => {
  expect(composeLetter(aChildCase(), aSetup(), named([{ ...ANNE, name: ' ' }]))).toMatchObject({
    error: { kind: 'navn-mangler' },
  })
})

test.each([
  [
    'Du er velkommen til at ringe, hvis du vil tale om dit brev.',
    'I er velkomne til at ringe, hvis I vil tale om jeres brev.',
  ],
  ['Dine oplysninger er sikre hos os.', 'Jeres oplysninger er sikre hos os.'],
  ['Duoen i din by hjælper dig.', 'Duoen i jeres by hjælper jer.'],
])('a standing sentence is said to several', (one, several) => {
  expect(sentenceTo({ du: 'I', dig: 'jer', din: 'jeres', dit: 'jeres', dine: 'jeres' }, one)).toBe(several)
})
