import { describe, expect, test } from 'vitest'
import { plainDate } from '../base/date.ts'
import type { MunicipalityCode, RecordId } from './00-case/case-id.ts'
import { BOARD } from './10-board/board.ts'
import type { DocumentRequest } from './10-board/board-file.ts'
import {
  aCaseAtTheBoard,
  aComplainedCase,
  AENDRING,
  aDecidedAppeal,
  anOutcome,
  aReassessedCase,
  aRemittedRound,
  GENVURDERING,
  HJEMVISNING,
} from './appealed-case.specimen.ts'
import { aCase, INDKOEB, KARLA, POST } from './case.specimen.ts'
import { lineOf } from './case-line.ts'
import type { OwnCaseFile, WholeCase } from './own-case.ts'

const day = plainDate
const FRAME = { citizen: KARLA, shielded: false, callWishes: [], documents: [], formerRounds: [] }
const ours = (file: WholeCase): OwnCaseFile => ({ ...FRAME, ...file }) as OwnCaseFile
const { finished: _, ...open } = GENVURDERING
const [answer] = AENDRING.answers
const [upheld] = GENVURDERING.parts
const request: DocumentRequest = {
  id: 'anmodning-1' as RecordId,
  item: 'handleplan',
  asked: 'Handleplanen.',
  on: day('2025-04-22'),
  due: day('2025-04-29'),
}
const partly = (kept?: string): WholeCase =>
  aReassessedCase(
    {
      parts: [
        { kind: 'aendret', need: INDKOEB, reason: 'oplysninger-overset', why: 'De dårlige uger.', answer },
        ...(upheld === undefined ? [] : [{ ...upheld, need: POST }]),
      ],
    },
    { contested: [INDKOEB, POST], ...(kept === undefined ? {} : { kept: day(kept) }) },
  )
const atBoard = (file: WholeCase): WholeCase => ({ ...file, municipality: BOARD.code as MunicipalityCode })
const changed = aDecidedAppeal(anOutcome(AENDRING, { carryOutBy: day('2025-05-26') }))

const enforced: WholeCase = {
  ...changed,
  compliance: {
    proofs: [],
    fogedsag: [
      {
        id: 'skridt-1' as RecordId,
        kind: 'henvendelse' as const,
        on: day('2025-05-28'),
        due: day('2025-06-04'),
        words: 'Hjælpen er ikke begyndt.',
      },
    ],
  },
}

