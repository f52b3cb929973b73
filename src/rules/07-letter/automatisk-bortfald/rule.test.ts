import { expect, test } from 'vitest'
import { aCut } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { automatiskBortfald } from './rule.ts'

testLetterRule(automatiskBortfald, examples)

const verdictOn = (text: string) => automatiskBortfald.check(letterFrom(aCut({ extent: text }))).kind

test.each([
  'Hører vi ikke fra dig inden 14 dage, ophører støtten uden videre.',
  'Hvis vi ikke hører fra dig senest den 1. maj, bortfalder bevillingen.',
  'Har vi ikke hørt fra dig inden den 1. maj, lukkes sagen.',
  'Svarer du ikke, stopper støtten automatisk.',
  'Reagerer du ikke på dette brev, afsluttes din sag.',
  'Hvis borger ikke kontakter kommunen inden 14 dage, ophører støtten.',
  'Udebliver du tre gange, bortfalder støtten uden yderligere varsel.',
  'Manglende svar betyder, at støtten ophører.',
  'Møder du ikke op til samtalen, lukker vi sagen.',
  'Ved manglende henvendelse inden den 1. maj anses støtten for bortfaldet.',
  'Modtager vi ikke svar inden 14 dage, afslutter vi din bevilling.',
  'Hvis du ikke vender tilbage, betragter vi din sag som afsluttet.',
  'Hører vi ikke fra dig, går vi ud fra, at du ikke længere har brug for støtten.',
])('fails: %s', (text) => {
  expect(verdictOn(text)).toBe('fails')
})

test.each([
  'Hører vi ikke fra dig, kontakter vi dig igen.',
  'Hører vi ikke fra dig, træffer vi afgørelse på det grundlag, vi har.',
  'Hvis du ikke bruger støtten, kan den blive stoppet ved en ny afgørelse.',
  'Møder du ikke op, ringer vi til dig for at høre hvorfor.',
  'Støtten ophører, hvis du flytter til en anden kommune.',
  'Hvis du ikke giver besked, om du fastholder klagen, lukker vi klagesagen.',
  'Støtten stopper ikke, fordi du en enkelt gang ikke åbner.',
  'Vi fortalte dig den 1. marts, at støtten kunne ophøre, hvis du ikke ville bruge den.',
  'Bevillingen ophører den 1. maj 2025.',
  'Hvis du ikke melder afbud senest dagen før, bortfalder dagens besøg.',
])('is lawful: %s', (text) => {
  expect(verdictOn(text)).not.toBe('fails')
})
