import { describe, expect, test } from 'vitest'
import { addDays, type PlainDate, plainDate } from '../base/date.ts'
import { klagefrist } from '../law/deadline.ts'
import type { MunicipalityCode, OfficialId, RecordId } from '../stages/00-case/case-id.ts'
import type { Ruling } from '../stages/11-outcome/outcome.ts'
import type { CaseEntry } from '../stages/case-entry.ts'
import { entriesOf } from '../stages/case-journal.specimen.ts'
import { aCase, INDKOEB, KARLA, LEDER, POST } from '../stages/case.specimen.ts'
import { foldCase } from '../stages/fold-case.ts'
import { sentCase } from '../stages/exchange/sent-case.ts'
import { changesFacts, factsOf, roundFactsOf } from './case-facts.ts'

const id = (text: string) => text as RecordId
const sent = entriesOf(aCase())
const letter = aCase().letters?.find(({ about }) => about === 'afgoerelse')
const delivered = letter?.delivered ?? letter?.sent ?? plainDate('2025-03-10')
const complainedOn = addDays(delivered, 10)

const complaint: CaseEntry = {
  kind: 'complaint-received',
  complaint: { id: id('klage'), by: KARLA, channel: 'mundtlig', received: complainedOn, words: 'Nej.', contested: [] },
}
const reassessed: readonly CaseEntry[] = [
  { kind: 'genvurdering-begun', id: id('gen'), complaint: id('klage'), by: LEDER, on: complainedOn, newSources: [] },
  {
    kind: 'genvurdering-part-judged',
    id: id('gen'),
    part: { kind: 'fastholdt', need: INDKOEB, replies: [], why: 'Karla køber selv ind.' },
  },
  { kind: 'genvurdering-finished', id: id('gen'), on: addDays(complainedOn, 21) },
]
const toBoard: readonly CaseEntry[] = [
  { kind: 'board-file-assembled', lines: [] },
  { kind: 'case-sent-to-board', on: addDays(complainedOn, 22) },
]
const decidedOn = addDays(complainedOn, 122)
const remitted: Ruling = {
  kind: 'hjemvisning',
  category: 'A',
  flaws: [
    { mangel: 'mangelfuldt-oplyst', need: INDKOEB, missingSource: 'praktiserende-laege', arose: 'foer-afgoerelsen' },
    { mangel: 'mangelfuldt-oplyst', need: POST, arose: 'foer-afgoerelsen' },
  ],
  instructions: [
    {
      id: id('anv'),
      need: INDKOEB,
      text: 'Spørg lægen.',
      source: 'praktiserende-laege',
      matter: 'Hvad betyder angsten ved indkøb?',
      reason: null,
      purpose: 'funktionsnedsaettelse',
    },
  ],
}
const decided = (...rulings: readonly [Ruling, ...Ruling[]]): CaseEntry => {
  const [first, ...rest] = rulings.map((ruling, at) => ({ id: id(`del-${at}`), needs: [], grounds: '', ruling }))
  if (first === undefined) throw new Error('none')
  return {
    kind: 'outcome-received',
    on: decidedOn,
    outcome: { id: id('udfald'), decidedOn, number: '25-1', parts: [first, ...rest] },
  }
}
const appealed = [...sent, complaint, ...reassessed, ...toBoard]
const newRound = (on: PlainDate): readonly CaseEntry[] => {
  const again = { ...aCase() }
  const told = entriesOf({
    ...again,
    letters: (again.letters ?? []).map((one) => ({ ...one, id: id('brev-2'), sent: on })),
  })
  return [
    { kind: 'round-begun', on: addDays(decidedOn, 3), procedure: 'hjemvisning', instructions: [] } as CaseEntry,
    ...told.filter(({ kind }) => kind === 'need-answered' || kind === 'decision-sent'),
    ...told
      .filter(({ kind }) => kind === 'decision-proposed')
      .map((entry) => entry as Extract<CaseEntry, { kind: 'decision-proposed' }>)
      .map((entry) => ({ ...entry, decision: { ...entry.decision, on } })),
  ].toSorted((one, other) => order(one) - order(other))
}
const order = ({ kind }: CaseEntry) =>
  ['round-begun', 'need-answered', 'decision-proposed', 'decision-sent'].indexOf(kind)

