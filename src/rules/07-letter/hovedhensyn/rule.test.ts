import { expect, test } from 'vitest'
import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { hovedhensyn } from './rule.ts'

testLetterRule(hovedhensyn, examples)

const kindOf = (words: string): string =>
  hovedhensyn.check(letterFrom(aRefusal({ grounds: `Begrundelse\n\n${words}` }))).kind

test.each([
  'På baggrund af sagens oplysninger og en samlet faglig vurdering er du ikke berettiget til støtte.',
  'Afgørelsen er truffet efter gældende regler.',
  'Kommunen har foretaget en helhedsvurdering og finder ikke grundlag for at bevilge støtte.',
  'Ansøger er efter en konkret individuel vurdering ikke omfattet af personkredsen.',
  'Vi har vurderet din sag grundigt. Du hører ikke til målgruppen for § 85.',
  'Det er vores vurdering, at dit støttebehov ikke har et omfang, der berettiger til støtte efter loven.',
  'Der er ved vurderingen lagt vægt på lovens formål og på kommunens praksis.',
])('is no reason: %s', (words) => {
  expect(kindOf(words)).toBe('fails')
})

test.each([
  'Vi har lagt vægt på, at du selv cykler til værkstedet hver dag.',
  'Fordi du har lært at bruge e-Boks sammen med din datter, har du ikke brug for støtte til posten.',
  'Borger handler ind med naboen, og personalet i butikken hjælper med at bære varerne.',
  'Efter en samlet vurdering har vi lagt vægt på, at din mand åbner posten, og at du betaler regningerne over nettet.',
  'Det, der vejer tungest, er dine tre gode uger i januar, hvor indkøbene gik fint.',
  'Ansøgers træthed er beskrevet som let, og hun når sine ærinder inden middag.',
])('is a reason: %s', (words) => {
  expect(kindOf(words)).not.toBe('fails')
})

test('a standard told as the only ground is what is pointed at', () => {
  const verdict = hovedhensyn.check(
    letterFrom(
      aRefusal({
        grounds:
          'Kommunens kvalitetsstandard omfatter ikke hovedrengøring, og der kan derfor ikke gives hjælp til det.',
      }),
    ),
  )
  expect(verdict.kind === 'fails' && verdict.findings[0].quote?.words).toContain('kvalitetsstandard')
  expect(verdict.kind === 'fails' && verdict.findings[0].what.da).toContain('gælder alle')
})

test.each([
  ['Efter en konkret og individuel vurdering kan vi ikke imødekomme din ansøgning.', 'foretaget en vurdering'],
  ['Støtten ligger over kommunens serviceniveau.', 'gælder alle'],
  ['Du opfylder ikke betingelserne i § 85.', 'vendinger, der passer på alle'],
])('tells what stands in place of grounds: %s', (words, told) => {
  const verdict = hovedhensyn.check(letterFrom(aRefusal({ grounds: `Begrundelse\n\n${words}` })))
  expect(verdict).toMatchObject({ kind: 'fails', findings: [{ what: { da: expect.stringContaining(told) } }] })
})
