import { describe, expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import type { PartyId } from '../00-case/case-id.ts'
import { composedText } from '../07-letter/compose/composed-text.ts'
import { aSetup, KARLAS_NAMES } from '../07-letter/compose/letter-setup.specimen.ts'
import { readLetter } from '../07-letter/read-letter.ts'
import { KLAGE } from '../appealed-case.specimen.ts'
import { aCase } from '../case.specimen.ts'
import { composeReassessmentDelay, type DelayTold } from './compose-reassessment-delay.ts'

const TOLD: DelayTold = {
  sent: plainDate('2025-04-10'),
  expected: plainDate('2025-05-08'),
  why: 'Vi har bedt Karlas læge om en udtalelse og har ikke fået den endnu',
}
const clock = { complaint: KLAGE, due: plainDate('2025-04-17'), isVarslingssag: false }

function letterOf(told: Partial<DelayTold> = {}, change: Partial<typeof clock> = {}, citizen: PartyId = KLAGE.by) {
  return composeReassessmentDelay(
    { ...aCase(), citizen },
    { ...clock, ...change },
    { ...TOLD, ...told },
    aSetup(),
    KARLAS_NAMES,
  )
}
function textOf(...given: Parameters<typeof letterOf>): string {
  const letter = letterOf(...given)
  if (!letter.ok) throw new Error(letter.error.words.da)
  return composedText(letter.value)
}
const whyNot = (...given: Parameters<typeof letterOf>): string => {
  const letter = letterOf(...given)
  return letter.ok ? 'it is written' : letter.error.words.da
}

test('tells which complaint, which day can’t be kept, the new day, what lacks and what happens', () => {
  const text = textOf()
  expect(text).toContain('Vi har den 20. marts 2025 modtaget din klage')
  expect(text).toContain('senest den 17. april 2025. Det kan vi ikke nå.')
  expect(text).toContain('Du får i stedet svar senest den 8. maj 2025.')
  expect(text).toContain('Vi har bedt din læge om en udtalelse og har ikke fået den endnu.')
  expect(text).toContain('§ 11, stk. 2, i bekendtgørelsen om retssikkerhed')
  expect(text).toContain('videre til Ankestyrelsen')
})
test('is no decision, and asks for no new complaint', () => {
  const text = textOf()
  expect(readLetter(text, TOLD.sent).kind).not.toBe('afgoerelse')
  expect(text).toContain('Du behøver ikke klage igen.')
})
test('after the day has passed it says so, and is sorry', () => {
  const text = textOf({ sent: plainDate('2025-04-22') })
  expect(text).toContain(
    'Vi skulle have svaret dig senest den 17. april 2025. Det har vi ikke gjort, og det beklager vi.',
  )
})
test('whoever complained for the citizen is not put in the citizen’s place', () => {
  expect(textOf({}, {}, 'en-anden' as PartyId)).toContain('modtaget en klage for dig')
})

describe('no letter is written', () => {
  test('where help is cut with notice: that limit can’t be moved', () => {
    expect(whyNot({}, { isVarslingssag: true })).toContain('kan de 14 dage til genvurderingen ikke forlænges')
  })
  test('without a word of what lacks', () => {
    expect(whyNot({ why: '  ' })).toContain('Skriv, hvilke oplysninger der mangler')
  })
  test.each(['2025-04-17', '2025-04-01'])('with a day that is no later than the one there is: %s', (expected) => {
    expect(whyNot({ expected: plainDate(expected) })).toContain('Skriv en dag efter den 17. april 2025')
  })
  test('with a day that is no later than the letter', () => {
    const sent = plainDate('2025-05-10')
    expect(whyNot({ sent })).toContain('Skriv en dag efter den 10. maj 2025')
  })
})
