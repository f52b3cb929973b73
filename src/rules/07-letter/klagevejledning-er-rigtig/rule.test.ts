import { expect, test } from 'vitest'
import { aCut, aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { klagevejledningErRigtig } from './rule.ts'

testLetterRule(klagevejledningErRigtig, examples)

const verdictOn = (text: string) =>
  klagevejledningErRigtig.check(letterFrom(aRefusal({ klage: `Klage\n\n${text}` }))).kind

test.each([
  'Du kan klage til Det Sociale Nævn, Statsforvaltningen Sjælland, inden 4 uger fra modtagelsen. Send klagen til os.',
  'Klagen behandles af Statsforvaltningen. Den sendes til kommunen inden 4 uger efter, at du har fået brevet.',
  'Afgørelsen kan inden 4 uger påklages til amtet.',
  'Du kan klage til borgmesteren inden 4 uger fra modtagelsen.',
  'Klagen afgøres af Byrådet. Den skal være hos os inden 4 uger fra modtagelsen.',
  'Du kan klage til Socialudvalget i kommunen inden 4 uger, efter du har fået brevet.',
  'Klager du til Borgerrådgiveren, skal det ske inden 4 uger. Klagen behandles af borgerrådgiveren.',
  'Send din klage til Ankestyrelsen, Teglholmsgade 3, inden 4 uger fra modtagelsen.',
  'Du skal sende klagen direkte til Ankestyrelsen inden 4 uger.',
  'Klagen skal være modtaget i Ankestyrelsen senest 4 uger efter, at du fik brevet.',
  'Klagefristen er 14 dage. Klagen sendes til kommunen, der sender den til Ankestyrelsen.',
  'Du har 2 uger til at klage til Ankestyrelsen. Klagen sendes til kommunen.',
  'Vil du klage til Ankestyrelsen, skal klagen være hos os senest tre uger efter, at du har fået brevet.',
  'Klagefrist: 8 uger. Klageinstans: Ankestyrelsen. Klagen sendes til kommunen.',
  'Klagen til Ankestyrelsen skal indgives til kommunen inden en måned fra modtagelsen.',
  'Du kan klage til Ankestyrelsen inden 4 uger fra brevets dato. Klagen sendes til kommunen.',
  'Klagen skal være kommunen i hænde senest 4 uger efter dags dato. Kommunen sender den til Ankestyrelsen.',
  'Fristen for at klage er 4 uger regnet fra den dag, afgørelsen er dateret. Klagen sendes til kommunen og behandles af Ankestyrelsen.',
  'Du kan klage til Ankestyrelsen. Klagen sendes til kommunen inden 4 uger fra modtagelsen. Klager modtaget efter fristens udløb behandles ikke.',
  'Du kan klage til Ankestyrelsen. Klagen sendes til kommunen inden 4 uger fra modtagelsen. Overskrides fristen, mister du retten til at klage.',
  'Du kan klage til Ankestyrelsen. Klagen sendes til kommunen inden 4 uger fra modtagelsen. For sent indkomne klager afvises.',
  'Du kan klage til Ankestyrelsen. Klagen sendes til kommunen inden 4 uger fra modtagelsen. Hvis klagen kommer for sent, bliver den ikke behandlet.',
  'Du kan klage til Ankestyrelsen. Klagen sendes til kommunen inden 4 uger fra modtagelsen. Klagen skal indgives skriftligt.',
  'Du kan klage til Ankestyrelsen. Klagen sendes til kommunen inden 4 uger fra modtagelsen. Du skal klage skriftligt via Digital Post.',
  'Du kan klage til Ankestyrelsen. Klagen sendes til kommunen inden 4 uger fra modtagelsen. Det er kun muligt at klage via kommunens hjemmeside. Du kan kun klage via klageskemaet på hjemmesiden.',
  'Du kan klage til Ankestyrelsen. Klagen sendes til kommunen inden 4 uger fra modtagelsen. Klagen skal indsendes via borger.dk.',
  'Du kan klage til Ankestyrelsen. Klagen sendes til kommunen inden 4 uger fra modtagelsen. Klager kan alene indgives elektronisk.',
  'Du kan klage til Ankestyrelsen. Klagen sendes til kommunen inden 4 uger fra modtagelsen. Telefoniske klager behandles ikke.',
  'Du kan klage til Ankestyrelsen. Klagen sendes til kommunen inden 4 uger fra modtagelsen. Du skal begrunde din klage.',
  'Du kan klage til Ankestyrelsen. Klagen sendes til kommunen inden 4 uger fra modtagelsen. Klagen skal indeholde en begrundelse.',
  'Du kan klage til Ankestyrelsen. Klagen sendes til kommunen inden 4 uger fra modtagelsen. Du kan ikke klage mundtligt.',
  'Vil du klage til Ankestyrelsen, skal du udfylde klageskemaet på hjemmesiden og sende det til kommunen inden 4 uger fra modtagelsen.',
])('fails: %s', (text) => {
  expect(verdictOn(text)).toBe('fails')
})

test.each([
  'Du kan klage til Ankestyrelsen. Klagen sendes til kommunen inden 4 uger fra modtagelsen. ',
  'Du kan klage til Ankestyrelsen. Klagen sendes til kommunen inden 4 uger fra modtagelsen. Borgerrådgiveren kan hjælpe dig med at klage.',
  'Du kan klage til Ankestyrelsen. Klagen sendes til kommunen inden 4 uger fra modtagelsen. Vil du klage over den måde, du er blevet behandlet på, kan du skrive til borgmesteren.',
  'Du kan klage til Ankestyrelsen. Klagen sendes til kommunen inden 4 uger fra modtagelsen. Ankestyrelsens afgørelse kan indbringes for domstolene.',
  'Klagen stiles til Ankestyrelsen, men sendes til os inden 4 uger fra modtagelsen.',
  'Du kan klage til Ankestyrelsen via kommunen. Klagen skal være modtaget senest 4 uger efter, at du fik brevet.',
  'Send klagen til os. Kommunen sender den videre til Ankestyrelsen inden 4 uger.',
  'Du kan klage til Ankestyrelsen. Klagen sendes til kommunen inden 4 uger fra modtagelsen. Vi skal se på sagen igen inden 4 uger. Er der brug for flere oplysninger, får du besked inden 14 dage.',
  'Du kan klage til Ankestyrelsen. Klagen sendes til kommunen inden 4 uger fra modtagelsen. Det kan være en fordel at klage skriftligt, men du kan også ringe.',
  'Du kan klage til Ankestyrelsen. Klagen sendes til kommunen inden 4 uger fra modtagelsen. Klagen kan være mundtlig eller skriftlig, og den behøver ikke at være begrundet.',
  'Du kan klage til Ankestyrelsen. Klagen sendes til kommunen inden 4 uger fra modtagelsen. Du kan klage skriftligt eller mundtligt.',
  'Du kan klage til Ankestyrelsen. Klagen sendes til kommunen inden 4 uger fra modtagelsen. Skriv gerne, hvorfor du er uenig.',
  'Du kan klage til Ankestyrelsen. Klagen sendes til kommunen inden 4 uger fra modtagelsen. Klager du for sent, kan Ankestyrelsen afvise klagen, medmindre der er en særlig grund.',
  'Du kan klage til Ankestyrelsen. Klagen sendes til kommunen inden 4 uger fra modtagelsen. Kommer klagen efter fristen, sender vi den til Ankestyrelsen, der afgør, om den kan behandles.',
  'Klagen skal være hos kommunen senest 4 uger efter, at du har modtaget brevet. Vi sender klagen til Ankestyrelsen, og den træffer den endelige afgørelse.',
  'Du skal klage inden 28 dage fra den dag, du fik brevet. Send klagen til kommunen. Ankestyrelsen afgør den.',
  'Du kan klage til Ankestyrelsen inden 4 uger. Fristen regnes fra den dag, du har fået brevet, og ikke fra brevets dato. Ring eller skriv til os.',
  'Du kan klage til Ankestyrelsen. Klagen sendes til kommunen inden 4 uger fra modtagelsen. Du har ret til aktindsigt. Vi svarer inden 7 arbejdsdage.',
  'Hvis du vil fastholde klagen, skal du sige det til os inden 4 uger. Vi sender den til Ankestyrelsen inden 14 dage.',
])('is lawful: %s', (text) => {
  expect(verdictOn(text)).not.toBe('fails')
})

const FULL = 'Du kan klage til Ankestyrelsen. Klagen sendes til kommunen inden 4 uger fra modtagelsen.'

test.each([
  `${FULL} Klager, der kommer efter fristen, lægges til side.`,
  `${FULL} Er de 4 uger gået, kan afgørelsen ikke længere ændres.`,
  `${FULL} Klager du for sent, er løbet kørt.`,
  `${FULL} Vi ser kun på klager, der er indtastet i selvbetjeningen.`,
  `${FULL} En klage gælder kun, hvis den er underskrevet og begrundet.`,
  `${FULL} Mundtlige klager noteres ikke.`,
  `${FULL} Klager, der ikke er indgivet via selvbetjeningsløsningen, behandles ikke.`,
  `${FULL} Klager, som ikke er sendt via borger.dk, bliver afvist.`,
  `${FULL} Er klagen ikke indtastet i klageskemaet, afvises den.`,
  `${FULL} Hvis klagen ikke er skriftlig, kan den ikke tages under behandling.`,
  `${FULL} Klagen skal være vedlagt en udtalelse fra din læge.`,
  `${FULL} Du skal skrive, hvilke punkter du er uenig i, og hvorfor. Ellers behandler vi ikke klagen.`,
  `${FULL} Klager over telefonen tager vi ikke imod.`,
  'Du kan klage til Ankestyrelsen. Klagen sendes til kommunen inden 20 dage fra modtagelsen.',
  'Vil du klage til Ankestyrelsen, så ring til os inden for de næste 14 dage.',
  'Du kan klage til Ankestyrelsen. Det skal ske til kommunen inden 6 uger.',
  'Klagen sendes til kommunen inden 4 uger fra den dato, der står øverst i brevet. Ankestyrelsen afgør den.',
  'De 4 uger til at klage løber fra den dag, vi traf afgørelsen. Klagen sendes til kommunen og afgøres af Ankestyrelsen.',
  'Din klage bliver behandlet i Udvalget for Voksne, som har det sidste ord. Klag til os inden 4 uger fra modtagelsen.',
  'Klagen afgøres af kommunens klageudvalg. Send den til os inden 4 uger fra modtagelsen.',
  'Send klagen til Ankestyrelsen, Aalborg, senest 4 uger efter, at du fik brevet.',
  'Klagen skal sendes til Det Sociale Nævn senest 4 uger efter modtagelsen.',
])('is wrong: %s', (text) => {
  expect(verdictOn(text)).toBe('fails')
})

test.each([
  `${FULL} Kommer klagen for sent, sender vi den alligevel videre, og så afgør Ankestyrelsen, om den tages op.`,
  `${FULL} Du behøver ikke at begrunde klagen, men det hjælper os, hvis du gør.`,
  `${FULL} Vi noterer din klage, hvis du ringer.`,
  `${FULL} Der er et skema på hjemmesiden, som du kan bruge, hvis du vil.`,
  `${FULL} Du kan vedlægge en udtalelse fra din læge, hvis du har en.`,
  `${FULL} Vi svarer på din klage inden 4 uger, efter vi har fået den.`,
  `${FULL} Ring på hverdage mellem 9 og 14. Du kan også skrive via borger.dk.`,
  `${FULL} Har du brug for hjælp til at skrive klagen, kan borgerrådgiveren hjælpe.`,
  `${FULL} Når vi har fået klagen, har vi 4 uger til at se på sagen igen.`,
  `${FULL} Sager om 14 ugers varsel genvurderes inden 14 dage.`,
  `${FULL} Mens klagen behandles, får du støtten som hidtil i op til 6 uger.`,
  `${FULL} Vil du have aktindsigt, svarer vi inden 7 arbejdsdage.`,
  'Klagen skal være hos os senest 4 uger efter, at du modtog afgørelsen. Sender du den til Ankestyrelsen, sender de den til os. Ankestyrelsen afgør den til sidst.',
  'Klag til Solrød Fjordkommune inden 4 uger efter modtagelsen. Byrådet kan ikke ændre afgørelsen. Det kan kun Ankestyrelsen.',
  'Du kan klage skriftligt eller mundtligt til kommunen inden 4 uger fra modtagelsen. Ankestyrelsen behandler klagen skriftligt.',
])('is right: %s', (text) => {
  expect(verdictOn(text)).not.toBe('fails')
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
  'Hvis De ønsker at klage, bedes De rette henvendelse til kommunen inden 4 uger fra modtagelsen. Kommunen vil da vurdere sagen på ny, og fastholdes afgørelsen, oversendes klagen til Ankestyrelsen.',
  'Frist for svar: 12 uger fra ansøgningen. Klage til Solrød Fjordkommune inden 4 uger fra modtagelsen; Ankestyrelsen afgør klagen, hvis vi fastholder.',
])('is right, told in still other ways: %s', (text) => {
  expect(verdictOn(text)).not.toBe('fails')
})

test('the day of a letter that is read out is the day it is received', () => {
  const from = (end: string) =>
    klagevejledningErRigtig.check(
      letterFrom(
        aRefusal({
          klage:
            'Klage\n\nDu siger det til kommunen, inden der er gået fire uger fra i dag. Kommunen ser på det igen og sender klagen til Ankestyrelsen.',
          end,
        }),
      ),
    ).kind
  expect(from('Brevet er læst højt for dig i dag.\n\nVenlig hilsen\nMette Lund')).not.toBe('fails')
  expect(from('Venlig hilsen\nMette Lund')).toBe('fails')
})

const byDay = (date: string, day: string) =>
  klagevejledningErRigtig.check(
    letterFrom(
      aRefusal({
        head: `Solrød Fjordkommune\nVoksenrådgivningen\n\n${date}`,
        klage: `Klage\n\nDu kan klage til Ankestyrelsen. Du skal sende klagen til Solrød Fjordkommune, som skal have den ${day}.`,
      }),
    ),
  ).kind

test.each([
  ['16. april 2026', 'senest torsdag den 14. maj 2026'],
  ['27. april 2026', 'senest mandag den 25. maj 2026'],
  ['27. april 2026', 'senest fredag den 22. maj'],
  ['4. marts 2025', 'inden den 28. marts 2025'],
  ['4. marts 2025', 'senest 31/3-2025'],
])('is too early a last day, in a letter of %s: %s', (date, day) => {
  expect(byDay(date, day)).toBe('fails')
})

test.each([
  ['16. april 2026', 'senest fredag den 15. maj 2026'],
  ['27. april 2026', 'senest tirsdag den 26. maj 2026'],
  ['27. april 2026', 'senest den 1. juni 2026'],
  ['8. maj 2026', 'senest fredag den 5. juni 2026'],
  ['4. marts 2025', 'senest tirsdag den 1. april 2025'],
])('is a last day in time, in a letter of %s: %s', (date, day) => {
  expect(byDay(date, day)).not.toBe('fails')
})

test.each([
  `${FULL} Klagegebyret er 400 kr.`,
  `${FULL} Du skal betale 300 kr. for at klage.`,
  `${FULL} En klage over afgørelsen har opsættende virkning.`,
])('is not so: %s', (text) => {
  expect(verdictOn(text)).toBe('fails')
})

test.each([
  `${FULL} Det er gratis at klage, og du skal ikke betale noget gebyr.`,
  `${FULL} Du skal selv betale, hvis en advokat hjælper dig med at klage.`,
  `${FULL} Klagen har ingen opsættende virkning.`,
  `${FULL} Ankestyrelsen kan i nogle sager bestemme, at klagen har opsættende virkning.`,
  `${FULL} Vi har besluttet, at din klage har opsættende virkning.`,
  `${FULL} Er klagen ikke skriftlig, skriver vi den ned for dig.`,
  `${FULL} En klage bliver ikke afvist, fordi den ikke er sendt via selvbetjeningen.`,
  `${FULL} Klager, der ikke er sendt via selvbetjeningsløsningen, behandles på samme måde.`,
  `${FULL} Du kan ringe til os. Et opkald koster det samme som ellers.`,
])('is so: %s', (text) => {
  expect(verdictOn(text)).not.toBe('fails')
})

test('where help is taken away, the municipality may put the change off', () => {
  const klage = `Klage\n\n${FULL} Klagen har opsættende virkning, så du beholder dine timer imens.`
  expect(klagevejledningErRigtig.check(letterFrom(aCut({ klage }))).kind).toBe('holds')
})

test('a limit that is both too short and counted from the letter has two faults', () => {
  const found = (words: string) => {
    const verdict = klagevejledningErRigtig.check(letterFrom(aRefusal({ klage: `Klagevejledning\n\n${words}` })))
    return verdict.kind === 'fails' ? verdict.findings.map(({ what }) => what.da) : []
  }
  expect(found('Klagefristen er 14 dage fra brevets dato.')).toHaveLength(2)
  expect(found('Klagefristen er 14 dage fra modtagelsen.')).toHaveLength(1)
  expect(found('Klagefristen er 4 uger fra brevets dato.')).toHaveLength(1)
})
