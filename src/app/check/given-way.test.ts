import { expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import { LETTER_RULES } from '../../rules/catalogue/letter-catalogue.ts'
import { aRefusal } from '../../stages/07-letter/letter.specimen.ts'
import { checkText } from './check-text.ts'

const rulesThatFind = (text: string): readonly string[] =>
  checkText(text, plainDate('2025-06-02')).findings.map(({ rule }) => rule)

const WELCOME = {
  title: 'Velkommen til Trin for Trin',
  result: 'Vi har den glæde at tilbyde dig en plads på forløbet Trin for Trin efter servicelovens § 82 b.',
  grounds: '',
  law: '',
  klage: '',
}

test('that a refusal is not told at all is told once, not as a want of grounds and of clearness too', () => {
  const found = rulesThatFind(
    aRefusal({
      ...WELCOME,
      opening:
        'Kære Karla Vind\n\nDu har den 6. januar 2025 søgt om bostøtte til at handle ind og til at åbne din post.',
    }),
  )
  expect(found).toContain('paragraf-82b-i-stedet-for-85')
  expect(found).not.toContain('hovedhensyn')
  expect(found).not.toContain('resultat-er-klart')
})

test('a refusal that is told still owes its grounds', () => {
  const grounds = 'Begrundelse\n\nEfter en samlet faglig vurdering er du ikke berettiget til støtte.'
  expect(rulesThatFind(aRefusal({ grounds }))).toContain('hovedhensyn')
})

test('a rule gives way to rules that there are', () => {
  const ids = new Set(LETTER_RULES.map(({ id }) => id))
  for (const { givesWayTo } of LETTER_RULES) for (const id of givesWayTo ?? []) expect(ids).toContain(id)
})
