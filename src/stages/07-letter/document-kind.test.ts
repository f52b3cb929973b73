import { expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import type { DocumentKind } from './decision-kind.ts'
import { readLetter } from './read-letter.ts'

const kindOf = (text: string): DocumentKind => readLetter(text, plainDate('2026-11-22')).read.kind
const HEAD = 'Nordby Kommune\n3. februar 2026\n\n'
const END = '\n\nVenlig hilsen\nMette Lund\nRådgiver'

const HEARINGS = [
  'Kære Ole Krag\n\nInden vi afgør din sag\n\nVi har fået en status fra din bostøtte. Vi regner med at give dig afslag på flere timer. Du kan sige, hvad du mener om det, senest den 17. februar.',
  'Kære Ole Krag\n\nHøring over oplysninger i din sag\n\nVedlagt er notatet fra hjemmebesøget. Du bedes komme med dine bemærkninger inden 14 dage. Derefter træffer vi afgørelse.',
  'Hej Ole\n\nVil du læse det her igennem?\n\nVi har skrevet ned, hvad vi ved om dig. Vi har ikke besluttet noget endnu. Er der noget, der er forkert, så ring senest den 20. februar. Så beslutter vi os bagefter.',
  'Til Ole Krag\n\nAgterskrivelse\n\nKommunen påtænker at nedsætte din støtte fra 4 til 2 timer om ugen. Du har mulighed for at udtale dig inden 14 dage fra modtagelsen af dette brev.',
  'Kære Ole Krag\n\nUdkast til afgørelse\n\nHer er vores udkast til en afgørelse. Vi foreslår, at din støtte nedsættes til 2 timer. Udkastet er ikke en afgørelse. Har du kommentarer, skal vi have dem senest den 18. februar.',
  'Kære Ole Krag\n\nDin mulighed for at kommentere\n\nVi overvejer at stoppe din støtte efter servicelovens § 85. Før vi træffer afgørelse, vil vi gerne høre, hvad du siger til det. Du kan ringe eller skrive inden den 1. marts.',
]
const RECEIPTS = [
  'Kære Ole Krag\n\nTak for din ansøgning\n\nVi modtog din ansøgning om støtte efter servicelovens § 85 den 12. marts og har sendt den til behandling i Voksenteamet. Du får svar inden 8 uger.',
  'Kære Ole Krag\n\nVi har fået din ansøgning\n\nTak for din ansøgning om bostøtte, som vi fik den 30. januar 2026. Vi forventer at afgøre den inden 8 uger.',
  'Kære Ole Krag\n\nDin ansøgning er landet hos os\n\nVi modtog din ansøgning om støtte den 30. januar. Du hører fra din sagsbehandler inden 2 uger. Vores sagsbehandlingstid er 10 uger.',
  'Bekræftelse\n\nKommunen bekræfter hermed at have modtaget ansøgning om støtte efter servicelovens § 85 den 30. januar 2026. Svar kan forventes senest den 10. april 2026.',
  'Hej Ole\n\nTak, fordi du ringede til os den 30. januar. Vi har skrevet det ned som en ansøgning om støtte efter § 85. Du får svar senest den 1. april 2026. Jeg ringer i næste uge for at aftale et møde.',
  'Kære Ole Krag\n\nKvittering for modtaget klage\n\nVi har den 30. januar modtaget din klage over vores afgørelse. Vi genvurderer sagen og svarer dig senest den 27. februar 2026.',
]
/** A word of delay stands in the place of a receipt: it owes the day of the answer. */
const DELAYS = [
  'Kære Ole Krag\n\nDin ansøgning trækker ud\n\nVi modtog din ansøgning om bostøtte den 30. oktober. Vores frist på 10 uger er gået. Vi mangler en udtalelse fra din læge. Du kan forvente afgørelsen senest den 1. marts 2026.',
  'Hej Ole\n\nVi skylder dig et svar om bostøtte senest den 31. oktober. Det når vi ikke, og det beklager vi. Vi mangler svar fra din læge. Du får en afgørelse senest den 14. november.',
  'Kære Ole Krag\n\nKort besked: Vi kan ikke overholde fristen, som er den 6. maj. Lægen er på ferie. Nyt bud er senest den 30. maj.',
  'Hej Ole\n\nDin sag tager lidt længere tid\n\nVi skrev i marts, at du ville have svar senest den 30. maj. Den frist kan vi ikke nå. Du får svaret senest den 23. juni.',
]
const UPHELD = [
  'Kære Ole Krag\n\nSvar på din klage\n\nVi har set på sagen igen, og vi er nået til samme resultat. Vi sender derfor i dag klagen videre til Ankestyrelsen, som skriver til dig.',
  'Kære Ole Krag\n\nGenvurdering\n\nKommunen har genvurderet afgørelsen af 2. januar 2026 og finder ikke grundlag for at ændre den. Sagen er i dag oversendt til Ankestyrelsen.',
  'Hej Ole\n\nDu klagede den 10. januar. Vi har læst det, du skrev, og vi bliver ved vores afgørelse. Derfor har vi nu sendt din klage og alle papirer til Ankestyrelsen.',
  'Til Ankestyrelsen\n\nOversendelse af klagesag\n\nOle Krag har klaget over kommunens afgørelse af 2. januar 2026. Kommunen fastholder afgørelsen. Sagens akter fremsendes hermed til Ankestyrelsen.',
]
const OTHERS = [
  'Kære Ole Krag\n\nVi har sendt din ansøgning videre\n\nVi fik den 12. marts din ansøgning om et aktivitetstilbud efter servicelovens § 104. Du flyttede den 1. marts til Sønderby Kommune, som er din handlekommune og skal tage stilling. Vi har ikke taget stilling til, om du kan få det. I dag har vi sendt din ansøgning til Sønderby Kommune. Ring, hvis du ikke hører fra dem inden to uger.',
  'Kære Ole Krag\n\nInvitation til møde\n\nVi vil gerne invitere dig til et opfølgningsmøde om din støtte den 20. februar kl. 10. Du er velkommen til at tage en bisidder med.',
  'Til dig, der får støtte af Team Vest\n\nVi flytter\n\nFra den 1. marts holder vi til på Torvet 4. Din støtte ændrer sig ikke. Du får de samme timer som før.',
  'Kære Ole Krag\n\nNy kontaktperson\n\nLise stopper hos os den 1. marts. Din nye kontaktperson hedder Per. Din bevilling er den samme.',
  'Kære Ole Krag\n\nSvar på din anmodning om aktindsigt\n\nDu bad den 20. januar om at se din sag. Du får her alle dokumenter i sagen. Har du spørgsmål, så ring.',
  'Kære alle\n\nSommerlukket\n\nCafeen holder lukket i uge 29 og 30. Støtten i hjemmet kører som normalt.',
]
const DECISIONS = [
  'Kære Ole Krag\n\nDu får medhold i noget af din klage\n\nDu klagede den 10. januar 2026 over afslaget på bostøtte. Vi har genvurderet sagen og ændrer afgørelsen. Du får nu støtte 1 time om ugen. Vi fastholder afslaget på hjælp til indkøb. Vil du holde fast i klagen, så sig det inden 4 uger. I så fald sender vi den til Ankestyrelsen.',
  'Kære Ole Krag\n\nDu har den 10. november søgt om støtte. Vi har hørt dig over udkastet den 5. januar. Vi har besluttet, at du ikke får støtten. Du kan klage til Ankestyrelsen inden 4 uger. Klagen sendes til os.',
  'Kære Ole Krag\n\nTak for din ansøgning\n\nVi kan med glæde fortælle, at du får støtte 2 timer om ugen efter servicelovens § 85.',
  'Kære Ole Krag\n\nVelkommen hos os\n\nVi glæder os til at se dig i gruppen Nye Veje hver tirsdag kl. 10. Tilbuddet er efter servicelovens § 82 a.',
]
const STANDARDS = [
  'BPA-håndbogen, kapitel 9: Når noget ændrer sig\nUdgivet af Nordby Kommune. 3. udgave, 2018.\n\n9.1 Du får brug for mere\nRing. Er det kortvarigt, kan vi hæve timerne fra dag til dag.\n\n9.2 Du mener, vi tager fejl\nKlag inden fire uger. Det, vi ikke giver dig ret i, går til Ankestyrelsen.',
  'Årshjul for §§ 97, 98 og 117\nNordby Kommune, 2024\n\nJanuar: satser ind i breve.\nMarts: § 97 – opkald til alle.\nKlager: fire uger – Myndighed – Ankestyrelsen.',
  'Godt at vide om bostøtte\n\nNordby Kommune, revideret januar 2026\n\nHvad er bostøtte?\nBostøtte er hjælp til hverdagen efter § 85 i serviceloven.\n\nHvem kan få bostøtte?\nDu kan få støtte, hvis du har betydeligt nedsat funktionsevne.\n\nHvor meget støtte kan du få?\nDet afgør vi, når vi har talt med dig.\n\nHvordan søger du?\nRing eller skriv til os. Du får svar inden 8 uger.\n\nHvordan klager du?\nDu kan klage til os inden 4 uger. Ankestyrelsen afgør klagen.',
  'Nordby Kommune · Serviceniveau for ledsagelse · Gælder fra 1. januar 2026\n\nServiceniveauet er vedtaget af byrådet den 26. november 2025.\n\nHvad er formålet?\nAt borgere kan komme ud.\n\nHvem kan få ledsagelse?\nBorgere over 18 år, der ikke kan færdes alene.\n\nHvor meget kan man få?\n15 timer om måneden.\n\nKlage\nMan kan klage til kommunen inden 4 uger.',
  'Sådan hjælper vi dig, der har brug for støtte\n\nVejledende niveau, godkendt af Socialudvalget 3. december 2025\n\nFormål\nStøtten skal hjælpe borgeren til at klare sig selv.\n\nMålgruppe\nBorgere med betydeligt nedsat funktionsevne.\n\nOmfang\nStøtten gives efter en konkret vurdering af den enkeltes behov.\n\nSagsbehandlingstid\n8 uger fra modtagelsen af ansøgningen.',
]

const WITH_FRAME = (text: string): string => HEAD + text + END

test.each(HEARINGS)('is a hearing: %s', (text) => expect(kindOf(WITH_FRAME(text))).toBe('partshoeringsbrev'))
test.each(DELAYS)('tells of a delay as a receipt would: %s', (text) =>
  expect(kindOf(WITH_FRAME(text))).toBe('kvittering'),
)
test.each([
  'Kære Ole Krag\n\nAfgørelse om bostøtte\n\nDen socialpædagogiske bistand, De anmoder om, lader sig ikke yde. De når ikke på arbejde om morgenen, og De skriver, at svaret senest skulle være her i marts.',
])('tells of no delay: %s', (text) => expect(kindOf(WITH_FRAME(text))).toBe('afgoerelse'))
test.each([
  'Kære Ole Krag\n\nVi er landet på 2 timer fra 1. juli.\n\nKlage? Ja, det må du. Til os inden 4 uger fra du fik brevet. Vi ser på det igen. Til sidst er det Ankestyrelsen, der ser på det.',
  'Kære Ole Krag\n\nHver torsdag har du svømmet med en ved din side. Nu varer det halvanden time.\n\nHvad hvis du er uenig? Så siger du det til Vibeke. Du har fire uger fra den dag, brevet kom. Bliver svaret det samme, går det til Ankestyrelsen.',
])('decides, by what it says of complaining: %s', (text) => expect(kindOf(WITH_FRAME(text))).toBe('afgoerelse'))
test.each(RECEIPTS)('is a receipt: %s', (text) => expect(kindOf(WITH_FRAME(text))).toBe('kvittering'))
test.each(UPHELD)('is an upheld decision sent on: %s', (text) =>
  expect(kindOf(WITH_FRAME(text))).toBe('fastholdt-genvurdering'),
)
test.each(OTHERS)('decides nothing: %s', (text) => expect(kindOf(WITH_FRAME(text))).toBe('andet'))
test.each(DECISIONS)('decides: %s', (text) => expect(kindOf(WITH_FRAME(text))).toBe('afgoerelse'))
test.each(STANDARDS)('is for all: %s', (text) => expect(kindOf(text)).toBe('kvalitetsstandard'))

test.each<[DocumentKind, string]>([
  [
    'partshoeringsbrev',
    'Kære Ole Krag\n\nHvad siger du til det, vi har skrevet?\n\nVi er ved at behandle din ansøgning om støtte. Som sagen ser ud nu, kan du ikke forvente at få støtten. Læs notatet igennem, og skriv til os inden to uger, hvis du har noget at tilføje. Så tager vi det med, når vi afgør sagen.',
  ],
  [
    'partshoeringsbrev',
    'Til Ole Krag\n\nPartshøring\n\nForvaltningen agter at meddele afslag på Deres ansøgning. De har lejlighed til at fremkomme med en udtalelse senest den 20. februar 2026. Udtalelse kan afgives mundtligt.',
  ],
  [
    'partshoeringsbrev',
    'Kære Ole Krag\n\nNye oplysninger i din sag\n\nVi har fået en udtalelse fra jobcentret. Den kan få betydning for vores afgørelse. Du har ret til at udtale dig om den, før vi afgør sagen. Fristen er den 24. februar.',
  ],
  [
    'partshoeringsbrev',
    'Kære Ole Krag\n\nForslag til ny støtte - sig din mening\n\nVi foreslår, at støtten nedsættes fra 4 til 2 timer om ugen. Det er ikke besluttet endnu. Ring til mig senest den 20. februar, hvis du ikke er enig.',
  ],
  [
    'kvittering',
    'Hej Ole\n\nVi er i gang\n\nDin ansøgning om bostøtte kom frem den 30. januar 2026. Senest den 27. marts har du et svar. Jeg kigger forbi dig den 10. februar for at høre, hvad du har brug for.',
  ],
  [
    'kvittering',
    'Ole Krag\n\nAnsøgning modtaget\n\nModtaget: 30. januar 2026\nOm: støtte efter servicelovens § 85\nForventet afgørelse: senest 27. marts 2026\nSagsbehandler: Mette Lund\n\nDu behøver ikke gøre mere nu.',
  ],
  [
    'kvittering',
    'Kære Ole Krag\n\nNu har vi din klage\n\nDu ringede den 30. januar 2026 for at klage over vores afgørelse. Vi ser på sagen igen og skriver til dig senest den 27. februar. Er vi ikke enige med dig, sender vi klagen til Ankestyrelsen.',
  ],
  [
    'fastholdt-genvurdering',
    'Kære Ole Krag\n\nVi sender din klage videre\n\nDu har klaget over, at du ikke fik støtte til indkøb. Vi har set på det igen, men har ikke fundet noget, der får os til at ændre mening. Ankestyrelsen har nu fået sagen.',
  ],
  [
    'fastholdt-genvurdering',
    'Kære Ole Krag\n\nResultat af genvurderingen\n\nDin klage af 10. januar har ikke ført til en ændret afgørelse. Klagen er derfor oversendt til Ankestyrelsen den 3. februar 2026.',
  ],
  [
    'andet',
    'Kære Ole Krag\n\nIndkaldelse til hjemmebesøg\n\nVi kommer på besøg hos dig den 12. februar kl. 10 for at tale om din støtte. Du må gerne have en bisidder med.',
  ],
  [
    'andet',
    'Kære Ole Krag\n\nSamtykke\n\nFor at kunne behandle din ansøgning vil vi gerne hente oplysninger hos din læge. Skriv under og send siden tilbage til os.',
  ],
  [
    'andet',
    'Kære Ole Krag\n\nStatus på din støtte\n\nTak for mødet den 20. januar. Vi blev enige om at blive ved med målene. Støtten fortsætter som hidtil, og vi ses igen til august.',
  ],
  [
    'afgoerelse',
    'Kære Ole Krag\n\nDin støtte fra 1. marts\n\nVi skriver for at fortælle, at du fra 1. marts får 2 timer om ugen mod før 4. Du kan klage til os inden 4 uger. Ankestyrelsen afgør klagen.',
  ],
  [
    'afgoerelse',
    'Kære Ole Krag\n\nSvar på din ansøgning\n\nVi har læst din ansøgning og talt med dig. Du hører ikke til dem, der kan få støtte efter § 85. Du kan klage til Ankestyrelsen inden 4 uger. Klagen sendes til os.',
  ],
  [
    'afgoerelse',
    'Kære Ole Krag\n\nNy afgørelse efter Ankestyrelsens hjemvisning\n\nAnkestyrelsen sendte sagen tilbage til os den 2. december 2025. Vi har undersøgt sagen igen og er kommet til, at du ikke får støtte. Du kan klage inden 4 uger til os, og vi sender klagen til Ankestyrelsen.',
  ],
  [
    'afgoerelse',
    'Kære Ole Krag\n\nVi har hørt dig, og nu har vi besluttet os\n\nDu svarede på vores udkast den 20. januar. Resultatet er, at støtten nedsættes fra 4 til 2 timer om ugen. Klag inden 4 uger til os, så går sagen til Ankestyrelsen, hvis vi ikke ændrer den.',
  ],
])('is, in other words, %s: %s', (kind, text) => expect(kindOf(WITH_FRAME(text))).toBe(kind))

test('a level of service told in a line is a standard, and a decision under one is not', () => {
  const rules =
    'Borgeren kan få dækket udgifter, der ligger over grænsen. Alle sager vurderes konkret. Frist for svar: 10 uger fra ansøgningen. Klage til kommunen inden 4 uger; Ankestyrelsen afgør.'
  expect(
    kindOf(
      `Serviceniveau for merudgifter efter servicelovens § 100 og for tilskud efter § 117. Gælder fra 1. marts 2024.\n\n${rules}`,
    ),
  ).toBe('kvalitetsstandard')
  const decided =
    'Serviceniveau for rengøring er ændret i kommunen, og vi har derfor vurderet dit behov igen. Du får rengøring hver anden uge, fordi du selv kan tørre støv af.'
  expect(kindOf(`${HEAD}Kære Ole Krag\n\n${decided}${END}`)).toBe('afgoerelse')
})
