import { expect, test } from 'vitest'
import { aCut } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { varsel14Uger } from './rule.ts'

testLetterRule(varsel14Uger, examples)

const verdictOf = (text: string) =>
  varsel14Uger.check(
    letterFrom(
      aCut({
        title: 'Din hjælp bliver ændret',
        opening: 'Kære Karla Vind\n\nDu har siden 2022 fået 40 timers BPA om ugen.',
        law: 'Afgørelsen er truffet efter servicelovens § 96.',
        grounds:
          'Begrundelse\n\nDu har fået en lift, og derfor er der kun brug for én hjælper om natten. Det fremgår af ergoterapeutens notat af 3. februar 2025.',
        result: `Afgørelse\n\n${text}`,
      }),
    ),
  )
const verdictOn = (text: string) => verdictOf(text).kind

test('the first lawful day is told in both languages', () => {
  const verdict = verdictOf('Din BPA nedsættes til 30 timer om ugen fra 1. maj 2025.')
  if (verdict.kind !== 'fails') throw new Error('no finding')
  expect(verdict.findings[0].remedy).toMatchObject({
    da: expect.stringContaining('10. juni 2025'),
    en: expect.stringContaining('2025-06-10'),
  })
})

test.each([
  'Din BPA bliver sat ned fra 40 til 30 timer om ugen. De nye timer træder i kraft den 1. april 2025.',
  'Bevillingen ophører pr. 1. maj 2025.',
  'Vi stopper din BPA med virkning fra den 15. april 2025.',
  'Din ordning nedsættes til 30 timer om ugen fra 1. juni 2025.',
  'Din BPA ophører straks.',
  'Din BPA nedsættes fra i dag til 30 timer om ugen.',
  'BPA-ordningen stopper fra dags dato.',
  'Du får nu 30 timer om ugen mod før 40. Nedsættelsen gælder fra den 31. marts.',
  'Din BPA bortfalder med udgangen af marts 2025.',
  'Din BPA bliver sat ned fra 40 til 30 timer om ugen.\n\nÆndringen gælder fra den 1. april 2025.',
  'Din BPA bliver sat ned fra 40 til 30 timer om ugen.\n\nDet nye timetal gælder fra den 1. april 2025.',
  'Din BPA ophører straks og ikke efter 14 ugers varsel.',
])('fails: %s', (text) => {
  expect(verdictOn(text)).toBe('fails')
})

test.each([
  'Din BPA sættes ned fra 40 til 30 timer om ugen fra den 15. juni 2025.',
  'Din BPA ophører den 1. juli 2025, da der er 14 ugers varsel.',
  'Din BPA nedsættes til 30 timer om ugen. Ændringen gælder først, når der er gået 14 uger, fra du har fået brevet.',
  'Din BPA nedsættes til 30 timer om ugen. Ændringen sker tidligst 14 uger efter, at du har modtaget afgørelsen.',
  'Din BPA nedsættes til 30 timer om ugen. Ændringen får virkning fra den 16. juni 2025, så du har 14 uger og lidt til fra i dag.',
  'Din BPA nedsættes til 30 timer om ugen fra den 16. juni 2025. Mister du arbejdet, så kontakt os, og så ser vi på nedsættelsen straks.',
  'Efter dit eget ønske stopper din BPA den 1. april 2025.',
  'Din BPA ophører den 1. august 2025. Vi følger op den 1. april 2025.',
  'Din BPA nedsættes til 30 timer om ugen.\n\nÆndringen gælder fra den 1. juli 2025.',
  'Din BPA nedsættes til 30 timer om ugen fra den 1. juli 2025.\n\nDe nye satser for hjælpernes løn gælder fra den 1. april 2025.',
  'Din BPA nedsættes med virkning fra den 1. september 2025.',
  'Din BPA nedsættes fra 40 til 30 timer.',
  'Din BPA nedsættes til 30 timer om ugen 14 uger efter, at du har fået brevet. Bliver behovet større, udmåler vi timer på ny straks.',
  'Du får 50 timers BPA om ugen fra den 1. april 2025.',
])('is lawful: %s', (text) => {
  expect(verdictOn(text)).not.toBe('fails')
})
