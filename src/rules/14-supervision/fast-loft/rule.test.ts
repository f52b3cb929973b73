import { expect, test } from 'vitest'
import { aStandard } from '../../../stages/14-supervision/standard.specimen.ts'
import { standardFrom, testStandardRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { fastLoft } from './rule.ts'

testStandardRule(fastLoft, examples)

const says = (words: string) => fastLoft.check(standardFrom(aStandard({ omfang: `Omfang\n${words}` }))).kind

test.each([
  'Der ydes max 4 timers støtte ugentligt.',
  'Støtten kan ikke overstige 10 timer pr. uge.',
  'Bostøtte gives i højst 2 år.',
  'Ingen borger kan få mere end 8 timer, og loftet er 8 timer om ugen.',
  'Maks. 6 besøg pr. uge.',
  'Indsatsen kan vare maksimalt 12 måneder og kan ikke forlænges.',
  'Der bevilges ikke mere end 3 timer om ugen.',
  'Øvre grænse for støtten er 15 timer om måneden.',
  'Forløbet er begrænset til 20 samtaler.',
  'Rengøring gives højst hver anden uge i 45 minutter.',
  'Støtten udgør op til 5 timer om ugen.',
  'Den enkelte borger kan aldrig få bevilget mere end 7 timer pr. uge, og hjælpen kan ikke forlænges ud over 12 måneder.',
  'Omfanget fastsættes efter en individuel vurdering. Der kan højst gives 5 timer om ugen.',
])('fails: %s', (words) => {
  expect(says(words)).toBe('fails')
})

test.each([
  'Der er ikke en øvre grænse for antal timer; de fleste får 3 timer.',
  'Højst 10 timer om ugen, medmindre en konkret vurdering viser et større behov.',
  'De fleste borgere modtager mellem 1 og 4 timers støtte om ugen.',
  'Der gives typisk op til 4 timer om ugen.',
  'Støtten udgør op til 5 timer om ugen. Omfanget afhænger af en konkret individuel vurdering.',
  'Du møder højst 3 forskellige medarbejdere på en uge.',
  'Bevillingen gives for højst 12 måneder ad gangen og forlænges, hvis behovet er der.',
  'Vi begynder støtten højst 14 dage efter afgørelsen.',
  'Hvornår får jeg svar?\nStøtte efter § 85: højst syv uger.',
  'Niveau 3: 4 til 10 timer om ugen. Rammerne er vejledende og kan fraviges.',
  'Der gives højst 6 timer om ugen. Der kan bevilges flere timer, hvis behovet er større.',
])('does not fail: %s', (words) => {
  expect(says(words)).not.toBe('fails')
})
