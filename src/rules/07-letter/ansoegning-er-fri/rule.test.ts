import { expect, test } from 'vitest'
import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { ansoegningErFri } from './rule.ts'

testLetterRule(ansoegningErFri, examples)

const SOUND =
  'Vi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025.'
const kindOf = (words: string): string =>
  ansoegningErFri.check(letterFrom(aRefusal({ grounds: `Begrundelse\n\n${SOUND}\n\n${words}` }))).kind

test.each([
  'Du kan tidligst søge igen om 12 måneder.',
  'Du kan først indgive en ny ansøgning, når der er gået et år fra dags dato.',
  'Der skal gå mindst et halvt år, før du kan få en ny ansøgning behandlet.',
  'Vi behandler ikke nye ansøgninger om bostøtte fra dig i 2025.',
  'En ny ansøgning inden for det næste år vil blive afvist uden behandling.',
  'Ansøgning om hjælp til rengøring kan du ikke indsende, før denne sag er endeligt afsluttet.',
  'Du nævnte i telefonen, at du også har brug for hjælp til indkøb. Det skal søges på et skema, så det har vi ikke taget med.',
  'Ønsket om ledsagelse fremsatte du kun mundtligt, og derfor er det ikke behandlet.',
  'Ansøgninger skal indgives digitalt via borger.dk for at blive behandlet.',
  'Vi kan kun tage stilling til det, der står i ansøgningsskemaet.',
  'Vi modtager ikke ansøgninger pr. telefon.',
  'Mundtlige ansøgninger om støtte behandles ikke.',
  'Du skal selv oplyse, hvilken paragraf du søger efter, ellers kan vi ikke behandle ansøgningen.',
  'Da din ansøgning ikke angiver en bestemmelse, har vi ikke vurderet andre muligheder end § 85.',
  'Vi rådede dig til at trække ansøgningen tilbage, da den alligevel ville blive afslået.',
  'Efter vores anbefaling trak du ansøgningen om ledsagelse tilbage, og den del er derfor ikke afgjort.',
  'Du fik på mødet at vide, at du ikke kunne søge om støtte, så længe du var indlagt.',
  'Ifølge den vejledning, du fik i receptionen, kan man ikke søge om bostøtte, når man er i arbejde.',
  'Da du ikke har søgt om hjælp efter § 83, har vi ikke set på det, selv om du beskriver, at du ikke kan gøre rent.',
  'Ansøger har ikke anvendt kommunens ansøgningsskema, hvorfor ansøgningen ikke er taget under behandling.',
  'Der kan kun søges om støtte én gang årligt.',
  'Du kan ikke søge om dette, før du har gennemført forløbet i Mestringscafeen.',
])('finds it in: %s', (words) => {
  expect(kindOf(words)).toBe('fails')
})

test.each([
  'Du kan altid søge igen, hvis din situation ændrer sig.',
  'Du kan søge igen når som helst. Der er ingen ventetid.',
  'Du behøver ikke vente et år med at søge igen.',
  'Du ringede den 3. marts 2025 og bad også om hjælp til indkøb. Det har vi behandlet som en ansøgning.',
  'Du kan søge på borger.dk, i et brev eller ved at ringe til os.',
  'Vi har ikke krav om, at du bruger et skema.',
  'Du kan ikke søge om hjælp til rengøring her, men vi har sendt din henvendelse videre til Visitationen, som ringer til dig.',
  'Opgaven hører under regionen. Du kan ringe til Psykiatrisk Ambulatorium på 55 66 77 88, og vi har aftalt med dem, at de venter dit opkald.',
  'Du valgte selv at trække ansøgningen om ledsagelse tilbage, fordi din bror nu kører dig.',
  'Du har oplyst, at du i 2022 fik at vide, at du ikke kunne søge. Det var forkert, og det beklager vi.',
  'Vi vejledte dig om, at du også kan søge om ledsageordning efter § 97.',
  'Du skal ikke selv finde den rigtige paragraf. Det gør vi.',
  'Din ansøgning sendte du mundtligt, og vi har skrevet den ned.',
  'Vi følger op om 12 måneder.',
  'Hvis du klager, kan du gøre det mundtligt.',
  'Du kan tidligst begynde på forløbet om 3 måneder.',
  'Du har selv undersøgt, hvilken anden hjælp du kan få.',
  'Ansøgningen om førtidspension skal du sende til jobcenteret. Din rådgiver Jens Toft hjælper dig med det.',
  'Vi kan ikke hjælpe dig med at søge om lån i banken, men økonomirådgivningen på Torvet 3 kan.',
  'Har du brug for hjælp til at søge, er du velkommen til at ringe.',
  'Du kan ikke finde rundt på offentlige hjemmesider, og en ansøgning om boligstøtte blev afvist, fordi den aldrig blev sendt.',
])('lets pass: %s', (words) => {
  expect(kindOf(words)).not.toBe('fails')
})

const saidPlainly = (words: string): string =>
  ansoegningErFri.check(
    letterFrom(
      aRefusal({
        grounds: `Begrundelse\n\nDet fremgår af statusnotatet fra din kontaktperson af 3. februar 2025, at du selv handler ind to gange om ugen. Din post åbner du sammen med din søster hver søndag, og det er I begge glade for.\n\n${words}`,
      }),
    ),
  ).kind

test.each([
  'Vi gør opmærksom på, at der først kan indgives fornyet ansøgning, når der foreligger væsentligt ændrede forhold, dog tidligst efter 6 måneder.',
  'Det nytter ikke at søge igen, før du har været hos din læge.',
  'Du må vente med at søge til næste år.',
  'Du skrev til os på Messenger. Den slags henvendelser behandler vi ikke som ansøgninger.',
  'Da ansøgningen ikke er underskrevet med MitID, er den ikke behandlet.',
  'Du blev på mødet vejledt om, at du ikke kunne få støtte, mens du er på barsel, og derfor trak du ansøgningen.',
])('said plainly: %s', (words) => {
  expect(saidPlainly(words)).toBe('fails')
})

const onMail = (words: string): string =>
  ansoegningErFri.check(
    letterFrom(
      `Solrød Fjordkommune\n\n4. marts 2025\n\nKære Karla Vind\n\nSvar på din mail\n\n${words}\n\nVenlig hilsen\nMette Lund, rådgiver\n`,
    ),
  ).kind

test.each([
  'Mit bedste råd er at lade være med at søge botilbud, for udvalget siger altid nej.',
  'Det vil ikke give mening at søge ledsagelse, og jeg vil råde dig til at spare dig ulejligheden.',
  'Du kan roligt spare dig besværet med at søge.',
  'Bostøtte er ikke noget, du selv kan søge om.',
  'Vi anbefaler derfor, at du lader ansøgningen falde og venter på udredningen.',
  'Så længe sygehuset ikke er færdigt, er der ikke noget at søge om hos os.',
])('keeps the citizen from asking: %s', (words) => {
  expect(onMail(words)).toBe('fails')
})

test.each([
  'Du kan søge ledsagelse hos os når som helst, også i telefonen.',
  'Du har allerede fået støtten, og der er derfor ingen grund til at søge igen.',
  'Der er ikke meget at søge efter i det gamle arkiv.',
  'Du kan altid søge, også selv om det efter vores mening ikke giver mening at søge nu.',
  'For at spare dig besværet har vi selv hentet attesten hos din læge.',
  'Bevillingen løber videre, og der er ingen grund til at søge igen.',
])('keeps no one from it: %s', (words) => {
  expect(onMail(words)).not.toBe('fails')
})
