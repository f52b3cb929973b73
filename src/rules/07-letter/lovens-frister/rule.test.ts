import { expect, test } from 'vitest'
import { aCut, aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { lovensFrister } from './rule.ts'

testLetterRule(lovensFrister, examples)

const kindOf = (words: string): string =>
  lovensFrister.check(letterFrom(aRefusal({ end: `${words}\n\nVenlig hilsen\nMette Lund` }))).kind
const after = (opening: string): string =>
  lovensFrister.check(
    letterFrom(aRefusal({ title: 'Ny afgørelse efter din klage', opening: `Kære Karla Vind\n\n${opening}` })),
  ).kind

test.each([
  'Får vi en klage, kigger vi på sagen igen inden 8 uger.',
  'Kommunen har tre måneder til at genvurdere din sag.',
  'Genvurderingen kan tage op til 10 uger.',
  'Vi behandler din klage senest 60 dage efter modtagelsen.',
  'Vil du fastholde klagen, skal du sige det inden 14 dage.',
  'Hvis du holder fast i klagen, har du 2 uger til at give os besked.',
  'Anmodninger om aktindsigt besvares inden 4 uger.',
  'Vil du have indsigt i sagen, svarer vi inden 30 dage.',
  'Forløbet efter § 82 b varer 9 måneder.',
  'Du får et forløb efter servicelovens § 82 b i et år.',
  'Din hjælp efter § 96 stopper med 6 ugers varsel.',
  'Ændringen i din BPA varsles med tre måneder.',
  'Vi sætter timerne efter § 95 ned med et varsel på 8 uger.',
  'Din kontaktperson efter § 98 ophører med en måneds varsel.',
  'Tilbuddet efter § 82 b strækker sig over 8 måneder.',
  'Du har bedt om aktindsigt i sagen. Den får du inden 20 arbejdsdage.',
  'Vi giver dig et forløb efter § 82 b. Det varer 9 måneder.',
])('says so: %s', (words) => {
  expect(kindOf(words)).toBe('fails')
})

test.each([
  'Får vi en klage, kigger vi på sagen igen inden 4 uger.',
  'Kommunen har fire uger til at genvurdere din sag.',
  'Genvurderingen kan tage op til 4 uger.',
  'Vi behandler din klage senest 28 dage efter modtagelsen.',
  'Vil du fastholde klagen, skal du sige det inden 4 uger.',
  'Fastholder du klagen, sender vi den til Ankestyrelsen inden 14 dage.',
  'Anmodninger om aktindsigt besvares inden 7 arbejdsdage.',
  'Vil du have indsigt i sagen, svarer vi inden 7 hverdage.',
  'Forløbet efter § 82 b varer 5 måneder.',
  'Et forløb efter servicelovens § 82 b kan højst vare et halvt år.',
  'Din hjælp efter § 96 stopper med 14 ugers varsel.',
  'Din bostøtte stopper med en måneds varsel.',
  'Du har bedt om aktindsigt i sagen. Den får du inden 7 arbejdsdage.',
  'Du har fået aktindsigt i sagen. Støtten får du inden 20 dage.',
  'Du har bedt om aktindsigt og om et møde om ferien. Vi mødes inden 3 uger.',
  'Vi vurderer din støtte igen om seks måneder.',
  'Din lejlighed kan opsiges med 3 måneders varsel.',
  'Du bor her på tredje år, og støtten følges op om 9 måneder.',
])('is lawful: %s', (words) => {
  expect(kindOf(words)).not.toBe('fails')
})

test('the day of a paper that is sent along is not that of the complaint', () => {
  const upheld = (words: string) =>
    lovensFrister.check(
      letterFrom(
        `Tranebæk Kommune\n2. maj 2022\n\nTil Ankestyrelsen\n\nOversendelse af klage\n\nEllinor Bisgaard har klaget over afgørelsen. Vi har set på sagen igen og fastholder den. Klagen er i dag sendt til Ankestyrelsen.\n\n${words}\n\nVenlig hilsen\nKurt Amstrup`,
      ),
    ).kind
  expect(upheld('Vedlagt er ansøgning af 10. januar 2022 og telefonnotat om klagen af 6. april.')).not.toBe('fails')
  expect(upheld('Det drejer sig om klage fra Ejner over afslag efter § 85, dateret 15. marts 2022.')).not.toBe('fails')
  expect(upheld('Klagen af 10. januar 2022 er vedlagt.')).toBe('fails')
})

const bpaCut = (date: string, law: string, again: string): string =>
  lovensFrister.check(
    letterFrom(
      aCut({
        head: `Solrød Fjordkommune\nVoksenrådgivningen\n\n${date}`,
        title: 'Din BPA bliver sat ned',
        opening: 'Kære Karla Vind\n\nDu har siden 2022 fået 40 timers hjælp om ugen.',
        result: 'Afgørelse\n\nDin BPA nedsættes fra 40 til 30 timer om ugen.',
        law: `Regler\n\nAfgørelsen er truffet efter servicelovens ${law}.`,
        klage: `Klagevejledning\n\nDu kan klage til Ankestyrelsen. Send klagen til Solrød Fjordkommune inden 4 uger fra modtagelsen. ${again}`,
      }),
    ),
  ).kind

test('what is cut with 14 weeks’ notice is reassessed within 14 days', () => {
  const again = 'Vi vurderer sagen igen inden 4 uger.'
  expect(bpaCut('4. marts 2025', '§§ 96 og 3 a', again)).toBe('fails')
  expect(bpaCut('4. marts 2025', '§ 96', 'Vi vurderer sagen igen inden 14 dage.')).toBe('holds')
  expect(
    bpaCut('4. marts 2025', '§ 96', 'Vi vurderer sagen igen inden 4 uger, men inden 14 dage i sager om varsel.'),
  ).toBe('holds')
  expect(bpaCut('4. marts 2017', '§ 96', again)).toBe('holds')
  expect(bpaCut('4. marts 2025', '§§ 96 og 85', again)).toBe('holds')
})

test('a reassessment more than 4 weeks after the complaint is late, unless the citizen was told', () => {
  expect(after('Du klagede den 6. december 2024 over vores afgørelse af 2. december 2024.')).toBe('fails')
  expect(after('Vi fik din klage af 2. januar 2025.')).toBe('fails')
  expect(after('Du klagede den 10. februar 2025 over vores afgørelse af 2. december 2024.')).not.toBe('fails')
  expect(
    after(
      'Du klagede den 6. december 2024. Vi skrev den 20. december, at vi måtte indhente en udtalelse, og at du ville få svar senere.',
    ),
  ).not.toBe('fails')
})
