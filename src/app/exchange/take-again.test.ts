import { describe, expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import { packageFileName, readPackage, writePackage } from '../../files/package/package-file.ts'
import type { DocumentId, MunicipalityCode, OfficialId, RecordId } from '../../stages/00-case/case-id.ts'
import { BOARD } from '../../stages/10-board/board.ts'
import type { Outcome } from '../../stages/11-outcome/outcome.ts'
import { GENVURDERING, KLAGE } from '../../stages/appealed-case.specimen.ts'
import type { CaseEntry } from '../../stages/case-entry.ts'
import { entriesOf } from '../../stages/case-journal.specimen.ts'
import { stateOf } from '../../stages/case-state.ts'
import { aCase, INDKOEB } from '../../stages/case.specimen.ts'
import { foldCase } from '../../stages/fold-case.ts'
import { needsSecondReader } from '../approval-rule.ts'
import { factsOf } from '../case-facts.ts'
import { memoryOffice } from '../office-desk.specimen.ts'
import type { OfficeDesk } from '../office-desk.ts'
import { packCase, type Packed } from './pack-case.ts'
import { takePackage } from './take-package.ts'

const HERE = '0999' as MunicipalityCode
const day = plainDate
const ID = aCase().id
const { by, newSources } = GENVURDERING

/** From a complaint until the case is sent to the board. */
function appealed(round: number, on: string): readonly CaseEntry[] {
  const [complaint, genvurdering] = [`klage-${round}` as RecordId, `gen-${round}` as RecordId]
  return [
    { kind: 'complaint-received', complaint: { ...KLAGE, id: complaint, received: day(`${on}-02`), contested: [] } },
    { kind: 'genvurdering-begun', id: genvurdering, complaint, by, on: day(`${on}-03`), newSources },
    ...aCase().needs.map(({ id: need }): CaseEntry => ({
      kind: 'genvurdering-part-judged',
      id: genvurdering,
      part: { kind: 'fastholdt', need, replies: [], why: 'Der er intet nyt.' },
    })),
    { kind: 'genvurdering-finished', id: genvurdering, on: day(`${on}-10`) },
    { kind: 'board-file-assembled', lines: [{ item: 'klage', state: 'findes-ikke' }] },
    { kind: 'case-sent-to-board', on: day(`${on}-12`) },
  ]
}

const remittal = (round: number, decidedOn: string): Outcome => ({
  id: `udfald-${round}` as RecordId,
  decidedOn: day(decidedOn),
  number: `25-${round}`,
  parts: [
    {
      id: `del-${round}` as RecordId,
      needs: aCase().needs.map(({ id }) => id),
      grounds: 'Oplysningerne rækker ikke.',
      ruling: {
        kind: 'hjemvisning',
        category: 'A',
        flaws: [{ mangel: 'mangelfuldt-oplyst', need: INDKOEB, arose: 'foer-afgoerelsen' }],
        instructions: [
          {
            id: `anv-${round}` as RecordId,
            need: INDKOEB,
            text: 'Spørg lægen.',
            source: 'praktiserende-laege',
            matter: 'Hvad betyder angsten ved indkøb?',
            reason: null,
            purpose: 'funktionsnedsaettelse',
          },
        ],
      },
    },
  ],
})

/** The decision made anew, with its letter. */
function decidedAnew(on: string): readonly CaseEntry[] {
  const told = entriesOf({
    ...aCase(),
    letters: (aCase().letters ?? []).map((one) => ({ ...one, id: 'brev-2' as RecordId, sent: day(on) })),
  })
  const of = (kind: CaseEntry['kind']) => told.filter((one) => one.kind === kind)
  return [
    { kind: 'round-begun', on: day('2025-09-01'), procedure: 'hjemvisning', instructions: [] },
    ...of('need-assessed'),
    ...of('need-answered'),
    ...of('decision-proposed').map((one) =>
      one.kind === 'decision-proposed' ? { ...one, decision: { ...one.decision, on: day(on) } } : one,
    ),
    ...of('decision-sent'),
  ]
}

async function world() {
  const first = [...entriesOf(aCase()), ...appealed(1, '2025-04')]
  const { office } = memoryOffice({ [HERE]: { cases: { [ID]: first } }, [BOARD.code]: {} })
  const at = async <T>(code: MunicipalityCode, work: (desk: OfficeDesk) => Promise<T>): Promise<T> => {
    const done = await office.open(code, work)
    if (!done.ok) throw new Error(done.error.kind)
    return done.value
  }
  const entries = (code: MunicipalityCode) =>
    at(code, async (desk) => (await desk.cases.read(ID)).map(({ entry }) => entry))
  const file = async (code: MunicipalityCode) => {
    const own = foldCase(await entries(code))
    if (own === undefined) throw new Error('no such case')
    return own
  }
  const state = async (code: MunicipalityCode) => {
    const own = await file(code)
    return stateOf(own, needsSecondReader(own))
  }
  /** Written as others have done it, without asking whether they might. */
  const write = (code: MunicipalityCode, ...added: readonly CaseEntry[]) =>
    at(code, async (desk) => {
      const { length } = await desk.cases.read(ID)
      const [one, ...more] = added
      if (one === undefined) return
      const by = { user: 'x', role: 'raadgiver' as const }
      await desk.cases.append(ID, {
        expectedSeq: length,
        entries: [one, ...more],
        by,
        effectiveOn: day('2025-09-01'),
        command: `${code}-${length}`,
        tell: [],
      })
    })
  /** As it goes: made, written to a zip, and read from it by the other. */
  const pack = async (from: MunicipalityCode, to: MunicipalityCode) => {
    const own = await file(from)
    const packed = await at(from, (desk) => packCase(desk, own, to, day('2025-11-20'), packageFileName))
    const read = await readPackage(writePackage(packed, new Uint8Array()))
    if (!read.ok) throw new Error(JSON.stringify(read.error))
    return read.value
  }
  let sendings = 0
  const take = async (to: MunicipalityCode, packed: Packed, number = `25-${sendings + 1}`) => {
    const taken = await at(to, (desk) =>
      takePackage(
        desk,
        { user: 'karen', rolesIn: () => [to === BOARD.code ? 'klagesagsbehandler' : 'raadgiver'] },
        packed,
        { today: day('2025-11-20'), number, team: 'Klager', command: `send-${++sendings}`, same: new Set() },
      ),
    )
    return taken.ok ? [taken.value.kind, ...taken.value.news.map(({ kind }) => kind)] : taken.error.words.da
  }
  const decide = (round: number, on: string) =>
    write(
      BOARD.code,
      { kind: 'outcome-drafted', outcome: remittal(round, on), by: 'karen' as OfficialId },
      { kind: 'outcome-signed', by: 'lise' as OfficialId, on: day(on), answer: 'underskrevet', why: 'Enig.' },
    )
  return { entries, file, state, write, pack, take, decide }
}

/** Remitted once, decided anew, complained of anew and sent. */
async function cameAgain() {
  const there = await world()
  const { pack, take, write, decide } = there
  await take(BOARD.code, await pack(HERE, BOARD.code))
  await decide(1, '2025-08-20')
  const first = await pack(BOARD.code, HERE)
  await take(HERE, first)
  await write(HERE, ...decidedAnew('2025-10-01'), ...appealed(2, '2025-10'))
  return { ...there, first }
}

describe('a case that was remitted comes back to the board', () => {
  test('with its new decision and complaint, and a number of its own; what was before is a former round', async () => {
    const { pack, take, file, state } = await cameAgain()
    expect(await state(BOARD.code)).toBe('styrelsen-har-afgjort')
    expect(await take(BOARD.code, await pack(HERE, BOARD.code), '25-77')).toEqual([
      'igen',
      'case-imported-again',
      'board-received',
    ])
    const own = await file(BOARD.code)
    expect(await state(BOARD.code)).toBe('hos-styrelsen')
    expect(own).toMatchObject({
      municipality: BOARD.code,
      from: HERE,
      responsible: 'karen',
      team: 'Klager',
      round: { number: 2 },
      boardFile: { received: { number: '25-77' } },
      complaints: [{ id: 'klage-2' }],
      formerRounds: [{ round: { number: 1 }, outcome: { id: 'udfald-1' } }],
    })
    expect(own.outcome).toBeUndefined()
    expect(await take(BOARD.code, await pack(HERE, BOARD.code))).toEqual(['kendt'])
  })

  test('and its second outcome goes to the municipality; each round is counted once at either end', async () => {
    const { pack, take, decide, file, entries, first } = await cameAgain()
    await take(BOARD.code, await pack(HERE, BOARD.code))
    // The package of the round before, sent once more by mistake, decides nothing in this one.
    expect(await take(HERE, first)).toEqual(['kendt'])
    await decide(2, '2025-11-15')
    expect(await take(HERE, await pack(BOARD.code, HERE))).toEqual(['nyt', 'board-received', 'outcome-received'])
    expect((await file(HERE)).outcome?.id).toBe('udfald-2')
    for (const code of [HERE, BOARD.code]) {
      const facts = factsOf(await entries(code))
      expect(facts.map(({ round, outcome }) => [round, outcome])).toEqual([
        [1, 'hjemvisning'],
        [2, 'hjemvisning'],
      ])
    }
  })

  test('not before the board has decided the first', async () => {
    const { pack, take, write, entries } = await world()
    await take(BOARD.code, await pack(HERE, BOARD.code))
    await write(
      HERE,
      { kind: 'outcome-received', outcome: remittal(1, '2025-08-20'), on: day('2025-08-25') },
      ...decidedAnew('2025-10-01'),
      ...appealed(2, '2025-10'),
    )
    const before = await entries(BOARD.code)
    expect(await take(BOARD.code, await pack(HERE, BOARD.code))).toContain('ikke er færdige med')
    expect(await entries(BOARD.code)).toEqual(before)
  })

  test('not as a draft, and not without a number', async () => {
    const { pack, take, entries } = await cameAgain()
    const before = await entries(BOARD.code)
    expect(await take(BOARD.code, await pack(HERE, BOARD.code), ' ')).toContain('sagsnummer')
    const draft = await pack(HERE, BOARD.code)
    const { boardFile: _, ...notSent } = draft.told.case
    expect(await take(BOARD.code, { ...draft, told: { ...draft.told, case: notSent } })).toContain('kun et udkast')
    expect(await entries(BOARD.code)).toEqual(before)
  })

  test('what the board alone knows of it stays: its own initiative, and what it did to have its decision followed', async () => {
    const { pack, take, write, file } = await cameAgain()
    const step: CaseEntry = {
      kind: 'own-initiative-taken',
      step: {
        id: 'skridt-1' as RecordId,
        kind: 'paalagt-skridt',
        on: day('2025-08-25'),
        by: 'karen' as OfficialId,
        words: 'Undersøg barnets trivsel.',
        why: 'Barnet venter.',
      },
    }
    const asked: CaseEntry = {
      kind: 'fogedsag-step-taken',
      step: {
        id: 'henvendelse-1' as RecordId,
        kind: 'henvendelse',
        on: day('2025-09-10'),
        due: day('2025-09-24'),
        words: 'Hjælpen er ikke begyndt.',
      },
    }
    const proof = (how: string): CaseEntry => ({ kind: 'compliance-proved', proof: { on: day('2025-09-20'), how } })
    const answered: CaseEntry = {
      kind: 'fogedsag-step-taken',
      step: { id: 'svar-1' as RecordId, kind: 'svar', on: day('2025-09-12'), words: 'Hjælpen begynder den 20.' },
    }
    await write(BOARD.code, step, asked, proof('Borgeren har ringet: hjælpen er begyndt.'), proof('Set af begge.'))
    await write(HERE, answered, proof('Bevillingen er i kraft.'), proof('Set af begge.'))
    await take(BOARD.code, await pack(HERE, BOARD.code))
    const own = await file(BOARD.code)
    expect(own.ownInitiatives?.map(({ id }) => id)).toEqual(['skridt-1'])
    expect(own.compliance?.fogedsag.map(({ id }) => id)).toEqual(['henvendelse-1', 'svar-1'])
    expect(own.compliance?.proofs.map(({ how }) => how)).toEqual([
      'Borgeren har ringet: hjælpen er begyndt.',
      'Set af begge.',
      'Bevillingen er i kraft.',
    ])
  })

  test('not with another paper under the name of one that lies there', async () => {
    const { pack, take, entries, write } = await cameAgain()
    const paper = (hash: string): CaseEntry => ({
      kind: 'document-recorded',
      id: 'dok-9' as DocumentId,
      name: 'Status.txt',
      on: day('2025-10-01'),
      hash: hash.repeat(64),
    })
    await write(BOARD.code, paper('a'))
    await write(HERE, paper('b'))
    const before = await entries(BOARD.code)
    expect(await take(BOARD.code, await pack(HERE, BOARD.code))).toContain('bruger navne')
    expect(await entries(BOARD.code)).toEqual(before)
  })
})
