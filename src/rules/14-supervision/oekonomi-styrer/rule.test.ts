import { expect, test } from 'vitest'
import { aStandard } from '../../../stages/14-supervision/standard.specimen.ts'
import { standardFrom, testStandardRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { oekonomiStyrer } from './rule.ts'

testStandardRule(oekonomiStyrer, examples)

const says = (words: string) => oekonomiStyrer.check(standardFrom(aStandard({ omfang: `Omfang\n${words}` }))).kind

test.each([
  'Støtten ydes, så længe der er midler på området.',
  'Hjælpens omfang afhænger af kommunens økonomi.',
  'Ansøgninger imødekommes kun, hvis der er budgetdækning.',
  'Støttetimerne kan sættes ned, hvis budgettet overskrides.',
  'Der bevilges støtte under hensyntagen til de økonomiske rammer på området.',
  'Når årets ramme er opbrugt, gives der ikke flere støttetimer, da budgettet er brugt.',
  'Det billigste tilbud vælges altid.',
  'Indsatsen tilpasses det afsatte budget.',
  'Ved budgetoverskridelse reduceres timetallet: støtten nedsættes, når budgettet er presset.',
  'Der kan bevilges støtte, hvis økonomien tillader det.',
])('fails: %s', (words) => {
  expect(says(words)).toBe('fails')
})

test.each([
  'Hjælp til at holde styr på økonomien og lægge et budget.',
  'Findes der to tilbud, som begge dækker behovet, kan kommunen vælge det billigste.',
  'Kommunens økonomi er ikke afgørende for, om du får støtte.',
  'Støtte til økonomi, post og bolig.',
  'Er flere løsninger egnede, bevilges den billigste af dem.',
  'Byrådet fastsætter serviceniveauet inden for de økonomiske rammer.',
  'Afgørelsen træffes ud fra faglige og økonomiske hensyn.',
  'Støtten gives ud fra borgerens ressourcer og behov.',
  'Der kan gives rådgivning om din private økonomi.',
])('does not fail: %s', (words) => {
  expect(says(words)).not.toBe('fails')
})
