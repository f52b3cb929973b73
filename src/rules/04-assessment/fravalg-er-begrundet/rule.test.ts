import { expect, test } from 'vitest'
import { aRefusal, type Said, statementId, type Told } from '../../refusal.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { fravalgErBegrundet } from './rule.ts'

testCaseRule(fravalgErBegrundet, examples)

const citizen: Said = { id: 'siger', from: 'borger', text: 'Jeg går i stå ved kassen hver gang, jeg handler.' }
const opinion: Said = { id: 'mener', from: 'kommunens-vurdering', points: 'taler-imod', text: 'Hun kan godt.' }
const levels = (told: Told, change = {}) => {
  const verdict = caseVerdict(fravalgErBegrundet, aRefusal(told, change))
  return verdict.kind === 'fails' ? verdict.findings.map(({ level }) => level) : verdict.kind
}

test.each<readonly [string, Told, unknown]>([
  ['opinion against the citizen, unanswered', { reason: 'Karla kan handle i butikken.' }, ['fejl']],
  ['only named in the words', { reason: 'Du siger, at du går i stå. Du kan handle i butikken.' }, ['advarsel']],
  [
    'set aside with a why',
    {
      assessment: {
        text: 'Karla kan handle i butikken.',
        setAside: [{ statement: statementId('siger'), why: 'Det er et år gammelt.' }],
      },
    },
    'holds',
  ],
  [
    'set aside without a why',
    { assessment: { text: 'Karla kan handle i butikken.', setAside: [{ statement: statementId('siger'), why: ' ' }] } },
    ['fejl'],
  ],
  ['praise alone is told by its own rule', { reason: 'Du har mange ressourcer og er velfungerende.' }, ['advarsel']],
])('%s', (_, told, expected) => {
  expect(levels({ statements: [citizen, opinion], ...told })).toEqual(expected)
})

test('a reply to the citizen’s view answers it', () => {
  const views = [
    {
      id: 'v' as never,
      words: 'Jeg går i stå.',
      statement: statementId('siger'),
      reply: 'Kassen kan nu klares uden kø.',
    },
  ]
  expect(levels({ statements: [citizen, opinion], reason: 'Karla kan handle i butikken.' }, { views })).toBe('holds')
})
