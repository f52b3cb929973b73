import { describe, expect, test } from 'vitest'
import type { OfficialId } from './00-case/case-id.ts'
import { BOARD } from './10-board/board.ts'
import type { Afslag } from './06-decision/need-answer.ts'
import { opennessOf } from './act/open-acts.ts'
import type { CaseEntry } from './case-entry.ts'
import { listProblems } from './act/entry-problem.ts'
import { isNothingLeft, stateOf } from './case-state.ts'
import { INDKOEB, POST } from './case.specimen.ts'
import { foldCase } from './fold-case.ts'
import { sentCase } from './exchange/sent-case.ts'
import {
  back,
  begun,
  BOTH,
  complaint,
  day,
  file,
  finished,
  id,
  instruction,
  remitted,
  sent,
  states,
  toBoard,
  upheld,
} from './appeal-entries.specimen.ts'

describe('a case after its letter', () => {
  test.each<[string, readonly CaseEntry[], string]>([
    ['nobody complains', [], 'afsendt'],
    ['a complaint', [complaint], 'paaklaget'],
    [
      'the complaint falls',
      [complaint, { kind: 'complaint-withdrawn', id: id('klage-1'), on: day('2025-03-21') }],
      'afsendt',
    ],
    ['it is read afresh', [complaint, begun], 'genvurderes'],
    ['it is upheld', [complaint, begun, upheld, finished], 'genvurderet'],
    ['it is sent', [complaint, begun, upheld, finished, file, toBoard], 'hos-styrelsen'],
    ['one of two complaints falls once it is sent', [...BOTH, back('klage-2')], 'hos-styrelsen'],
    ['the first of two falls once it is sent', [...BOTH, back('klage-1')], 'hos-styrelsen'],
    ['both fall', [...BOTH, back('klage-1'), back('klage-2')], 'afsendt'],
    [
      'the board drafts',
      [
        complaint,
        begun,
        upheld,
        finished,
        file,
        toBoard,
        { kind: 'outcome-drafted', outcome: remitted, by: 'kari' as OfficialId },
      ],
      'til-underskrift',
    ],
    [
      'the draft is sent back',
      [
        complaint,
        begun,
        upheld,
        finished,
        file,
        toBoard,
        { kind: 'outcome-drafted', outcome: remitted, by: 'kari' as OfficialId },
        {
          kind: 'outcome-signed',
          by: 'chef' as OfficialId,
          on: day('2025-08-01'),
          answer: 'sendt-tilbage',
          why: 'Hvilken kilde?',
        },
      ],
      'hos-styrelsen',
    ],
    [
      'the board has decided',
      [
        complaint,
        begun,
        upheld,
        finished,
        file,
        toBoard,
        { kind: 'outcome-received', outcome: remitted, on: day('2025-08-04') },
      ],
      'styrelsen-har-afgjort',
    ],
  ])('%s', (_, entries, state) => {
    expect(states(...entries)).toBe(state)
  })

  test('the board decides the day it signs, whatever day the draft has', () => {
    const signed: CaseEntry = {
      kind: 'outcome-signed',
      by: 'chef' as OfficialId,
      on: day('2025-08-11'),
      answer: 'underskrevet',
      why: '',
    }
    const drafted: CaseEntry = { kind: 'outcome-drafted', outcome: remitted, by: 'kari' as OfficialId }
    const folded = foldCase([...sent, complaint, begun, upheld, finished, file, toBoard, drafted, signed])
    expect(remitted.decidedOn).not.toBe('2025-08-11')
    expect(folded?.outcome?.decidedOn).toBe('2025-08-11')
  })

  test('what the reassessment changes is what holds afterwards, and the case is settled', () => {
    const answer = {
      need: INDKOEB,
      answer: {
        kind: 'bevilget',
        provision: { act: 'SEL', paragraph: '85' },
        content: 'Følgeskab.',
        purpose: 'At Karla kommer ud.',
        form: 'individuel',
      },
      change: { kind: 'ny' },
    } as const
    const changed: CaseEntry = {
      kind: 'genvurdering-part-judged',
      id: id('gen-1'),
      part: { kind: 'aendret', need: INDKOEB, reason: 'oplysninger-overset', why: 'Vi overså det.', answer },
    }
    const folded = foldCase([...sent, complaint, begun, changed, finished])
    expect(folded?.answers.map(({ need, answer: { kind } }) => [need, kind])).toEqual([
      [POST, 'bevilget'],
      [INDKOEB, 'bevilget'],
    ])
    expect(stateOf(folded, true)).toBe('afsendt')
  })

  describe('a complaint', () => {
    const problemsWith = (entry: CaseEntry, ...before: readonly CaseEntry[]) => {
      const there = foldCase([...sent, complaint, ...before])
      if (there === undefined) throw new Error('the case is there')
      return listProblems(there, entry, day('2025-04-22')).map(({ words }) => words.da)
    }
    const kept: CaseEntry = { kind: 'complaint-kept', id: id('klage-1'), on: day('2025-04-20') }
    test('that was withdrawn is not reassessed, though another stands', () => {
      const withdrawn: CaseEntry = { kind: 'complaint-withdrawn', id: id('klage-1'), on: day('2025-03-22') }
      expect(problemsWith(begun)).toEqual([])
      expect(problemsWith(begun, withdrawn)[0]).toContain('Klagen er trukket tilbage')
      expect(problemsWith(kept, withdrawn)[0]).toContain('Klagen er trukket tilbage')
    })
    test('has no rest to keep before it was partly changed', () => {
      expect(problemsWith(kept)[0]).toContain('ingen rest at fastholde')
      expect(problemsWith(kept, begun, upheld, finished)[0]).toContain('ingen rest at fastholde')
    })
  })

  describe('a reassessment that takes help away', () => {
    const decided = foldCase(sent)?.answers.find(({ need }) => need === POST)
    if (decided === undefined || decided.answer.kind !== 'bevilget') throw new Error('help with the post is granted')
    const less = (answer: typeof decided.answer | Afslag): CaseEntry => ({
      kind: 'genvurdering-part-judged',
      id: id('gen-1'),
      part: {
        kind: 'aendret',
        need: POST,
        reason: 'begrundelse-holdt-ikke',
        why: 'Mindre end før.',
        answer: { need: POST, answer, change: { kind: answer.kind === 'afslag' ? 'ophoer' : 'nedsaettelse' } },
      },
    })
    const extent = { from: 0.1, to: 0.1, unit: 'timer', per: 'uge' } as const
    const refusal: Afslag = {
      kind: 'afslag',
      provision: decided.answer.provision,
      reason: 'Karla læser selv sin post.',
    }
    test.each([
      ['fewer hours', less({ ...decided.answer, extent })],
      ['a refusal', less(refusal)],
      ['the very same', less(decided.answer)],
    ])('%s is refused, and says to uphold', (_, entry) => {
      const file = foldCase([...sent, complaint, begun])
      if (file === undefined) throw new Error('the case is there')
      const [problem] = listProblems(file, entry, day('2025-04-10'))
      expect(problem?.field).toBe('udfald')
      expect(problem?.words.da).toContain('Vælg »Fastholdt«')
    })
    test('that was kept before can’t be sent, and one that was sent goes on to the board', () => {
      const kept = foldCase([
        ...sent,
        { ...complaint, complaint: { ...complaint.complaint, contested: [POST] } },
        begun,
        less(refusal),
      ])
      expect(opennessOf('genvurdering-finished', 'jurist', 'genvurderes', kept).kind).toBe('closed')
      const finishedBefore = foldCase([...sent, complaint, begun, less(refusal), finished])
      expect(stateOf(finishedBefore, true)).toBe('genvurderet')
    })
  })

  test('a remittal opens a round whose first tasks are the instructions, and remembers the outcome', () => {
    const folded = foldCase([
      ...sent,
      complaint,
      begun,
      upheld,
      finished,
      file,
      toBoard,
      { kind: 'outcome-received', outcome: remitted, on: day('2025-08-04') },
      {
        kind: 'round-begun',
        on: day('2025-08-05'),
        procedure: 'hjemvisning',
        instructions: [{ id: instruction.id, asked: instruction.text }],
      },
    ])
    expect(folded?.round.instructions).toEqual([{ id: 'anv-1', asked: 'Spørg lægen.' }])
    expect(folded?.formerRounds.at(-1)).toMatchObject({ outcome: { id: 'udfald-1' }, complaints: [{ id: 'klage-1' }] })
    expect([folded?.outcome, folded?.complaints, folded?.boardFile]).toEqual([undefined, [], undefined])
    expect(stateOf(folded, true)).toBe('oplyses')
  })

  test('at the board the case begins with the file that was sent, and leaves that file as it was', () => {
    const whole = foldCase([...sent, complaint, begun, upheld, finished, file, toBoard])
    if (whole === undefined) throw new Error('the specimen folds')
    const before = JSON.stringify(whole)
    const there = foldCase([
      {
        kind: 'case-imported',
        municipality: BOARD.code,
        file: sentCase(whole),
        official: 'kari' as OfficialId,
        team: 'Klager',
      },
      { kind: 'board-received', on: day('2025-04-12'), number: '25-12345' },
    ])
    expect(there?.boardFile?.received).toEqual({ on: '2025-04-12', number: '25-12345' })
    expect([there?.municipality, there?.needs]).toEqual([BOARD.code, whole.needs])
    expect([there?.from, there?.responsible, there?.team]).toEqual([whole.municipality, 'kari', 'Klager'])
    expect(stateOf(there, true)).toBe('hos-styrelsen')
    expect(JSON.stringify(whole)).toBe(before)
  })
})

describe('whether there is nothing left to decide', () => {
  const later: CaseEntry = {
    ...complaint,
    complaint: { ...complaint.complaint, id: id('klage-3'), received: day('2025-05-05') },
  }
  const nothing = (...entries: readonly CaseEntry[]) => {
    const folded = foldCase([...sent, ...entries])
    return folded !== undefined && isNothingLeft(folded)
  }
  test('every complaint must have been withdrawn: one that stands decides, also one that came after the case was sent', () => {
    const both = [...BOTH, back('klage-1'), back('klage-2')]
    expect(nothing(...both)).toBe(true)
    expect(nothing(...BOTH, back('klage-1'))).toBe(false)
    expect(nothing(...both, later)).toBe(false)
    expect(states(...both, later)).toBe('paaklaget')
  })
})
