import { expect, test } from 'vitest'
import { aStandard } from '../../../stages/14-supervision/standard.specimen.ts'
import { standardFrom, testStandardRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { kravTilBorgeren } from './rule.ts'

testStandardRule(kravTilBorgeren, examples)

const says = (words: string) => kravTilBorgeren.check(standardFrom(aStandard({ krav: `Vilkår\n${words}` }))).kind

test.each([
  'Det er en forudsætning for støtten, at borgeren møder op til de aftalte tider.',
  'Borgeren skal være stoffri for at være omfattet.',
  'Støtten ydes kun til borgere, der er motiverede for forandring.',
  'Borgeren skal samarbejde med støttepersonen om målene.',
  'Du skal være upåvirket, når vi kommer.',
  'Det kræves, at borgeren tager imod hjemmebesøg.',
  'For at få bostøtte skal du have en mobiltelefon.',
  'Bostøtte bevilges kun, hvis borgeren overholder aftalerne.',
  'Støtten er betinget af borgerens aktive medvirken.',
  'Borgere med et aktivt misbrug kan ikke modtage støtte.',
  'Borgeren forpligter sig til at deltage aktivt.',
  'Borgere, der møder påvirkede, har ikke ret til tilbuddet.',
  'Det er en betingelse, at du giver samtykke til, at vi indhenter oplysninger.',
  'Borgeren skal kunne og ville indgå aktivt i samarbejdet.',
  'Borgere, som ikke er motiverede, er ikke omfattet af tilbuddet.',
  'Borgeren må ikke være påvirket af rusmidler under besøget.',
  'Hvem hjælper vi?\nDem, der er motiverede og vil deltage aktivt.',
])('fails: %s', (words) => {
  expect(says(words)).toBe('fails')
})

test.each([
  'Vi håber, at du vil deltage aktivt.',
  'Man skal være upåvirket, mens man betjener maskiner.',
  'Du skal ikke være ædru for at blive skrevet ind.',
  'Det er ikke et krav, at du er motiveret.',
  'Udfører skal samarbejde med pårørende.',
  'Støtten skal motivere borgeren til at komme ud.',
  'Loven kræver, at du kan være arbejdsleder.',
  'Målene sættes i samarbejde med borgeren.',
  'Du kan få støtte, også selv om du har et misbrug.',
  'Med dit samtykke henter vi oplysninger hos lægen.',
  'Støtte til at møde op på arbejde og overholde aftaler.',
  'Det forventes, at borgeren så vidt muligt melder afbud.',
  'Støtten kan gives som hjælp til at blive stoffri.',
  'Borgeren har pligt til at oplyse om ændringer i sine forhold.',
  'Medarbejderen skal møde til tiden og være upåvirket.',
])('does not fail: %s', (words) => {
  expect(says(words)).not.toBe('fails')
})
