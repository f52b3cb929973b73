import { expect, test } from 'vitest'
import { plainDate } from '../../../base/date.ts'
import type { RecordId } from '../../../stages/00-case/case-id.ts'
import { without } from '../../../stages/case-change.specimen.ts'
import type { CaseFile } from '../../../stages/case-file.ts'
import { aCase } from '../../../stages/case.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { borgerenErSpurgt } from './rule.ts'

testCaseRule(borgerenErSpurgt, examples)

const first = (file: CaseFile) => {
  const verdict = caseVerdict(borgerenErSpurgt, file)
  return verdict.kind === 'fails' ? verdict.findings[0] : undefined
}
const [ended, refused] = examples.fails.map(({ given }) => given)

test.each<[string, CaseFile | undefined, string]>([
  ['help taken away unheard', ended, 'fejl'],
  ['a refusal of what was applied for', refused, 'raad'],
  ['a refusal without an application in words', refused && { ...refused, applications: [] }, 'advarsel'],
  [
    'someone tried to reach the citizen',
    ended && {
      ...ended,
      nonCooperation: { id: 's' as RecordId, attempts: [{ on: plainDate('2025-02-01'), how: 'telefon' }] },
    },
    'advarsel',
  ],
  ['the hearing is not known', ended && without(ended, 'partshoeringer'), 'advarsel'],
])('%s', (_, file, level) => {
  expect(file && first(file)?.level).toBe(level)
})

test('one need is asked of by itself, several together', () => {
  expect(ended && first(ended)?.question?.matter).toContain('når du skal købe ind')
  const open = refused && { ...without(refused, 'decision'), answers: [] }
  expect(open && first(open)?.question).toMatchObject({ need: null, matter: expect.stringContaining('»at købe ind«') })
})

test('the citizen’s words in another source count', () => {
  const file = refused && {
    ...refused,
    statements: aCase().statements.map((one) => ({ ...one, source: 'kilde-bostoette' as never })),
  }
  expect(file && first(file)).toBeUndefined()
})
