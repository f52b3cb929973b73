import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

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
