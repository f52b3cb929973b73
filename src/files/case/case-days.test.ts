import { describe, expect, test } from 'vitest'
import { problemsOf, read, SMALL } from './small-case.specimen.ts'

const decision = { on: '2025-05-02', by: 'kommunen' }
const source = { id: 'k1', kind: 'borger', title: 'Samtale', date: '2025-05-03', form: 'mundtlig' }
const statement = {
  id: 'o1',
  source: 'k1',
  needs: ['indkøb'],
  topic: 'konsekvens',
  points: 'taler-for',
  text: 'Jeg kan ikke.',
}
const assessment = { need: 'indkøb', text: 'Hun kan ikke.', decisive: ['o1'] }
const sent = (day: string) => ({ about: 'afgoerelse', sent: day, channel: 'digital-post', to: ['borger'] })
const complaint = (received: string) => ({ received, channel: 'digital', by: 'borger', words: 'Jeg klager.' })
const pointersOf = (more: object) => {
  const result = read({ ...SMALL, decision, ...more })
  return result.ok ? [] : problemsOf({ ...SMALL, decision, ...more }).map((one) => one.slice(0, one.indexOf(':')))
}

describe('a day that can’t be is told', () => {
  test.each<[string, object, string]>([
    [
      'a decision before the only application',
      { decision: { ...decision, on: '2025-03-03' } },
      '/applications/0/received',
    ],
    ['a letter before its decision', { letters: [sent('2025-05-01')] }, '/letters/0/sent'],
    ['a complaint before the decision', { complaints: [complaint('2025-05-01')] }, '/complaints/0/received'],
    [
      'a hearing answered before it was sent',
      { partshoeringer: [{ sent: '2025-04-10', due: '2025-04-24', answer: { on: '2025-04-09', words: 'Nej.' } }] },
      '/partshoeringer/0/answer/on',
    ],
  ])('%s', (_, more, pointer) => {
    expect(pointersOf(more)).toEqual([pointer])
  })
})

describe('a day that can be is read', () => {
  test.each<[string, object]>([
    ['all on one day', { letters: [sent(decision.on)], complaints: [complaint(decision.on)] }],
    [
      'a later application besides',
      { applications: [...SMALL.applications, { ...SMALL.applications[0], received: '2025-06-01' }] },
    ],
    ['a decisive source after the decision', { sources: [source], statements: [statement], assessments: [assessment] }],
    [
      'the letter of the round before',
      {
        round: { number: 2, procedure: 'hjemvisning' },
        letters: [sent('2025-04-01')],
        complaints: [complaint('2025-04-09')],
      },
    ],
  ])('%s', (_, more) => {
    expect(pointersOf(more)).toEqual([])
  })
})
