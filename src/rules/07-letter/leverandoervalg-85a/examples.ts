import { aGrant } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    {
      name: 'Grunden står der',
      text: aGrant({
        opening: 'Kære Karla Vind\n\nDu har søgt om støtte efter servicelovens § 85 a.',
        law: 'Regler\n\nAfgørelsen er truffet efter servicelovens § 85 a.',
        extent:
          'Du har ønsket, at støtten bliver givet af en medarbejder fra Herberget Nord. Det kan vi ikke imødekomme, fordi ingen dér er uddannet i metoden.',
      }),
    },
    {
      name: 'Ønsket følges',
      text: aGrant({
        opening: 'Kære Karla Vind\n\nDu har søgt om støtte efter servicelovens § 85 a.',
        law: 'Regler\n\nAfgørelsen er truffet efter servicelovens § 85 a.',
        extent: 'Du har ønsket Anna som støtteperson, og hun kommer fra den 17. marts 2025.',
      }),
    },
  ],
  fails: [
    {
      name: 'Afvist uden grund',
      text: aGrant({
        opening: 'Kære Karla Vind\n\nDu har søgt om støtte efter servicelovens § 85 a.',
        law: 'Regler\n\nAfgørelsen er truffet efter servicelovens § 85 a.',
        extent:
          'Du har ønsket, at støtten bliver givet af en medarbejder fra Herberget Nord. Det kan vi ikke imødekomme.',
      }),
      quote: 'ikke imødekomme',
    },
    {
      name: 'En anden leverandør',
      text: aGrant({
        opening: 'Kære Karla Vind\n\nDu har søgt om støtte efter servicelovens § 85 a.',
        law: 'Regler\n\nAfgørelsen er truffet efter servicelovens § 85 a.',
        extent: 'Du har ønsket Herberget Nord som leverandør. Støtten leveres af Bostøtte Syd.',
      }),
      quote: 'leveres af',
    },
    {
      name: 'I stedet',
      text: aGrant({
        opening: 'Kære Karla Vind\n\nDu har søgt om støtte efter servicelovens § 85 a.',
        law: 'Regler\n\nAfgørelsen er truffet efter servicelovens § 85 a.',
        extent: 'Du har bedt om en bestemt støtteperson. Du får i stedet Per.',
      }),
      quote: 'i stedet',
    },
  ],
  notApplicable: [
    { name: 'Støtte efter § 85', text: aGrant() },
    {
      name: 'Intet ønske nævnt',
      text: aGrant({
        opening: 'Kære Karla Vind\n\nDu har søgt om støtte efter servicelovens § 85 a.',
        law: 'Regler\n\nAfgørelsen er truffet efter servicelovens § 85 a.',
      }),
    },
    {
      name: 'Kvittering for en ansøgning',
      text: 'Kære Karla\n\nVi har modtaget din ansøgning om støtte. Du kan forvente svar inden 8 uger.\n\nVenlig hilsen\nMette Lund',
    },
  ],
  unknown: [],
}
