import { expect, test } from 'vitest'
import { plainDate } from '../base/date.ts'
import { impressionOfCase } from '../stages/case-impression.ts'
import type { CaseFile } from '../stages/case-file.ts'
import { aCase, aCaseWithout, POST } from '../stages/case.specimen.ts'
import { checkCase } from './check/check-case.ts'

const SOUND = aCaseWithout('officials')
const ASKED = plainDate('2026-01-01')
const { decision } = aCase()
if (decision === undefined) throw new Error('the specimen has lost its decision')

/** One field that is wrong, in a case all of whose words are those of cases that were upheld. */
const FLAWED: readonly (readonly [string, CaseFile, string])[] = [
  [
    'a need without an answer',
    { ...SOUND, answers: SOUND.answers.filter(({ need }) => need !== POST) },
    'hvert-behov-har-svar',
  ],
  [
    'a part without complaint guidance',
    { ...SOUND, decision: { ...decision, complaintGuidance: [] } },
    'klagevejledning-for-hver-del',
  ],
]

test('a sound case told in outline holds, and its words speak for it', () => {
  expect(checkCase(SOUND, ASKED).holds).toBe(true)
  expect(impressionOfCase(SOUND)?.reversed).toBeLessThan(-0.4)
})

test.each(FLAWED)('%s makes it fall, whatever the words speak for', (_, file, rule) => {
  const { findings, holds } = checkCase(file, ASKED)
  expect(findings).toContainEqual(expect.objectContaining({ rule, level: 'fejl' }))
  expect(holds).toBe(false)
})
