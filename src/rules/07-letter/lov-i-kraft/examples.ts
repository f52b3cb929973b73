import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

const meals = (day: string, law: string): string =>
  aRefusal({
    head: `Solrød Fjordkommune\nVisitationen\n\n${day}`,
    title: 'Afgørelse om madservice',
    opening: 'Kære Karla Vind\n\nDu er 51 år og har søgt om madservice.',
    result: 'Afgørelse\n\nDu får ikke madservice.',
    grounds: 'Begrundelse\n\nErgoterapeuten så dig lave mad den 6. august 2025, og du kunne selv varme og spise den.',
    law: `Regler\n\n${law}`,
  })
const extraCosts = (day: string, opening: string, law: string): string =>
  aRefusal({
    head: `Solrød Fjordkommune\nYdelseskontoret\n\n${day}`,
    title: 'Afslag på hjælp til udgifter',
    opening: `Kære Karla Vind\n\n${opening}`,
    result: 'Afgørelse\n\nDu får afslag.',
    grounds: 'Begrundelse\n\nUd fra dine kvitteringer har vi regnet udgifterne ud til 4.380 kr. om året.',
    law: `Regler\n\n${law}`,
  })

export const examples: Examples = {
  holds: [
    { name: 'Gældende lov', text: aRefusal() },
    {
      name: 'Den gamle paragraf er kun historie',
      text: aRefusal({
        title: 'Afslag på tabt arbejdsfortjeneste',
        opening: 'Kære Karla Vind\n\nDu har søgt om tabt arbejdsfortjeneste for at passe din søn.',
        law: 'Regler\n\nAfgørelsen er truffet efter barnets lov § 87. Du fik i 2022 hjælp efter servicelovens § 42.',
      }),
    },
    {
      name: 'Madservice efter § 83 b',
      text: meals('20. august 2025', 'Afgørelsen om madservice er truffet efter servicelovens § 83 b.'),
    },
    {
      name: 'Madservice efter § 83, mens den stod dér',
      text: meals('20. maj 2025', 'Afgørelsen om madservice er truffet efter servicelovens § 83.'),
    },
    {
      name: 'Kompensationsydelse, og merudgiftsydelse kun som historie',
      text: extraCosts(
        '6. oktober 2025',
        'Du har søgt om kompensationsydelse. Du fik merudgiftsydelse, før reglerne blev ændret.',
        'Afgørelsen er truffet efter servicelovens § 100.',
      ),
    },
    {
      name: 'Merudgiftsydelse for en tid før ændringen',
      text: extraCosts(
        '6. oktober 2025',
        'Du søgte den 4. juni 2025 om merudgiftsydelse.',
        'Afgørelsen er truffet efter servicelovens § 100. Merudgiftsydelse gives for månederne juni, juli og august 2025.',
      ),
    },
    {
      name: 'Kompensationsydelse, der begynder med den nye regel',
      text: extraCosts(
        '20. august 2025',
        'Du har søgt om kompensationsydelse fra den 1. september 2025.',
        'Afgørelsen om kompensationsydelse er truffet efter servicelovens § 100.',
      ),
    },
    {
      name: 'Ældreloven fra den dag, den gælder',
      text: aRefusal({
        head: 'Solrød Fjordkommune\nVisitationen\n\n12. juni 2025',
        law: 'Regler\n\nDu får et forløb efter ældrelovens § 10 fra den 1. juli 2025.',
      }),
    },
  ],
  fails: [
    {
      name: 'Børneregel, der flyttede til barnets lov',
      text: aRefusal({
        title: 'Afslag på tabt arbejdsfortjeneste',
        opening: 'Kære Karla Vind\n\nDu har søgt om tabt arbejdsfortjeneste for at passe din søn.',
        law: 'Regler\n\nAfgørelsen er truffet efter servicelovens § 42.',
      }),
      quote: '§ 42',
    },
    {
      name: 'Merudgifter til et barn',
      text: aRefusal({
        title: 'Afslag på merudgifter',
        opening: 'Kære Karla Vind\n\nDu har søgt om merudgifter til din søn.',
        law: 'Lovgrundlag: § 41 i lov om social service.',
      }),
      quote: '§ 41',
    },
    {
      name: 'Lov, der endnu ikke gælder',
      text: aRefusal({ law: 'Regler\n\nAfgørelsen er truffet efter ældrelovens § 10.' }),
      quote: 'ældrelovens § 10',
    },
    {
      name: 'En startdato før loven gælder',
      text: aRefusal({
        head: 'Solrød Fjordkommune\nVisitationen\n\n12. maj 2025',
        law: 'Regler\n\nDu får et forløb efter ældrelovens § 10 fra den 19. maj 2025.',
      }),
      quote: '19. maj 2025',
    },
    {
      name: 'Madservice efter § 83, da den var flyttet',
      text: meals('20. august 2025', 'Afgørelsen om madservice er truffet efter servicelovens § 83, stk. 1, nr. 3.'),
      quote: 'madservice',
    },
    {
      name: 'Merudgiftsydelse, da den var afløst',
      text: extraCosts(
        '6. oktober 2025',
        'Du søgte den 8. september 2025 om hjælp til medicin.',
        'Merudgiftsydelse efter servicelovens § 100 gives først, når udgifterne er mindst 6.408 kr. om året.',
      ),
      quote: 'Merudgiftsydelse',
    },
    {
      name: 'Kompensationsydelse, før den fandtes',
      text: extraCosts(
        '15. august 2025',
        'Du har søgt om hjælp til medicin.',
        'Kompensationsydelse efter servicelovens § 100 gives først, når udgifterne er mindst 6.660 kr. om året.',
      ),
      quote: 'Kompensationsydelse',
    },
  ],
  notApplicable: [
    {
      name: 'Ingen paragraf',
      text: aRefusal({ opening: 'Kære Karla Vind\n\nDu har søgt om bostøtte til at handle ind.', law: '' }),
    },
    {
      name: 'Kvittering for en ansøgning',
      text: 'Kære Karla\n\nVi har modtaget din ansøgning om støtte. Du kan forvente svar inden 8 uger.\n\nVenlig hilsen\nMette Lund',
    },
  ],
  unknown: [
    {
      name: 'Brevet har ingen dato',
      text: aRefusal({
        head: 'Solrød Fjordkommune',
        title: 'Afslag på tabt arbejdsfortjeneste',
        opening: 'Kære Karla Vind\n\nDu har søgt om tabt arbejdsfortjeneste for at passe din søn.',
        law: 'Regler\n\nAfgørelsen er truffet efter servicelovens § 42.',
        result: 'Afgørelse\n\nDu får ikke tabt arbejdsfortjeneste.',
        grounds: 'Begrundelse\n\nVi har lagt vægt på, at din søn går i skole og klub hele dagen.',
      }),
    },
  ],
}
