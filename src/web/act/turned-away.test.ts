import { describe, expect, test } from 'vitest'
import { POST } from '../../stages/case.specimen.ts'
import type { Values } from '../form/field.ts'
import { context, formOf } from './act-form.specimen.ts'

describe('what a form turns away', () => {
  const errorsOf = (path: string, values: Values, target: string | null = POST) => {
    const read = formOf(path).read(values, context({ target }))
    return read.ok ? [] : read.error.map(({ field, words }) => `${field}: ${words.da}`)
  }
  test('a day that is not in the calendar', () => {
    expect(errorsOf('notat', { id: ['n'], om: ['moede'], dag: ['2025-02-30'], tekst: ['x'] })).toEqual([
      'dag: Skriv en dag, der findes i kalenderen, fx 3.12.2025.',
    ])
  })
  test('another limit than the one the municipality has published', () => {
    const form = formOf('ansoegning')
    const set = context({ publishedWeeks: 10 })
    expect(form.values(set)['frist']).toEqual(['10'])
    const values = { id: ['n'], ord: ['Hjælp til post.'], modtaget: ['2025-03-03'], form: ['mundtlig'] }
    const read = form.read({ ...values, frist: ['40'] }, set)
    expect(!read.ok && read.error.map(({ field, words }) => `${field}: ${words.da}`)).toEqual([
      'frist: Kommunens offentliggjorte frist for området var 10 uger den dag, ansøgningen kom. Skriv 10, eller få opsætningen rettet.',
    ])
    expect(form.read({ ...values, frist: ['10'] }, set).ok).toBe(true)
    // Where nothing is set up there is nothing to hold it against.
    expect(form.read({ ...values, frist: ['40'] }, context()).ok).toBe(true)
  })
  test('a limit of half weeks', () => {
    expect(errorsOf('ansoegning', { id: ['n'], modtaget: ['2025-02-03'], frist: ['2,5'] })).toContain(
      'frist: Skriv et helt tal.',
    )
  })
  test('a hearing of nobody about nothing', () => {
    expect(errorsOf('partshoering', { id: ['n'], frist: ['2025-03-20'] })).toEqual([
      'til: Vælg, hvem der skal høres.',
      'oplysninger: Vælg mindst én oplysning eller kilde at høre om.',
    ])
  })
  test('steps without one that is answered', () => {
    expect(errorsOf('samarbejde', { id: ['n'] })).toEqual(['aarsag: Besvar mindst ét af trinene.'])
  })
  test('a Danish day is read', () => {
    const read = formOf('notat').read({ id: ['n'], om: ['moede'], dag: ['3.2.2025'], tekst: ['x'] }, context())
    expect(read.ok && read.value[0]).toMatchObject({ note: { of: '2025-02-03' } })
  })
  test('setting a statement aside without a reason', () => {
    expect(errorsOf('vurdering', { behov: [POST], tekst: ['x'], 'vej.opl-1': ['til-side'] })).toEqual([
      'vej: Skriv, hvorfor oplysningen lægges til side.',
    ])
  })
  test('a provision that is none', () => {
    expect(
      errorsOf('personkreds', { behov: [POST], svar: ['indenfor'], bestemmelse: ['efter loven'], begrundelse: ['x'] }),
    ).toEqual(['bestemmelse: Skriv en bestemmelse som »§ 85«, »SEL § 83« eller »BL § 90«.'])
  })
  test('a number without what it counts', () => {
    const granted = {
      behov: [POST],
      svar: ['bevilget'],
      aendring: ['ny'],
      'b-bestemmelse': ['§ 85'],
      'b-indhold': ['x'],
      'b-formaal': ['x'],
      'b-form': ['individuel'],
    }
    expect(errorsOf('afgoer-behov', { ...granted, 'b-omfang-fra': ['2'] })).toEqual([
      'b-omfang-enhed: Vælg, hvad tallet tæller.',
      'b-omfang-per: Vælg, hvor tit.',
    ])
    expect(
      errorsOf('afgoer-behov', {
        ...granted,
        'b-omfang-fra': ['2'],
        'b-omfang-til': ['1'],
        'b-omfang-enhed': ['timer'],
        'b-omfang-per': ['uge'],
      }),
    ).toEqual(['b-omfang-til: Skriv det største tal her.'])
  })
  test('a text that is too long, and signs that no one writes', () => {
    expect(errorsOf('nok', { behov: [POST], svar: ['ja'], hvorfor: ['x'.repeat(20_001)] })).toEqual([
      'hvorfor: Skriv højst 20000 tegn.',
    ])
    expect(errorsOf('nok', { behov: [POST], svar: ['ja'], hvorfor: ['a\u0000b'] })).toEqual([
      'hvorfor: Teksten har tegn, der ikke kan læses. Skriv den igen.',
    ])
  })
  test('a choice that was not offered', () => {
    expect(errorsOf('nok', { behov: [POST], svar: ['måske'], hvorfor: ['x'] })).toEqual([
      'svar: Vælg en af mulighederne.',
    ])
  })
})
