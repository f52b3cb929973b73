import { describe, expect, test } from 'vitest'
import { plainDate } from '../base/date.ts'
import { wordsOfCase } from './case-words.ts'
import type { RecordId } from './00-case/case-id.ts'
import { aCase, RAADGIVER } from './case.specimen.ts'
import { aSparseCase, sel } from './sparse-case.specimen.ts'

const FILE = aSparseCase({
  on: '2024-05-10',
  activity: 'at åbne sin post',
  told: [
    ['borger', 'vanskelighed', 'taler-for', 'Jeg åbner aldrig mine breve.'],
    ['udfoerer', 'ressource', 'taler-imod', 'Hun åbnede to breve i april.'],
  ],
  assessment: 'Du kan selv åbne dine breve.',
  answer: { kind: 'afslag', provision: sel('85'), reason: 'Du gør det selv i dag.' },
})

describe('the words of a case', () => {
  test('are kept apart by who speaks', () => {
    const { texts } = wordsOfCase(FILE)
    expect(texts).toContainEqual(['s:', 'Jeg åbner aldrig mine breve.'])
    expect(texts).toContainEqual(['a:', 'Du gør det selv i dag.'])
    expect(texts).toContainEqual(['o:', 'at åbne sin post'])
  })
  test('of the municipality are told with their place', () => {
    expect(wordsOfCase(FILE).grounds).toEqual([
      { at: '/assessments/0/text', text: 'Du kan selv åbne dine breve.' },
      { at: '/answers/0/answer/reason', text: 'Du gør det selv i dag.' },
    ])
  })
  test('are counted', () => {
    expect(wordsOfCase(FILE).words).toBe(5 + 6 + 6 + 6 + 4 + 4)
  })
})

describe('the facts of a case', () => {
  test('are what was chosen, how many there are, and what nobody has taken up', () => {
    const { facts } = wordsOfCase(FILE)
    expect(facts).toContain('answers.answer.kind=afslag')
    expect(facts).toContain('statements#2')
    expect(facts).toContain('need:afslag:left-for#1')
    expect(facts).toContain('assessments.decisive#0')
  })
  test('are no dates and no names of people or records', () => {
    const { texts, facts } = wordsOfCase(aCase())
    const told = [...facts, ...texts.map((one) => one[1])].join('\n')
    expect(told).not.toMatch(/\d{4}-\d{2}-\d{2}/)
    expect(told).not.toMatch(/medarbejder-|part-karla|behov-post/)
  })
  test('tell how old the sources are on the day of the decision', () => {
    const young = wordsOfCase(FILE).facts
    const later = { id: 'afgoerelse' as RecordId, on: plainDate('2028-01-01'), by: RAADGIVER, approvals: [] }
    const old = wordsOfCase({ ...FILE, decision: later }).facts
    expect([young, old].map((facts) => facts.filter((one) => one.startsWith('youngest=')))).toEqual([
      ['youngest=0'],
      ['youngest=4'],
    ])
  })
})

test('what came after the decision, and who worked at it, is not read', () => {
  const file = aCase()
  const bare = { ...file }
  for (const field of ['officials', 'letters', 'calls', 'sparrings', 'parties'] as const)
    Reflect.deleteProperty(bare, field)
  expect(wordsOfCase(file)).toEqual(wordsOfCase(bare))
})
