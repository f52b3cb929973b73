import { aGrant, aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    { name: 'Den almindelige vejledning', text: aRefusal() },
    {
      name: 'Skema og begrundelse er kun et tilbud',
      text: aRefusal({
        klage:
          'Klagevejledning\n\nDu kan klage til Ankestyrelsen. Klagen sendes til Solrød Fjordkommune inden 4 uger fra modtagelsen. Du må gerne bruge klageskemaet på vores hjemmeside, men det er ikke et krav. Det er en god idé at skrive, hvorfor du er uenig.',
      }),
    },
    {
      name: 'Kommunens egen frist til at se på sagen igen er en anden',
      text: aRefusal({
        klage:
          'Klagevejledning\n\nDu kan klage til Ankestyrelsen. Klagen sendes til Solrød Fjordkommune inden 4 uger fra modtagelsen. Vi ser på sagen igen inden 4 uger. Ankestyrelsens sagsbehandlingstid er cirka 8 måneder.',
      }),
    },
    {
      name: 'Befordring efter § 117 kan ikke påklages',
      text: aRefusal({
        opening: 'Kære Karla Vind\n\nDu har søgt om tilskud til individuel befordring efter servicelovens § 117.',
        result: 'Afgørelse\n\nVi giver dig afslag på tilskud til befordring.',
        law: 'Regler\n\nAfgørelsen er truffet efter servicelovens § 117.',
        klage: 'Klage\n\nAfgørelsen er endelig og kan ikke påklages.',
      }),
    },
    {
      name: 'Den sidste dag er regnet ud med påsken',
      text: aRefusal({
        head: 'Solrød Fjordkommune\nVoksenrådgivningen\n\n20. marts 2025',
        klage:
          'Klagevejledning\n\nDu kan klage til Ankestyrelsen. Solrød Fjordkommune skal have klagen senest tirsdag den 22. april 2025.',
      }),
    },
    {
      name: 'Klagen er gratis og har ikke opsættende virkning',
      text: aRefusal({
        klage:
          'Klagevejledning\n\nDu kan klage til Ankestyrelsen. Klagen sendes til Solrød Fjordkommune inden 4 uger fra modtagelsen. Det koster ikke noget at klage. En klage har ikke opsættende virkning.',
      }),
    },
    {
      name: 'Dagen i dag er den dag, brevet kom',
      text: aRefusal({
        klage:
          'Klage\n\nDu kan klage inden fire uger fra i dag, hvor brevet ligger i din postkasse, til Solrød Fjordkommune. Får du ikke medhold, går sagen til Ankestyrelsen.',
      }),
    },
    {
      name: 'Teamets 14 dage er dets egne',
      text: aRefusal({
        klage:
          'Klagevejledning\n\nKlagen rettes til Voksenrådgivningen, Solrød Fjordkommune, inden 4 uger fra modtagelsen. Teamet revurderer da sagen inden 14 dage. Fastholdes den, afgør Ankestyrelsen klagen.',
      }),
    },
    {
      name: 'Mundtligt eller skriftligt, sagt på embedsdansk',
      text: aRefusal({
        klage:
          'Klagevejledning\n\nKan De ikke tiltræde afgørelsen, kan De inden fire uger efter dens modtagelse fremsætte klage, mundtligt eller skriftligt, over for Solrød Fjordkommune. Fastholdes den, afgør Ankestyrelsen klagen.',
      }),
    },
  ],
  fails: [
    {
      name: 'Gebyr for at klage',
      text: aRefusal({
        klage:
          'Klagevejledning\n\nDu kan klage til Ankestyrelsen. Klagen sendes til Solrød Fjordkommune inden 4 uger fra modtagelsen. Klagen koster et gebyr på 250 kr.',
      }),
      quote: 'gebyr',
    },
    {
      name: 'Klagen siges at have opsættende virkning',
      text: aRefusal({
        klage:
          'Klagevejledning\n\nDu kan klage til Ankestyrelsen. Klagen sendes til Solrød Fjordkommune inden 4 uger fra modtagelsen. Din klage har opsættende virkning.',
      }),
      quote: 'opsættende virkning',
    },
    {
      name: 'Den sidste dag er skærtorsdag',
      text: aRefusal({
        head: 'Solrød Fjordkommune\nVoksenrådgivningen\n\n20. marts 2025',
        klage:
          'Klagevejledning\n\nDu kan klage til Ankestyrelsen. Solrød Fjordkommune skal have klagen senest torsdag den 17. april 2025.',
      }),
      quote: 'torsdag den 17. april',
    },
    {
      name: 'Afskaffet klageinstans',
      text: aRefusal({
        klage:
          'Klagevejledning\n\nDu kan klage til Det Sociale Nævn inden 4 uger fra modtagelsen. Klagen sendes til Solrød Fjordkommune.',
      }),
      quote: 'Det Sociale Nævn',
    },
    {
      name: 'Forkert frist',
      text: aRefusal({
        klage:
          'Klagevejledning\n\nDu kan klage til Ankestyrelsen inden 14 dage fra modtagelsen. Klagen sendes til Solrød Fjordkommune.',
      }),
      quote: '14 dage',
    },
    {
      name: 'Fristen regnes fra brevets dato',
      text: aRefusal({
        klage:
          'Klagevejledning\n\nKlagen sendes til Solrød Fjordkommune inden 4 uger fra afgørelsens dato. Vi sender den til Ankestyrelsen, hvis vi fastholder afgørelsen.',
      }),
      quote: 'afgørelsens dato',
    },
    {
      name: 'Kun skriftlig klage',
      text: aRefusal({
        klage:
          'Klagevejledning\n\nDu kan klage til Ankestyrelsen. Klagen sendes til Solrød Fjordkommune inden 4 uger fra modtagelsen. Klagen skal være skriftlig og begrundet.',
      }),
      quote: 'skriftlig og begrundet',
    },
    {
      name: 'Sen klage afvises',
      text: aRefusal({
        klage:
          'Klagevejledning\n\nDu kan klage til Ankestyrelsen. Klagen sendes til Solrød Fjordkommune inden 4 uger fra modtagelsen. Klager, der kommer efter fristen, bliver afvist.',
      }),
      quote: 'efter fristen',
    },
    {
      name: 'Klagen sendes uden om kommunen',
      text: aRefusal({
        klage:
          'Klagevejledning\n\nDu kan klage inden 4 uger fra modtagelsen. Klagen sendes til Ankestyrelsen, 7998 Statsservice.',
      }),
      quote: '7998',
    },
  ],
  notApplicable: [
    { name: 'Brevet siger intet om klage', text: aGrant() },
    {
      name: 'Kvittering for en ansøgning',
      text: 'Kære Karla\n\nVi har modtaget din ansøgning om støtte. Du kan forvente svar inden 8 uger.\n\nVenlig hilsen\nMette Lund',
    },
  ],
  unknown: [
    {
      name: 'Det Sociale Nævn i et gammelt brev',
      text: aRefusal({
        head: 'Solrød Fjordkommune\nVoksenrådgivningen\n\n12. juni 2012',
        klage:
          'Klagevejledning\n\nDu kan klage til Det Sociale Nævn inden 4 uger fra modtagelsen. Klagen sendes til Solrød Fjordkommune.',
      }),
    },
  ],
}
