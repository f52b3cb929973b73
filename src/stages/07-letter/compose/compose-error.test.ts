import { describe, expect, test } from 'vitest'
import { aCase, aCaseWithout } from '../../case.specimen.ts'
import { answered } from '../../case-change.specimen.ts'
import { sel } from '../../sparse-case.specimen.ts'
import { composeLetter } from './compose-letter.ts'
import type { LetterCase } from './letter-case.ts'
import type { LetterSetup } from './letter-setup.ts'
import { aSetup } from './letter-setup.specimen.ts'

function errorOf(file: LetterCase, set: LetterSetup = aSetup(), citizen = 'Karla Vind') {
  const letter = composeLetter(file, set, { citizen })
  return letter.ok ? undefined : letter.error
}

describe('a letter with a hole is never made', () => {
  const blank: [keyof LetterSetup, string][] = [
    ['municipality', 'kommunens navn'],
    ['unit', 'afdelingens navn'],
    ['address', 'postadresse'],
    ['phone', 'telefonnummer'],
    ['hours', 'telefontid'],
    ['email', 'e-mail'],
    ['caseworker', 'sagsbehandlerens navn'],
    ['caseworkerTitle', 'sagsbehandlerens titel'],
    ['logoText', 'logoets tekst'],
    ['borgerraadgiver', 'borgerrådgiver'],
    ['register', 'sprogtone'],
    ['sentences', 'standardsætning'],
  ]
  test.each(blank)('set-up without %s is named in Danish', (field, name) => {
    const { [field]: _, ...rest } = aSetup()
    const error = errorOf(aCase(), rest)
    expect(error).toMatchObject({ kind: 'opsaetning-mangler', field: expect.stringContaining(name) })
    expect(error?.words.da).toContain(name)
  })
  test('whose it is to sign is mended where the case is given to someone, not in the set-up', () => {
    const { caseworker: _, ...rest } = aSetup()
    const told = errorOf(aCase(), rest)?.words.da
    expect(told).toContain('Tag sagen på siden Parter og notater')
    expect(told).not.toContain('opsætning')
  })
  test('nor are blanks taken for something', () => {
    expect(errorOf(aCase(), aSetup({ phone: '  ' }))).toMatchObject({ field: 'telefonnummer' })
    expect(errorOf(aCase(), aSetup({ address: ['', ' '] }))).toMatchObject({ field: 'postadresse' })
  })
  test('the other register’s sentences are not used in its place', () => {
    const { sentences } = aSetup()
    const { let: _, ...only } = sentences ?? {}
    expect(errorOf(aCase(), aSetup({ register: 'let', sentences: only }))).toMatchObject({
      kind: 'opsaetning-mangler',
      field: expect.stringContaining('(let)'),
    })
  })
  test('nothing decided', () => {
    expect(errorOf(aCaseWithout('decision'))).toMatchObject({ kind: 'sagen-mangler', at: '/decision' })
  })
  test('a need without an answer', () => {
    expect(errorOf(aCase({ answers: aCase().answers.slice(0, 1) }))).toMatchObject({
      kind: 'sagen-mangler',
      at: '/needs/1',
      words: { da: 'Behovet »at købe ind« har ikke fået et svar.' },
    })
  })
  test('no name', () => {
    expect(errorOf(aCase(), aSetup(), ' ')).toMatchObject({ kind: 'navn-mangler' })
  })
  test.each(['{{timer}}', '<<Navn>>', '[indsæt begrundelse]', '______'])('a field left: %s', (field) => {
    expect(
      errorOf(answered({ kind: 'afslag', provision: sel('85'), reason: `Du kan selv ${field} i butikken.` })),
    ).toMatchObject({
      kind: 'flettefelt',
      text: expect.stringContaining(field),
    })
  })
})
