import { describe, expect, test } from 'vitest'
import { withAnswer } from '../../../stages/case-change.specimen.ts'
import { aCase, INDKOEB, POST, withChanged } from '../../../stages/case.specimen.ts'
import type { DaekketPaaAndenVis } from '../../../stages/06-decision/need-answer.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { daekketPaaAndenVisErNok } from './rule.ts'
import { CANNOT } from './standing.ts'

testCaseRule(daekketPaaAndenVisErNok, examples)

const file = aCase()
const met = (by: DaekketPaaAndenVis['by']): DaekketPaaAndenVis => ({
  kind: 'daekket-paa-anden-vis',
  by,
  what: 'Hjælp hver tirsdag',
  whyEnough: 'Breve bliver læst hver tirsdag, og det er tit nok til fristerne.',
})

test.each<[DaekketPaaAndenVis['by'], string, string]>([
  ['netvaerk', 'fejl', 'paaroerende'],
  ['anden-myndighed', 'none', ''],
  ['region', 'none', ''],
])('post met by %s with no word from them: %s', (by, level, to) => {
  // The doctor has spoken of the post, and counts as the region's word.
  const verdict = caseVerdict(daekketPaaAndenVisErNok, withAnswer(file, POST, met(by)))
  expect(verdict.kind === 'fails' ? verdict.findings[0].level : 'none').toBe(level)
  if (verdict.kind === 'fails') expect(verdict.findings[0].question).toMatchObject({ to, need: POST })
})

test('another authority that nobody has asked is a warning with a question', () => {
  const given = withAnswer(file, INDKOEB, met('anden-myndighed'))
  const verdict = caseVerdict(daekketPaaAndenVisErNok, given)
  expect(verdict.kind === 'fails' && verdict.findings[0]).toMatchObject({
    level: 'advarsel',
    question: { to: 'anden-myndighed', need: INDKOEB },
  })
})

test('help under a provision that the same decision grants is in place', () => {
  const given = withAnswer(file, INDKOEB, { ...met('bestemmelse'), provision: { act: 'SEL', paragraph: '85' } })
  expect(caseVerdict(daekketPaaAndenVisErNok, given).kind).toBe('holds')
})

test.each([
  ['Jeg kommer til døren og vender om.', 'fejl'],
  ['Mandag morgen er det værst, og søndag sover jeg.', 'fejl'],
  ['Min søn tager det hver tirsdag.', 'none'],
  ['Min mors veninde kigger på det.', 'none'],
])('what the citizen says of a relative counts as a word from them: “%s”', (text, level) => {
  const given = withAnswer(file, POST, met('netvaerk'))
  const statements = withChanged(given.statements, 'opl-1', { text })
  const verdict = caseVerdict(daekketPaaAndenVisErNok, { ...given, statements })
  expect(verdict.kind === 'fails' ? verdict.findings[0].level : 'none').toBe(level)
})

describe('a relative who', () => {
  test.each([
    'Jeg kan ikke blive ved med det.',
    'Det kan jeg ikke klare ved siden af mit arbejde.',
    'Vi magter det ikke længere.',
    'Hans mor har ikke kræfter til at komme hver dag.',
    'Jeg orker simpelthen ikke mere.',
    'Hun bor for langt væk til at kunne hjælpe.',
    'Jeg er slidt op.',
    'Regionen oplyser, at der er ventetid på et år.',
  ])('says no: %s', (text) => {
    expect(CANNOT.test(text.toLowerCase())).toBe(true)
  })
  test.each([
    'Jeg kommer hver søndag.',
    'Min mor ordner det, og det er hun glad for.',
    'Jeg bor i samme opgang og kigger ind.',
    'Vi gør det sammen, når jeg alligevel er der.',
    'Karla kan ikke åbne post, så det gør jeg.',
    'Min søn handler for mig om torsdagen.',
    'Det har vi altid gjort, og det bliver vi ved med.',
    'Naboen tager affaldet med ned.',
  ])('says yes: %s', (text) => {
    expect(CANNOT.test(text.toLowerCase())).toBe(false)
  })
})
