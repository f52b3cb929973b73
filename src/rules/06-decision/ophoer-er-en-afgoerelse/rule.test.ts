import { expect, test } from 'vitest'
import { plainDate } from '../../../base/date.ts'
import { anEndedCase, answerOf, withAnswer, without } from '../../../stages/case-change.specimen.ts'
import { aCase, POST } from '../../../stages/case.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { ophoerErEnAfgoerelse } from './rule.ts'

testCaseRule(ophoerErEnAfgoerelse, examples)

const file = aCase()

test.each([
  'Støtten ophører uden videre, når målet er nået.',
  'Hvis du ikke møder op, lukkes sagen.',
  'Hører vi ikke fra dig inden 14 dage, afslutter vi indsatsen.',
  'Bevillingen bortfalder automatisk ved udebliven.',
  'Ved tre aflysninger stopper hjælpen af sig selv.',
  'Såfremt du ikke svarer, bortfalder støtten.',
  'Sagen lukkes automatisk.',
  'Hjælpen falder bort uden yderligere varsel.',
])('lapses by itself: %s', (content) => {
  const given = withAnswer(file, POST, { ...answerOf(file, POST, 'bevilget'), content })
  expect(caseVerdict(ophoerErEnAfgoerelse, given).kind).toBe('fails')
})

test.each([
  'Støtten stopper, når du ikke længere har brug for den, og du får en ny afgørelse om det.',
  'Hvis du bliver syg, ringer bostøtten til dig.',
  'Bevillingen gælder til den 31. december.',
  'Støtten ophører ikke, fordi du aflyser.',
  'Hvis du flytter, skal du fortælle det.',
  'Bostøtten afslutter besøget med en aftale.',
  'Hører vi ikke fra dig, kommer vi forbi.',
  'Sagen bliver fulgt op om et halvt år.',
])('does not: %s', (content) => {
  const given = withAnswer(file, POST, { ...answerOf(file, POST, 'bevilget'), content })
  expect(caseVerdict(ophoerErEnAfgoerelse, given).kind).toBe('holds')
})

test('where no day is set, it is advised', () => {
  const ended = anEndedCase()
  if (ended.decision === undefined) throw new Error('the specimen is decided')
  const verdict = caseVerdict(ophoerErEnAfgoerelse, { ...ended, decision: without(ended.decision, 'effective') })
  expect(verdict.kind === 'fails' && verdict.findings[0].level).toBe('raad')
})

test('a change that begins before the letter came is a warning', () => {
  const ended = anEndedCase()
  const letters = (ended.letters ?? []).map((one) => ({ ...one, delivered: plainDate('2025-04-02') }))
  const verdict = caseVerdict(ophoerErEnAfgoerelse, { ...ended, letters })
  expect(verdict.kind === 'fails' && verdict.findings[0].level).toBe('advarsel')
})
