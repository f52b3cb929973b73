import { aGrant, aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    {
      name: 'Opgaven hører under hjemmehjælpen, og formålet er sagt',
      text: aRefusal({
        result: 'Afgørelse\n\nDu får hjælp efter § 83 i serviceloven tre gange om ugen. Du får ikke støtte efter § 85.',
        grounds:
          'Begrundelse\n\nDu har ikke vanskeligheder med at komme i gang. Formålet er alene, at der bliver gjort rent, fordi du ikke kan stå op. Opgaven hører under hjemmehjælpen.',
      }),
    },
    {
      name: 'Formålet er vurderet',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nDu har søgt om støtte til tøjvask. Formålet med hjælpen er at få vasket tøjet, og en medarbejder skal være til stede og gøre det. Derfor er det praktisk hjælp, som hører under § 83 i serviceloven.',
      }),
    },
    {
      name: 'Struktur giver § 85, udførelse giver § 83',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nDu ved, hvad der skal gøres, og kan planlægge det selv. Rengøring kan derfor ikke bevilges efter § 85 og hører under § 83 i serviceloven.',
      }),
    },
    {
      name: 'En kilde fortæller om planlægning, og formålet er vurderet',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nNeuropsykologen skriver den 30. januar 2025, at du ikke kan planlægge dagen. Det støtter vi dig i efter § 85 i serviceloven. Formålet med rengøringen er, at den bliver gjort, og nogen skal være til stede og gøre det, fordi du ikke kan bruge armene. Rengøring er derfor praktisk hjælp og hører ikke under § 85.',
      }),
    },
  ],
  fails: [
    {
      name: 'Stedet afgør det, og ikke formålet',
      text: aRefusal({
        result: 'Afgørelse\n\nDu får hjælp efter § 83 i serviceloven tre gange om ugen. Du får ikke støtte efter § 85.',
        grounds:
          'Begrundelse\n\nDu har betydelige vanskeligheder med at komme i gang og at holde en rækkefølge. Vanskelighederne drejer sig om opgaver i hjemmet, og opgaver i hjemmet hører under hjemmehjælpen.',
      }),
      quote: 'hører under hjemmehjælpen',
    },
    {
      name: 'En kilde fortæller om planlægning, og opgaven kaldes praktisk',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nNeuropsykologen skriver den 30. januar 2025, at du ikke kan planlægge rækkefølgen og har brug for en, der lægger en plan med dig. Den, der hjælper, behøver ikke være der, mens du gør det.\n\nDa det handler om rengøring, er det praktisk hjælp, som hører under § 83 og ikke under § 85 i serviceloven.',
      }),
      quote: 'praktisk hjælp',
    },
    {
      name: 'Tøjvask er praktisk hjælp',
      text: aRefusal({
        grounds: 'Begrundelse\n\nTøjvask og oprydning er praktisk hjælp, som hører under § 83 i loven.',
      }),
      quote: 'praktisk hjælp',
    },
    {
      name: 'Kan ikke gives efter § 85',
      text: aRefusal({ grounds: 'Begrundelse\n\nIndkøb er en praktisk opgave og kan ikke bevilges efter § 85.' }),
      quote: 'praktisk opgave',
    },
    {
      name: 'Struktur efter § 83',
      text: aGrant({
        result:
          'Afgørelse\n\nVi bevilger dig 1 time om ugen efter servicelovens § 83 til at strukturere din dag og få overblik over ugen.',
        grounds: 'Begrundelse\n\nDet har du brug for, fordi du går i stå.',
      }),
      quote: '§ 83',
    },
  ],
  notApplicable: [
    { name: 'Der er ikke valgt mellem de to', text: aRefusal() },
    {
      name: 'Kvittering for en ansøgning',
      text: 'Kære Karla\n\nVi har modtaget din ansøgning om støtte. Du kan forvente svar inden 8 uger.\n\nVenlig hilsen\nMette Lund',
    },
  ],
  unknown: [],
}