describe('what an appealed case awaits, and whom', () => {
  test.each<[string, WholeCase, readonly string[], readonly string[]]>([
    ['nobody complained', { ...aCase(), complaints: [] }, [], ['ingen']],
    ['a complaint', aComplainedCase(), ['genvurdering 2025-04-17'], ['raadgiver genvurdere']],
    [
      'a late complaint',
      aComplainedCase({ received: day('2025-04-08') }),
      ['sen-klage-videre 2025-04-08'],
      ['raadgiver sende-sen-klage'],
    ],
    [
      'a reassessment that takes longer, as the citizen was told',
      aReassessedCase(
        {},
        {},
        {
          genvurderinger: [{ ...open, delays: [{ sent: day('2025-04-10'), expected: day('2025-05-09') }] }],
        },
      ),
      ['genvurdering 2025-05-09'],
      ['raadgiver genvurdere'],
    ],
    ['an upheld complaint', aReassessedCase(), ['til-ankestyrelsen 2025-04-17'], ['raadgiver sende-til-ankestyrelsen']],
    ['a partial change', partly(), ['klage-fastholdes 2025-05-08'], ['borger-om-klagen']],
    [
      'the rest of a complaint that was kept',
      partly('2025-04-22'),
      ['til-ankestyrelsen 2025-05-06'],
      ['raadgiver sende-til-ankestyrelsen'],
    ],
    ['the case is with the board', aCaseAtTheBoard(), [], ['ankestyrelsen']],
    [
      'the board has asked',
      aCaseAtTheBoard({ requests: [request] }),
      ['svar-til-ankestyrelsen 2025-04-29'],
      ['raadgiver svare-ankestyrelsen'],
    ],
    [
      'the same at the board',
      atBoard(aCaseAtTheBoard({ requests: [request] })),
      ['svar-fra-kommunen 2025-04-29'],
      ['kommunen'],
    ],
    ['the board has all it needs', atBoard(aCaseAtTheBoard()), [], ['klagesagsbehandler']],
    [
      'a remittal that is not taken up',
      aDecidedAppeal(anOutcome(HJEMVISNING)),
      ['ny-afgoerelse 2025-07-21'],
      ['raadgiver begynde-omgang'],
    ],
    ['a change', changed, ['ankestyrelsens-afgoerelse-foelges 2025-05-26'], ['raadgiver foelge-afgoerelsen']],
    [
      'a change that was proved',
      { ...changed, compliance: { proofs: [{ on: day('2025-05-20'), how: 'Birkehus følger Karla.' }], fogedsag: [] } },
      [],
      ['ingen'],
    ],
    ['a bailiff matter', enforced, ['fogedsag 2025-06-04'], ['raadgiver svare-i-fogedsag']],
    ['the same at the board', atBoard(enforced), ['fogedsag 2025-06-04'], ['kommunen-i-fogedsag']],
  ])('%s', (_name, file, awaits, waitsFor) => {
    const line = lineOf(ours({ ...file, ...withoutFollowUp(file) }), true)
    expect(line.awaits.map(({ kind, dueOn }) => `${kind} ${dueOn}`)).toEqual(awaits)
    expect(line.waitsFor.map((one) => ('to' in one ? `${one.kind} ${one.to}` : one.kind))).toEqual(waitsFor)
  })

  test('in the new round the decision has its own limit, reckoned from the remittal', () => {
    const { decision: _decision, ...round } = aRemittedRound()
    const { awaits } = lineOf(ours(round), true)
    expect(awaits.map(({ kind, dueOn }) => `${kind} ${dueOn}`)).toEqual(['afgoerelse 2025-07-23'])
  })

  test('once it is decided, the limit for deciding is no longer awaited', () => {
    const { letters: _letters, ...decided } = aCase()
    const before = ours({ ...decided, letters: [], decision: undefined } as unknown as WholeCase)
    expect(lineOf(before, true).awaits.map(({ kind }) => kind)).toContain('afgoerelse')
    const after = lineOf(ours({ ...decided, letters: [] }), true)
    expect(after.state).toBe('afgjort')
    expect(after.awaits.map(({ kind }) => kind)).not.toContain('afgoerelse')
    expect(after.waitsFor).toEqual([{ kind: 'raadgiver', to: 'sende-brev' }])
  })

  test('help that goes on is followed up, also while the rest is appealed', () => {
    const { awaits } = lineOf(ours(aComplainedCase()), true)
    expect(awaits.map(({ kind, dueOn }) => `${kind} ${dueOn}`)).toEqual([
      'genvurdering 2025-04-17',
      'opfoelgning 2025-09-01',
    ])
    // That is the municipality's to do.
    expect(lineOf(ours(atBoard(aCaseAtTheBoard())), true).awaits).toEqual([])
  })
})

test('help that fell with a remittal is not followed up; what stands beside it is', () => {
  const kinds = (file: WholeCase) => lineOf(ours(file), true).awaits.map(({ kind }) => kind)
  const remitted = aDecidedAppeal(anOutcome(HJEMVISNING))
  const all = anOutcome(HJEMVISNING)
  const [part] = all.parts
  const whole = aDecidedAppeal({ ...all, parts: [{ ...part, needs: aCase().needs.map(({ id }) => id) }] })
  expect(kinds(remitted)).toEqual(['ny-afgoerelse', 'opfoelgning'])
  expect(kinds(whole)).toEqual(['ny-afgoerelse'])
})

function withoutFollowUp({ decision }: WholeCase): Partial<WholeCase> {
  return decision === undefined ? {} : { decision: { ...decision, followUp: 'ingen' } }
}
