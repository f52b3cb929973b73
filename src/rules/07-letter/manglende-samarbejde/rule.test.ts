import { expect, test } from 'vitest'
import { aCut, aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { manglendeSamarbejde } from './rule.ts'

testLetterRule(manglendeSamarbejde, examples)

const said = (words: string) =>
  manglendeSamarbejde.check(
    letterFrom(
      aCut({
        title: 'Din støtte stopper',
        result: 'Afgørelse\n\nDin støtte efter servicelovens § 85 ophører den 31. august 2025.',
        grounds: `Begrundelse\n\n${words}`,
      }),
    ),
  ).kind

test.each([
  'Du har ikke taget imod støtten. Støtten ophører derfor.',
  'Da du ikke har svaret på vores breve, afsluttes støtten.',
  'På grund af manglende samarbejde stopper støtten.',
  'Du har aflyst syv besøg i træk. Vi lukker derfor sagen.',
  'Bostøtten er gået forgæves fire gange. Derfor ophører støtten.',
  'Når borger ikke benytter støtten, er der ikke grundlag for at opretholde den.',
  'Du har ikke overholdt aftalerne, og støtten bortfalder derfor.',
  'Det har ikke været muligt at komme i kontakt med dig, hvorfor bevillingen ophører.',
  'Borger samarbejder ikke om indsatsen. Indsatsen afsluttes derfor.',
  'Du har ikke reageret på to sms-beskeder. Bevillingen ophører derfor.',
  'Du mødte ikke op til statusmødet, og støtten stopper derfor.',
  'Vi har lagt vægt på, at du ikke ønsker at samarbejde.',
])('finds it in: %s', (words) => {
  expect(said(words)).toBe('fails')
})

test.each([
  'Du har ikke længere behov for støtten, fordi du selv handler ind.',
  'Du har meldt afbud til nogle besøg, men det er ikke grunden til, at støtten stopper. Du handler nu selv ind og har ikke længere brug for støtte.',
  'Vi har lagt vægt på, at du selv åbner din post.',
  'Du udeblev fra mødet, men du ringede selv dagen efter. Du har ikke længere behov for støtte til indkøb.',
  'Du siger, at bostøtten udeblev flere gange.',
  'Du er flyttet til en anden kommune, og støtten ophører derfor.',
  'Bostøtten skriver, at du handler ind hver uge uden følge. Støtten ophører derfor.',
  'Du har selv bedt om, at støtten stopper.',
])('lets pass: %s', (words) => {
  expect(said(words)).not.toBe('fails')
})

test('points at the sentence that ends the help, not at the first absence', () => {
  const verdict = manglendeSamarbejde.check(
    letterFrom(
      aCut({
        title: 'Din støtte stopper',
        result: '',
        grounds:
          'Du har ikke åbnet døren, og du har ikke svaret på beskeder om besøg. Da du ikke samarbejder om støtten, kan vi ikke fortsætte den. Støtten ophører derfor den 31. august 2025.',
      }),
    ),
  )
  expect(verdict.kind === 'fails' && verdict.findings[0].quote?.words).toContain('Da du ikke samarbejder')
})

const saidPlainly = (words: string): string =>
  manglendeSamarbejde.check(
    letterFrom(
      aRefusal({
        grounds: `Begrundelse\n\nDet fremgår af statusnotatet fra din kontaktperson af 3. februar 2025, at du selv handler ind to gange om ugen. Din post åbner du sammen med din søster hver søndag, og det er I begge glade for.\n\n${words}`,
      }),
    ),
  ).kind

test.each([
  'Støtten hører op, når man har aflyst tre gange.',
  'Du har ikke ønsket at møde op til samtale, og så kan vi ikke bevilge noget.',
])('said plainly: %s', (words) => {
  expect(saidPlainly(words)).toBe('fails')
})
