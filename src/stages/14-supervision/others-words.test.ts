import { expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import { aStandard } from './standard.specimen.ts'
import { readStandard } from './read-standard.ts'
import { ownClauses } from './standard.ts'

/** Whether the words, under a heading of their own, are the standard's own. */
function isOwn(words: string, heading = 'Krav'): boolean {
  const standard = readStandard(aStandard({ krav: `${heading}\n${words}` }), plainDate('2026-01-01'))
  return ownClauses(standard).some(({ text }) => text.slice(-25) === words.replaceAll(/[»«]/g, '"').slice(-25))
}

test.each([
  ['»Du skal være motiveret for at få støtte.«', 'Krav'],
  ['"Støtten gives kun ved en diagnose." → Loven spørger efter funktionsevne.', 'Krav'],
  ['Støtten stopper efter tre aflyste besøg.', 'Faldgruber'],
  ['Prøv gruppen i to måneder først.', 'Det må vi ikke'],
  ['Ankestyrelsen har flere gange ændret afgørelser, hvor diagnosen var afgørende.', 'Krav'],
  ['Du har måske hørt, at et ophold kun må vare tre måneder.', 'Krav'],
  ['I begge sager havde kommunen skrevet, at støtten kun gives i hjemmet.', 'Krav'],
])('not its own words: %s (%s)', (words, heading) => {
  expect(isOwn(words, heading)).toBe(false)
})

test.each([
  'Du skal være motiveret for at få støtte.',
  'Vi kalder det »hjælp til selvhjælp«, og støtten gives kun til det.',
  'Ankestyrelsen behandler klager over afgørelsen.',
  'Har kommunen afslået ansøgningen, skal du klage inden 14 dage.',
  'Kommunen har vedtaget, at støtten stopper efter tre aflyste besøg.',
])('its own words: %s', (words) => {
  expect(isOwn(words)).toBe(true)
})

test('a bullet under words that forbid it is what must not be done', () => {
  const standard = readStandard(
    aStandard({
      krav: 'Krav\nVisitator må ikke:\n- kræve en bestemt diagnose af borgeren\n- afvise en ansøgning mundtligt',
    }),
    plainDate('2026-01-01'),
  )
  expect(ownClauses(standard).filter(({ lower }) => /diagnose|mundtligt$/.test(lower))).toEqual([])
})

test('a bullet under what the citizen must not is a demand of the standard', () => {
  const standard = readStandard(
    aStandard({ krav: 'Krav\nFor at få støtte må du ikke:\n- have et aktivt misbrug\n- bo sammen med andre' }),
    plainDate('2026-01-01'),
  )
  expect(ownClauses(standard).filter(({ lower }) => /misbrug|bo sammen/.test(lower))).toHaveLength(2)
})
