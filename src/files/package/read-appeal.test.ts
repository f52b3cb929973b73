import { describe, expect, test } from 'vitest'
import { checkCase } from '../../app/check/check-case.ts'
import { plainDate } from '../../base/date.ts'
import { aWholeAppeal } from '../../stages/appealed-case.specimen.ts'
import { aCase, INDKOEB } from '../../stages/case.specimen.ts'
import { readCaseFile } from '../case/read-case-file.ts'

const ASKED = plainDate('2025-07-01')
const AFTER = new Set<string>(['08-complaint', '09-reassessment', '10-board', '11-outcome', '12-compliance'])
const read = (value: unknown) => readCaseFile(Buffer.from(JSON.stringify(value)))
function fileOf(value: unknown) {
  const result = read(value)
  if (!result.ok) throw new Error(JSON.stringify('problems' in result.error ? result.error.problems : result.error))
  return result.value.file
}
function problemsOf(value: unknown): readonly string[] {
  const result = read(value)
  return result.ok || !('problems' in result.error) ? [] : result.error.problems.map(({ pointer }) => pointer)
}
const rulesOf = (value: unknown) =>
  checkCase(fileOf(value), ASKED).findings.flatMap(({ room, rule }) => (AFTER.has(room) ? [rule] : []))

const { complaints = [], genvurderinger = [] } = aWholeAppeal()
const [klage] = complaints
const [genvurdering] = genvurderinger
if (klage === undefined || genvurdering === undefined) throw new Error('the specimen is complained of and reassessed')

describe('a file that tells what came after its letter', () => {
  test('is held to the rules on complaint, reassessment, board and compliance', () => {
    const late = { ...aWholeAppeal(), genvurderinger: [{ ...genvurdering, finished: '2025-05-02' }] }
    expect(rulesOf(late)).toContain('genvurdering-inden-fristen')
    const unread = { ...aCase(), complaints: [klage], genvurderinger: [] }
    expect(rulesOf(unread)).toContain('genvurdering-inden-fristen')
  })
  test('that tells of all of it, as the example does, and holds, has no finding', () => {
    expect(checkCase(fileOf(aWholeAppeal()), ASKED).findings).toEqual([])
  })
  test('that tells of none is not asked for any', () => {
    expect(rulesOf(aCase())).toEqual([])
  })
  test('need not name its complaint, nor tell lists that are empty', () => {
    const { id: _, contested: __, ...bare } = klage
    const { complaints: read } = fileOf({ ...aCase(), complaints: [bare] })
    expect(read).toEqual([{ ...bare, id: 'complaints-1', contested: [] }])
    expect(fileOf({ ...aCase(), boardFile: {} }).boardFile).toEqual({ lines: [], requests: [], contacts: [] })
  })
})

test.each<[string, object, string]>([
  ['a complaint by nobody in the case', { complaints: [{ ...klage, by: 'en-anden' }] }, '/complaints/0/by'],
  ['a contested need that is not there', { complaints: [{ ...klage, contested: ['x'] }] }, '/complaints/0/contested/0'],
  [
    'a reassessment of no complaint',
    { genvurderinger: [{ ...genvurdering, complaint: 'x' }] },
    '/genvurderinger/0/complaint',
  ],
  [
    'one that was finished before it was begun',
    { genvurderinger: [{ ...genvurdering, finished: '2025-01-01' }] },
    '/genvurderinger/0/finished',
  ],
  ['a word that is none', { complaints: [{ ...klage, kanal: 'brev' }] }, '/complaints/0/kanal'],
  [
    'an outcome without a flaw',
    {
      outcome: {
        id: 'u',
        decidedOn: '2025-05-12',
        number: '25-1',
        parts: [{ id: 'd', needs: [INDKOEB], grounds: 'x', ruling: { kind: 'ophaevelse', category: 'A', flaws: [] } }],
      },
    },
    '/outcome/parts/0/ruling/flaws',
  ],
])('%s is told where it stands', (_, change, at) => {
  expect(problemsOf({ ...aWholeAppeal(), ...change })).toContain(at)
})