describe('what is counted of a case', () => {
  test('is nothing before the letter is sent', () => {
    expect(factsOf(sent.filter(({ kind }) => kind !== 'decision-sent'))).toEqual([])
    expect(factsOf([])).toEqual([])
  })

  test('is the decision as the letter left', () => {
    const [fact, ...more] = factsOf(sent)
    expect(more).toEqual([])
    expect(fact).toMatchObject({
      municipality: '0999',
      provision: 'SEL § 85',
      year: 2025,
      round: 1,
      subject: 'praktiske-opgaver-i-hjemmet',
      result: 'delvis',
      needs: 2,
      foreseen: [],
      complained: false,
      flaws: [],
    })
    expect(Object.keys(fact?.days ?? {})).toEqual(['oplysning', 'afsendelse'])
    expect(fact).not.toHaveProperty('outcome')
  })

  test('is complaint, reassessment and the board’s decision with flaws, instructions and days', () => {
    const [fact] = factsOf([...appealed, decided(remitted, { kind: 'stadfaestelse', criticism: [] })])
    expect(fact).toMatchObject({
      complained: true,
      genvurdering: 'fastholdt',
      outcome: 'hjemvisning',
      boardYear: 2025,
      isPartial: true,
      category: 'A',
      flaws: ['mangelfuldt-oplyst'],
      missing: ['praktiserende-laege'],
      instructions: [2],
      carriedOut: false,
      days: { klage: 10, genvurdering: 21, styrelse: 100 },
    })
  })

  test('is open until the limit for complaints is over, which is no part of the fact, and known once someone complains', () => {
    const limits = (entries: readonly CaseEntry[]) => roundFactsOf(entries).map(({ openUntil }) => openUntil)
    expect(limits(sent)).toEqual([klagefrist(delivered, 'wide')])
    expect(limits([...sent, complaint])).toEqual([null])
    expect(JSON.stringify(factsOf(sent))).not.toContain(klagefrist(delivered, 'wide'))
  })

  test('is what the board had to ask for, and how long it had the case, once it has received it', () => {
    const on = addDays(complainedOn, 30)
    const received: CaseEntry = { kind: 'board-received', on, number: '25-1' }
    const asked: CaseEntry = {
      kind: 'board-asked',
      request: { id: id('anmodning'), item: 'ansoegning', asked: 'Send den.', on, due: addDays(on, 7) },
    }
    expect(factsOf(appealed)[0]).not.toHaveProperty('requested')
    expect(factsOf([...appealed, received])[0]).toMatchObject({ requested: [] })
    expect(factsOf([...appealed, received, asked, decided(remitted)])[0]).toMatchObject({
      requested: ['ansoegning'],
      days: { styrelse: 100, styrelsesbehandling: 92 },
    })
    expect(changesFacts([received])).toBe(true)
  })

  test('a remittal is carried out by the letter of the next round, which is counted on its own', () => {
    const on = addDays(decidedOn, 40)
    const facts = factsOf([...appealed, decided(remitted), ...newRound(on)])
    expect(facts.map(({ round, carriedOut, days }) => [round, carriedOut, days.efterlevelse])).toEqual([
      [1, true, 40],
      [2, undefined, undefined],
    ])
    expect(facts[1]?.complained).toBe(false)
  })

  test('a change is carried out by what shows it', () => {
    const changed: Ruling = {
      kind: 'ophaevelse',
      category: 'D',
      flaws: [{ mangel: 'personkreds', need: POST, arose: 'foer-afgoerelsen' }],
    }
    const proof: CaseEntry = {
      kind: 'compliance-proved',
      proof: { on: addDays(decidedOn, 9), how: 'Bostøtten er i gang.' },
    }
    const [before] = factsOf([...appealed, decided(changed)])
    const [after] = factsOf([...appealed, decided(changed), proof])
    expect([before?.carriedOut, after?.carriedOut, after?.days.efterlevelse]).toEqual([false, true, 9])
  })

  test('a complaint that falls at the board has lapsed, and one that falls before was no case of theirs', () => {
    const falls: CaseEntry = { kind: 'complaint-withdrawn', id: id('klage'), on: addDays(complainedOn, 30) }
    expect(factsOf([...appealed, falls])[0]?.outcome).toBe('bortfald')
    expect(factsOf([...sent, complaint, falls])[0]).not.toHaveProperty('outcome')
  })

  test('at the board, the fact is the municipality’s that sent the file', () => {
    const file = foldCase(appealed)
    if (file === undefined) throw new Error('no case')
    const imported: CaseEntry = {
      kind: 'case-imported',
      municipality: '0001' as MunicipalityCode,
      file: sentCase(file),
      official: 'kari' as OfficialId,
      team: 'Klager',
    }
    const facts = factsOf([imported, decided(remitted)])
    expect(facts).toEqual(factsOf([...appealed, decided(remitted)]))
    expect(facts[0]?.municipality).toBe('0999')
  })

  test('what the check warned of is counted, before anyone complained', () => {
    const poor = aCase({ views: [{ id: id('syn'), words: 'Jeg er ensom, når jeg køber ind alene.' }] })
    expect(factsOf(entriesOf(poor))[0]?.foreseen).toEqual(['mangelfuld-begrundelse'])
  })

  test('names nobody', () => {
    const text = JSON.stringify(factsOf([...appealed, decided(remitted)]))
    for (const name of ['karla', 'sag-', 'medarbejder', '2025-', 'angsten', 'lægen'])
      expect(text.toLowerCase()).not.toContain(name)
  })

  test('a note changes no fact', () => {
    expect(
      changesFacts([
        { kind: 'call-made', call: { id: id('o'), on: decidedOn, when: 'foer-brevet', reached: true, note: '' } },
      ]),
    ).toBe(false)
    expect(changesFacts([complaint])).toBe(true)
  })
})
