import { expect, test } from 'vitest'
import { aRefusal } from '../../refusal.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { aktivitetenErIkkeUdelukket } from './rule.ts'
import { examples } from './examples.ts'

testCaseRule(aktivitetenErIkkeUdelukket, examples)

test('beside facts from others it is a warning', () => {
  const file = aRefusal({
    need: { activity: 'at gå til svømning' },
    reason: 'Fritidsaktiviteter er ikke omfattet af § 85. Du går selv til svømning hver tirsdag.',
    statements: [{ from: 'udfoerer', points: 'taler-imod', text: 'Hun svømmer alene hver tirsdag.' }],
  })
  const verdict = caseVerdict(aktivitetenErIkkeUdelukket, file)
  expect(verdict.kind === 'fails' && verdict.findings.map(({ level }) => level)).toEqual(['advarsel'])
})

test('another provision may have its own bounds', () => {
  const file = aRefusal({
    need: { asked: { provision: { act: 'SEL', paragraph: '97' } } },
    reason: 'Ferie er ikke omfattet.',
  })
  const answers = file.answers.map((one) => ({
    ...one,
    answer: {
      kind: 'afslag' as const,
      provision: { act: 'SEL' as const, paragraph: '97' },
      reason: 'Ferie er ikke omfattet.',
    },
  }))
  expect(caseVerdict(aktivitetenErIkkeUdelukket, { ...file, needs: file.needs.slice(1), answers }).kind).toBe(
    'not-applicable',
  )
})
