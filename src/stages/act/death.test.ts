import { describe, expect, test } from 'vitest'
import type { PartyId } from '../00-case/case-id.ts'
import { listReceivers } from '../00-case/party.ts'
import { voiceOf } from '../00-case/voice.ts'
import { factsOf, roundFactsOf } from '../../app/case-facts.ts'
import { begun, BOTH, complaint, day, finished, sent, toBoard, upheld } from '../appeal-entries.specimen.ts'
import type { CaseEntry } from '../case-entry.ts'
import { entriesOf } from '../case-journal.specimen.ts'
import { aCaseWithout, KARLA, RAADGIVER } from '../case.specimen.ts'
import { lineOf } from '../case-line.ts'
import { noticesOf } from '../citizen/citizen-notice.ts'
import { listNews } from '../exchange/case-news.ts'
import { sentCase } from '../exchange/sent-case.ts'
import { foldCase } from '../fold-case.ts'
import { listProblems } from './entry-problem.ts'
import { opennessOf } from './open-acts.ts'

const today = day('2025-05-10')
const SOESTER = 'part-soester' as PartyId
const sister: CaseEntry = {
  kind: 'party-recorded',
  party: { id: SOESTER, role: 'partsrepraesentant', mandates: ['modtage-breve', 'udtale-sig', 'se-sagen', 'klage'] },
}
const died: CaseEntry = { kind: 'death-recorded', death: { on: day('2025-04-01'), how: 'Søsteren ringede.' } }
const decided = (answer: 'stopper' | 'fortsaetter'): CaseEntry => ({
  kind: 'after-death-decided',
  decided: { on: today, by: RAADGIVER, answer, why: 'Drøftet med juristen.' },
})
const may: CaseEntry = { ...sister, kind: 'party-changed' }
const mistaken: CaseEntry = { kind: 'death-mistaken', on: today, why: 'Det var en anden med samme navn.' }

function folded(...entries: readonly CaseEntry[]) {
  const file = foldCase(entries)
  if (file === undefined) throw new Error('the specimen folds')
  return file
}
const line = (...entries: readonly CaseEntry[]) => lineOf(folded(...entries), true)
const undecided = entriesOf(aCaseWithout('decision', 'letters'))
const reassessing = [...sent, complaint, begun]
const atBoard = [...sent, ...BOTH]

describe.each<[string, readonly CaseEntry[]]>([
  ['while it is informed', undecided],
  ['while there is time to complain', sent],
  ['during the reassessment', reassessing],
  ['after the reassessment', [...reassessing, upheld, finished]],
  ['at the board', atBoard],
])('a death %s', (_, before) => {
  const state = line(...before).state

  test('can be recorded, leaves the case where it is, and waits for a person to decide', () => {
    expect(opennessOf('death-recorded', 'raadgiver', state, folded(...before)).kind).toBe('open')
    expect(listProblems(folded(...before), died, today)).toEqual([])
    const { state: after, waitsFor } = line(...before, died)
    expect([after, waitsFor]).toEqual([state, [{ kind: 'doedsfald' }]])
    expect(opennessOf('death-recorded', 'raadgiver', state, folded(...before, died)).kind).toBe('closed')
  })

  test('nobody waits for what only the citizen would have answered or had', () => {
    const kinds = line(...before, died).awaits.map(({ kind }) => kind)
    for (const kind of ['hoeringssvar', 'opfoelgning', 'klage-fastholdes']) expect(kinds).not.toContain(kind)
  })

  test('the citizen has no voice and gets no letter or notice; nor has one who spoke for them, until someone says so', () => {
    const file = folded(...before, sister, died)
    expect([KARLA, SOESTER].map((party) => voiceOf(file, party, today))).toEqual([undefined, undefined])
    expect(listReceivers(file, today)).toEqual([])
    const told = { before: [...before, sister, died], added: [complaint], by: 'raadgiver', today } as const
    expect(noticesOf({ ...told, file })).toEqual([])
    const after = folded(...before, sister, died, may)
    expect([voiceOf(after, KARLA, today), voiceOf(after, SOESTER, today)?.kind]).toEqual([undefined, 'repraesentant'])
    expect(listReceivers(after, today)).toEqual([SOESTER])
  })

  test('that a person lets it stop, it ends and waits for nothing; let go on, it goes on where it was', () => {
    const stopped = line(...before, died, decided('stopper'))
    expect([stopped.state, stopped.waitsFor, stopped.awaits]).toEqual(['afsluttet', [{ kind: 'ingen' }], []])
    const file = folded(...before, died, decided('stopper'))
    expect(opennessOf('case-reopened', 'raadgiver', 'afsluttet', file)).toMatchObject({
      kind: 'closed',
      why: { da: expect.stringContaining('stopper efter dødsfaldet') },
    })
    expect(opennessOf('after-death-decided', 'raadgiver', 'afsluttet', file).kind).toBe('open')
    const again = line(...before, died, decided('stopper'), decided('fortsaetter'))
    expect(again.state).toBe(state)
    expect(again.waitsFor).not.toContainEqual({ kind: 'doedsfald' })
  })

  test('recorded by mistake, all is as it was', () => {
    expect(folded(...before, died, mistaken)).toEqual(folded(...before))
  })
})

