import { expect, test } from 'vitest'
import { aCut, aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { klagevejledning } from './rule.ts'

testLetterRule(klagevejledning, examples)

test('a reduction owes guidance as much as a refusal', () => {
  expect(klagevejledning.check(letterFrom(aCut())).kind).toBe('holds')
  expect(klagevejledning.check(letterFrom(aCut({ klage: '' }))).kind).toBe('fails')
})

test('each part that is missing is one finding', () => {
  const verdict = klagevejledning.check(
    letterFrom(aRefusal({ klage: 'Klage\n\nDu har ret til at klage til Ankestyrelsen.' })),
  )
  expect(verdict.kind === 'fails' && verdict.findings.length).toBe(2)
})

const verdictOn = (klage: string) => klagevejledning.check(letterFrom(aRefusal({ klage }))).kind

test.each([
  'Klage\n\nDu kan klage til Ankestyrelsen. Fristen er 4 uger fra modtagelsen.',
  'Klage\n\nDu kan klage til Ankestyrelsen inden 4 uger. Har du spørgsmål, kan du ringe til mig på telefon 55 55 01 01.',
  'Klage\n\nSend din klage til kommunen. Vi ser på sagen igen og sender den til Ankestyrelsen.',
  'Klage\n\nSend din klage til kommunen inden 4 uger fra modtagelsen.',
  'Afgørelsen kan påklages.',
  'Er du uenig, er du velkommen til at kontakte os.',
])('owes more than: %s', (klage) => {
  expect(verdictOn(klage)).toBe('fails')
})

test.each([
  'Klagevejledning\n\nKlageinstans: Ankestyrelsen\nKlagefrist: 4 uger fra modtagelsen\nKlagen sendes til: Solrød Fjordkommune',
  'Du kan klage\n\n- Klag til os inden 4 uger fra den dag, du fik brevet.\n- Ring, skriv eller kom forbi.\n- Vi ser på sagen igen og sender den til Ankestyrelsen, hvis vi holder fast.',
  'Afgørelsen kan inden 4 uger fra modtagelsen påklages til Ankestyrelsen, idet klage indgives til Solrød Fjordkommune.',
  'Er du ikke enig? Så sig det til os inden fire uger fra du fik brevet. Får du ikke ret, sender vi sagen til Ankestyrelsen.',
  'Ankestyrelsen behandler klager. Klagen skal være modtaget af kommunen senest 4 uger efter, at du har fået afgørelsen.',
  'Klage\n\nSend klagen til Ankestyrelsen, 7998 Statsservice, inden 4 uger fra modtagelsen.',
  'Vi har vedlagt en klagevejledning.',
])('is enough, right or not: %s', (klage) => {
  expect(verdictOn(klage)).not.toBe('fails')
})

test('a refusal of what can’t be appealed owes none', () => {
  const letter = letterFrom(
    aRefusal({
      opening: 'Kære Karla Vind\n\nDu har søgt om en plads i gruppen Trin for Trin efter servicelovens § 82 a.',
      law: 'Regler\n\nAfgørelsen er truffet efter servicelovens § 82 a.',
      klage: '',
    }),
  )
  expect(klagevejledning.check(letter).kind).toBe('not-applicable')
})

const transport = (date: string) =>
  klagevejledning.check(
    letterFrom(
      aRefusal({
        head: `Solrød Fjordkommune\n\n${date}`,
        opening: 'Kære Karla Vind\n\nDu har søgt om tilskud til individuel befordring efter servicelovens § 117.',
        result: 'Afgørelse\n\nVi giver dig afslag på tilskud til befordring.',
        law: 'Regler\n\nAfgørelsen er truffet efter servicelovens § 117. Den kan ikke påklages.',
        klage: '',
      }),
    ),
  ).kind

test('a refusal of transport owes none, and of earlier years it can’t be told', () => {
  expect(transport('3. marts 2025')).toBe('not-applicable')
  expect(transport('3. marts 2019')).toBe('unknown')
})

const guided = (klage: string) => klagevejledning.check(letterFrom(aRefusal({ klage }))).kind

test.each([
  'Du kan bede om at få sagen prøvet i Ankestyrelsen.',
  'Hvis du ikke kan acceptere afgørelsen, har du fire uger til at sige fra.',
  'Sig til inden 4 uger, hvis du ikke vil nøjes med det svar, du har fået.',
  'Klagefristen er fire uger.',
  'Ankestyrelsen er klageinstans.',
  'Se klagereglerne på kommunens hjemmeside.',
  'Du har ret til at klage efter reglerne i retssikkerhedsloven.',
  'Afgørelsen kan ankes inden 4 uger.',
  'Vil du klage, skal det ske hurtigst muligt til Ankestyrelsen.',
  'Vi genvurderer gerne afgørelsen, hvis du skriver til os.',
  'Klage indgives til Solrød Fjordkommune.',
  'Du kan klage til os. Vi sender din klage videre, hvis vi ikke er enige.',
  'Klager behandles af Ankestyrelsen, 7998 Statsservice.',
  'Du kan læse om dine klagemuligheder på borger.dk.',
  'Er du utilfreds med vores svar, kan du henvende dig til Ankestyrelsen.',
])('leaves something out: %s', (klage) => {
  expect(guided(klage)).toBe('fails')
})

test.each([
  'Du har mulighed for at klage over afgørelsen. Det skal ske senest fire uger efter, at du har modtaget den. Du kan kontakte mig telefonisk eller skriftligt. Vi tager så stilling på ny og sender sagen til Ankestyrelsen, medmindre vi giver dig fuldt medhold.',
  'Er du ikke tilfreds, så sig det til mig på 55 55 01 01 eller i et brev. Det skal være inden fire uger. Ankestyrelsen får sagen, hvis jeg ikke skifter mening.',
  'Du kan få afgørelsen efterprøvet. Henvend dig til Solrød Fjordkommune, mundtligt eller skriftligt, inden der er gået 4 uger, fra du fik den. Vi kigger på det igen, og derefter er det Ankestyrelsen, der bestemmer.',
  'Sådan klager du\n\nHvem: Ankestyrelsen\nHvordan: ring eller skriv til os\nHvornår: inden 4 uger fra du har fået brevet',
  'Klage\n\n1. Sig eller skriv det til os.\n2. Gør det inden 4 uger, efter du fik brevet.\n3. Vi ser på sagen igen. Holder vi fast, får Ankestyrelsen den.',
  'Synes du, at det er forkert? Så kan du klage. Du ringer eller skriver til Mette Lund. Du har 4 uger fra i dag, hvor du har fået brevet. Får du ikke ret, går klagen til Ankestyrelsen.',
  'Afgørelsen kan indbringes for Ankestyrelsen. Klage indgives til forvaltningen, skriftligt eller mundtligt, inden 4 uger efter modtagelsen.',
  'De kan påklage afgørelsen til Ankestyrelsen. Klagen fremsættes over for kommunen inden 4 uger efter, at De har modtaget den.',
  'KLAGE KAN INDEN 4 UGER EFTER MODTAGELSEN INDGIVES TIL KOMMUNEN. KOMMUNEN GENVURDERER OG SENDER SAGEN TIL ANKESTYRELSEN.',
  'Er du sur over noget i brevet? Så ring til os, eller skriv. Det skal du gøre, inden der er gået 4 uger. Ankestyrelsen bestemmer så.',
  'Uenig? Du har 4 uger fra du modtog afgørelsen til at fortælle os det. Vi vurderer sagen igen. Ankestyrelsen tager over, hvis vi ikke ændrer den.',
  'Klager over afgørelsen rettes til Voksenrådgivningen senest 4 uger efter modtagelsen og afgøres af Ankestyrelsen.',
  'Hvis I vil klage, skal I kontakte kommunen senest 4 uger efter, at I fik afgørelsen. Det kan ske på alle måder. Ankestyrelsen træffer den endelige afgørelse, hvis kommunen fastholder.',
  'Klageadgang: Ankestyrelsen. Klagen afleveres hos kommunen. Frist: 4 uger fra modtagelsen.',
  'Du kan klage inden fire uger efter modtagelsen. Klagen skal til Solrød Fjordkommune og må være mundtlig. Vi genvurderer sagen og sender den til Ankestyrelsen, hvis vi ikke giver dig ret.',
  'Du kan klage mundtligt eller skriftligt til os, og det skal du gøre senest den 1. april 2025. Vi har så pligt til at overveje sagen igen og sende den til Ankestyrelsen, hvis den ikke laves om.',
])('leaves nothing out: %s', (klage) => {
  expect(guided(klage)).toBe('holds')
})

test.each([
  'Du har fire uger til at klage fra den dag, du fik brevet. Henvend dig til Solrød Fjordkommune. Klagen behandles til sidst af Ankestyrelsen, hvis vi ikke ændrer mening.',
  'Vil du have nogen andre til at se på det? Så kan du bede om det hos os inden 4 uger, og så ender det hos Ankestyrelsen, hvis vi ikke giver dig ret.',
  'Klage over denne afgørelse skal være Solrød Fjordkommune i hænde senest 4 uger efter modtagelsen. Ankestyrelsen er øverste klageinstans.',
  'Du kan klage. Kontakt mig på 55 55 01 01. Det skal ske inden for 4 uger. Giver vi dig ikke medhold, bliver sagen sendt til Ankestyrelsen.',
  'Klage\n\nHvis du ikke er enig i afgørelsen\n\nDu kan klage over afslaget. Skriv eller ring til os senest fire uger efter, at du har læst dette brev. Vi kigger på sagen en gang til.\n\nFastholder vi afslaget, sender vi klagen til Ankestyrelsen.',
  'Klagen kan afgives mundtligt ved personligt fremmøde eller pr. telefon, eller skriftligt til Voksenrådgivningen, inden 4 uger. Ankestyrelsen behandler klagen, når kommunen har genvurderet.',
  'Afgørelsen kan inden 4 uger fra modtagelsen indbringes for Ankestyrelsen ved henvendelse til kommunen.',
  'Du kan få hjælp til at klage. Klagen skal være hos kommunen senest 4 uger efter den dag, hvor du fik afgørelsen. Kommunen vurderer først sagen. Derefter afgør Ankestyrelsen den.',
  'Klagemyndighed: Ankestyrelsen\nKlagefrist: 4 uger efter modtagelsen\nKlagen indgives til: Solrød Fjordkommune, Voksenrådgivningen',
  'I kan klage over afslaget inden fire uger fra modtagelsen. Klagen sendes eller siges til Solrød Fjordkommune. Vi ser på sagen igen, og hvis afslaget fastholdes, går klagen til Ankestyrelsen.',
  'Er du ikke tilfreds med det, vi har besluttet, så fortæl os det. Du har en frist på 4 uger. Kan vi ikke blive enige, afgør Ankestyrelsen sagen.',
  'Synes du, vi tager fejl, hører vi fra dig inden 4 uger, talt fra dagen efter at brevet nåede frem. Du behøver hverken en blanket eller en begrundelse; et opkald til 75 11 22 33 er nok. Sagen bliver så gennemgået på ny her på kontoret. Ender vi samme sted, går den videre til Ankestyrelsen.',
  'Klage\n\nAfslaget kan du klage over til Ankestyrelsen. Giv besked til Voksenteam Øst senest fire uger fra du læser dette. Teamet ser først på sin egen afgørelse igen.',
  'Er du sur over nej? Så må du klage.\nDu kan sige det til os. Du kan også skrive. Jonna må gerne hjælpe.\nDu har 4 uger. De 4 uger begynder, når du får brevet.\nVi læser din sag igen.\nSiger vi stadig nej, så sender vi klagen til Ankestyrelsen. De bestemmer.',
  'Hvis De ønsker at klage, bedes De rette henvendelse til kommunen inden 4 uger fra modtagelsen. Kommunen vil da vurdere sagen på ny, og fastholdes afgørelsen, oversendes klagen til Ankestyrelsen.',
])('is whole, told in still other ways: %s', (klage) => {
  expect(guided(klage)).toBe('holds')
})

test.each([
  'Du kan klage til Ankestyrelsen på ankestyrelsen.dk.',
  'Klager sendes til Ankestyrelsen inden rimelig tid.',
  'Du kan klage over afgørelsen til Solrød Fjordkommune.',
  'Vi kan kontaktes på 55 55 01 01, hvis du er utilfreds.',
  'Klagefrist: 4 uger.',
  'Om klageadgang henvises til lov om retssikkerhed.',
])('lacks something, told in still other ways: %s', (klage) => {
  expect(guided(klage)).toBe('fails')
})
