import { expect, test } from 'vitest'
import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { andenMyndighedsOpgave } from './rule.ts'

testLetterRule(andenMyndighedsOpgave, examples)

const SOUND =
  'Vi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025.'
const kindOf = (words: string): string =>
  andenMyndighedsOpgave.check(letterFrom(aRefusal({ grounds: `Begrundelse\n\n${SOUND}\n\n${words}` }))).kind

test.each([
  'Så længe du er i behandling i psykiatrien, er det regionen, der skal give støtten.',
  'Støtte i hverdagen hører under behandlingspsykiatrien, så længe du er indlagt eller tilknyttet ambulatoriet.',
  'Da du er tilknyttet F-ACT, er det regionens ansvar at støtte dig, og kommunen kan derfor ikke bevilge bostøtte.',
  'Kommunen har ikke pligt til at yde støtte til borgere, der modtager behandling i OPUS.',
  'Det er jobcentrets opgave at hjælpe dig med at komme op om morgenen, da du er i aktivering.',
  'Da du er under uddannelse, må støtten søges som specialpædagogisk støtte, og der kan ikke gives støtte efter § 85.',
  'Hjælp til struktur er en behandlingsopgave, der påhviler sundhedsvæsenet.',
  'Sygehuset har ansvaret for, at du får støtte efter udskrivelsen, og vi afviser derfor ansøgningen.',
  'Angst skal behandles og ikke støttes, og du henvises derfor til egen læge i stedet for bostøtte.',
  'Borger modtager misbrugsbehandling, og støtten må derfor leveres af rusmiddelcentret.',
  'Da du er under tilsyn af Kriminalforsorgen, er det deres opgave at støtte dig i hverdagen.',
  'Ansøger er tilknyttet distriktspsykiatrien, hvorfor støttebehovet skal dækkes i dette regi.',
  'Du har allerede en mentor fra jobcentret, og så kan du ikke samtidig få bostøtte.',
  'Det er sundhedsvæsenets ansvar og ikke kommunens, når vanskelighederne skyldes sygdom.',
  'Når man får hjemmesygepleje, kan man ikke få støtte efter servicelovens § 85.',
])('finds it in: %s', (words) => {
  expect(kindOf(words)).toBe('fails')
})

test.each([
  'Din behandling i psykiatrien fortsætter ved siden af bostøtten.',
  'At du er i behandling i psykiatrien, betyder ikke, at du ikke kan få bostøtte.',
  'Medicinen er regionens ansvar, og den indgår derfor ikke i støtten. Vi har bevilget støtte til resten.',
  'Du får samtaler hos psykologen hver uge, og de dækker det behov for at tale om angsten, som du har beskrevet.',
  'Behandling af angsten hører under regionen, men støtte til at tage bussen er kommunens opgave, og den har vi vurderet.',
  'Din mentor fra jobcentret hjælper dig med at komme til aftaler i jobcentret, og du har selv sagt, at det er nok.',
  'Vi er uenige i, at det er regionens opgave, og har derfor vurderet dit behov.',
  'Transport til behandling på sygehuset betales af regionen efter sundhedslovens § 171.',
  'Du skriver, at regionen har sagt, at kommunen skal give støtten. Det er rigtigt.',
  'Genoptræning efter operationen gives efter sundhedslovens § 140, og du er henvist til den.',
  'Psykiatrien har oplyst, at de ikke giver støtte i hjemmet.',
  'SPS på uddannelsen dækker lektiehjælp, mens bostøtten dækker det, der sker hjemme.',
])('lets pass: %s', (words) => {
  expect(kindOf(words)).not.toBe('fails')
})

const saidPlainly = (words: string): string =>
  andenMyndighedsOpgave.check(
    letterFrom(
      aRefusal({
        grounds: `Begrundelse\n\nDet fremgår af statusnotatet fra din kontaktperson af 3. februar 2025, at du selv handler ind to gange om ugen. Din post åbner du sammen med din søster hver søndag, og det er I begge glade for.\n\n${words}`,
      }),
    ),
  ).kind

test.each([
  'Det er psykiatrien, du skal tale med om at komme ud af døren. Det er ikke en kommunal opgave.',
  'Du får sygedagpenge, og så er det jobcentret, der må sørge for støtte.',
  'Når du er i misbrugsbehandling, lægger vi ikke også bostøtte oveni.',
])('said plainly: %s', (words) => {
  expect(saidPlainly(words)).toBe('fails')
})