test('a case that ended with a death before the decision knows it too, also opened again', () => {
  const closing = { on: day('2025-02-20'), cause: 'doed', words: 'Søsteren ringede.' } as const
  const closed: CaseEntry = { kind: 'case-closed', closing }
  expect(folded(...undecided, closed).death).toEqual({ on: closing.on, how: closing.words, may: [] })
  expect(voiceOf(folded(...undecided, closed), KARLA, today)).toBeUndefined()
  const reopened = [...undecided, closed, { kind: 'case-reopened', on: today, why: 'Boet spørger.' } as const]
  expect(line(...reopened).waitsFor).toEqual([{ kind: 'doedsfald' }])
  expect(opennessOf('after-death-decided', 'raadgiver', 'afsluttet', folded(...undecided, closed)).kind).toBe('closed')
})

test('a day of death that has not come is refused', () => {
  const tomorrow = { kind: 'death-recorded', death: { on: day('2025-05-11'), how: 'Et brev.' } } as const
  expect(listProblems(folded(...sent), tomorrow, today).map(({ field }) => field)).toEqual(['dag'])
})

describe('in the figures', () => {
  test('whether one who died in time would have complained is not known, and never will be', () => {
    expect(factsOf(sent)[0]?.complained).toBe(false)
    const [round] = roundFactsOf([...sent, { kind: 'death-recorded', death: { on: day('2025-03-10'), how: 'x' } }])
    expect([round?.fact.complained, round?.openUntil]).toEqual([undefined, null])
  })

  test('one who died long after had not complained', () => {
    expect(
      factsOf([...sent, { kind: 'death-recorded', death: { on: day('2025-12-01'), how: 'x' } }])[0]?.complained,
    ).toBe(false)
  })

  test('a complaint that stopped with a death was made, and was neither withdrawn nor decided', () => {
    const [fact] = factsOf([...atBoard, died, decided('stopper')])
    expect([fact?.complained, fact?.outcome]).toEqual([true, undefined])
  })
})

test('the other authority is told of the death, and decides for itself', () => {
  const here = folded(...sent, complaint, begun, upheld, finished, toBoard)
  const there = sentCase(folded(...sent, complaint, begun, upheld, finished, toBoard, died, decided('stopper')))
  expect(there.death).toEqual({ on: day('2025-04-01'), how: 'Søsteren ringede.', may: [] })
  for (const at of ['kommune', 'styrelse'] as const) expect(listNews(here, there, at, today)).toEqual([died])
  expect(listNews(folded(...sent, died), there, 'kommune', today)).not.toContainEqual(died)
})
