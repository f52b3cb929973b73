import { describe, expect, test } from 'vitest'
import { writtenWord } from '../text/learned-words.ts'
import { caseEvidence, type CaseLearned } from './case-evidence.ts'
import { caseImpressionFrom, isToldInOutline } from './case-impression.ts'
import { aCase, aCaseWithout } from './case.specimen.ts'
import { aSparseCase, sel } from './sparse-case.specimen.ts'

/** One word tells it all: of the whole case, and of a sentence. */
const LEARNED: CaseLearned = {
  whole: {
    answers: ['personkreds', 'mangel'],
    before: [-100, -50],
    most: [200, 100],
    rarest: 100,
    many: 1,
    lines: [writtenWord('a:omfattet', 1, [1, 1])],
  },
  sentence: {
    answers: ['personkreds'],
    before: [-100],
    most: [150],
    rarest: 100,
    many: 1,
    lines: [writtenWord('omfattet', 1, [1])],
  },
}

const told = (assessment: string) =>
  aSparseCase({
    on: '2024-05-10',
    activity: 'at åbne sin post',
    told: [['borger', 'vanskelighed', 'taler-for', 'Jeg åbner ikke mine breve. '.repeat(16)]],
    assessment,
    answer: { kind: 'afslag', provision: sel('85'), reason: 'Du kan selv.' },
  })

describe('what the words of a case say', () => {
  test('is of the whole, and of the sentence that most reminds of it', () => {
    const evidence = caseEvidence(told('Vi har talt med dig. Du er ikke omfattet.'), LEARNED)
    expect(evidence?.reversed).toBeCloseTo(0.5)
    expect(evidence?.of).toEqual([
      {
        mangel: 'personkreds',
        whole: 1,
        sentence: 0.5,
        told: { at: '/assessments/0/text', quote: { words: 'Du er ikke omfattet.', from: 21, to: 41 } },
      },
    ])
  })
  test('is what is there before, where no word is known', () => {
    expect(caseEvidence(told('Vi har talt med dig.'), LEARNED)).toMatchObject({ reversed: -0.5, of: [{ whole: -1 }] })
  })
  test('is read as brief under a hundred and fifty words', () => {
    expect(caseEvidence(told('Du er ikke omfattet.'), LEARNED)?.isBrief).toBe(true)
    expect(caseEvidence(told('Du åbner selv din post hver dag. '.repeat(10)), LEARNED)?.isBrief).toBe(false)
  })
  test('is nothing where it is told in fewer than eighty words', () => {
    const few = aSparseCase({
      on: '2024-05-10',
      activity: 'at åbne sin post',
      told: [],
      assessment: 'Du er ikke omfattet.',
      answer: { kind: 'afslag', provision: sel('85'), reason: 'Du kan selv.' },
    })
    expect(caseEvidence(few, LEARNED)).toBeUndefined()
  })
})

test('each witness counts, a rule among them', () => {
  const weights = { none: -1, reversed: 1, whole: 2, sentence: 0.5, rule: 1.5 }
  const of = [{ mangel: 'personkreds', whole: 0.5, sentence: -2, told: null }] as const
  const { signs } = caseImpressionFrom({ reversed: 1, isBrief: false, of }, weights)
  expect(signs[0]?.whenNot).toBeCloseTo(0.5)
  expect(signs[0]?.whenFound).toBeCloseTo(1 / (1 + Math.exp(-1.5)))
})

test('a case is told in outline where it is decided and nobody who worked at it is named', () => {
  expect(isToldInOutline(aCase())).toBe(false)
  expect(isToldInOutline(aCaseWithout('officials'))).toBe(true)
  expect(isToldInOutline(aCaseWithout('officials', 'decision'))).toBe(false)
})
