import { expect, test } from 'vitest'
import type { Mangel } from '../../../law/mangel.ts'
import { aCut, aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { asLikelyToFall, byWords, laertAfAndreBreve } from './rule.ts'

testLetterRule(laertAfAndreBreve, examples)

test('words that speak of missing guidance are not told of where nothing can be appealed', () => {
  const reader = byWords(() => ({
    signs: [{ mangel: 'klagevejledning', whenFound: 1, whenNot: 0.9, passage: null }],
  }))
  const kindOf = (paragraph: string) =>
    reader.check(
      letterFrom(
        `Solrød Fjordkommune\n\n4. marts 2025\n\nKære Karla Vind\n\nAfslag på tilskud\n\nDu har søgt om tilskud efter servicelovens ${paragraph}. Du får afslag. Vi har lagt vægt på, at du tager bussen til byen hver uge, som du fortalte den 3. februar 2025. Du kan også bruge den, når du skal til svømning, for den kører fra din gade. Det har du selv sagt.\n\nVenlig hilsen\nMette Lund`,
      ),
    ).kind
  expect(kindOf('§ 117')).toBe('holds')
  expect(kindOf('§ 85')).toBe('fails')
})

const signOf = (text: string, mangel: Mangel, at: string | null) => {
  const letter = letterFrom(text)
  const passage = at === null ? null : (letter.passages.find((one) => one.text.includes(at)) ?? null)
  return byWords(() => ({ signs: [{ mangel, whenFound: 1, whenNot: 0.9, passage }] })).check(letter)
}

test('a citation and no more, of a provision in force, is no wrong provision by its words', () => {
  const law = 'Regler\n\nAfgørelsen er truffet efter servicelovens § 85.'
  expect(signOf(aRefusal({ law }), 'forkert-paragraf', 'Afgørelsen er truffet').kind).toBe('holds')
  expect(signOf(aRefusal({ law }), 'forkert-paragraf', 'Om posten').kind).toBe('fails')
  const more = 'Regler\n\nAfgørelsen er truffet efter servicelovens § 84, fordi støtten er aflastning.'
  expect(signOf(aRefusal({ law: more }), 'forkert-paragraf', 'Afgørelsen er truffet').kind).toBe('fails')
})

test('whether a provision that has moved was in force is told by the day, and not by its words', () => {
  const signed = (law: string) => signOf(aRefusal({ law: `Regler\n\n${law}` }), 'forkert-paragraf', 'Reglen er').kind
  expect(signed('Reglen er barnets lov § 86, som dækker nødvendige udgifter ved forsørgelsen.')).toBe('holds')
  expect(signed('Reglen er servicelovens § 42.')).toBe('holds')
  expect(signed('Reglen er barnets lov § 32, for det er børnenes behov.')).toBe('fails')
  expect(signed('Reglen er barnets lov § 86 og ikke servicelovens § 85.')).toBe('fails')
})

test('cites what the letter itself is about', () => {
  const cited = (text: string, mangel: Mangel) => {
    const verdict = signOf(text, mangel, null)
    return verdict.kind === 'fails' ? verdict.findings[0].sources?.map(({ short }) => short) : []
  }
  const ofBpa = { opening: 'Kære Karla Vind\n\nDu har siden 2022 fået 112 timer om ugen efter servicelovens § 96.' }
  const bpaCut = aCut({
    ...ofBpa,
    title: 'Færre timer i din BPA',
    result: 'Afgørelse\n\nDin BPA efter servicelovens § 96 nedsættes fra 112 til 98 timer om ugen.',
    law: 'Regler\n\nAfgørelsen er truffet efter servicelovens § 96.',
  })
  expect(cited(bpaCut, 'lovbestemt-frist')).toEqual(['SEL § 3 a'])
  expect(cited(aRefusal(), 'lovbestemt-frist')).toEqual(['RSL § 66', 'RSL § 67'])
  expect(cited(aRefusal(), 'lovfortolkning')?.[0]).toBe('SEL § 85')
  const escort = aRefusal({
    opening: 'Kære Karla Vind\n\nDu har søgt om ledsagelse efter servicelovens § 97.',
    law: 'Regler\n\nAfgørelsen er truffet efter servicelovens § 97.',
  })
  expect(cited(escort, 'personkreds')).toEqual(['SEL § 97'])
  const child = aRefusal({
    opening: 'Kære Karla Vind\n\nDu har søgt om merudgifter efter barnets lov § 86.',
    law: 'Regler\n\nAfgørelsen er truffet efter barnets lov § 86.',
  })
  expect(cited(child, 'personkreds')).toEqual(['BL § 86'])
})

test('where the letter is told to fall, it is not to be let stand', () => {
  const verdict = signOf(aRefusal(), 'vaegtning', null)
  if (verdict.kind !== 'fails') throw new Error('no finding')
  expect(verdict.findings[0].remedy.da).toContain('lad det stå')
  const [first] = verdict.findings
  expect(asLikelyToFall(first)).toMatchObject({ level: 'fejl' })
  expect(asLikelyToFall(first).remedy.da).not.toContain('lad det stå')
  expect(asLikelyToFall(first).remedy.da).toContain('ikke på ét sted')
})
