import { aGrant, aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    {
      name: 'Stedet har et navn',
      text: aGrant({
        title: 'Afgørelse om midlertidigt botilbud',
        opening: 'Kære Karla Vind\n\nDu har søgt om et midlertidigt botilbud.',
        law: '',
        extent: '',
        result: 'Afgørelse\n\nDu får en plads på botilbuddet Solhøj efter servicelovens § 107 fra den 1. maj 2025.',
      }),
    },
    {
      name: 'Navnet står i en anden sætning',
      text: aGrant({
        title: 'Afgørelse om midlertidigt botilbud',
        opening: 'Kære Karla Vind\n\nDu har søgt om et midlertidigt botilbud.',
        law: '',
        extent: '',
        result:
          'Afgørelse\n\nVi bevilger dig et midlertidigt botilbud efter servicelovens § 107. Du kan flytte ind på Fjordhuset den 1. maj 2025.',
      }),
    },
  ],
  fails: [
    {
      name: 'Stedet findes senere',
      text: aGrant({
        title: 'Afgørelse om midlertidigt botilbud',
        opening: 'Kære Karla Vind\n\nDu har søgt om et midlertidigt botilbud.',
        law: '',
        extent: '',
        result:
          'Afgørelse\n\nVi bevilger dig et midlertidigt botilbud efter servicelovens § 107. Vi vender tilbage, når vi har fundet et egnet tilbud.',
      }),
      quote: 'når vi har fundet',
    },
    {
      name: 'Loven gengives, og et sted uden navn bevilges',
      text: aGrant({
        title: 'Afgørelse om midlertidigt botilbud',
        opening: 'Kære Karla Vind\n\nDu har søgt om et midlertidigt botilbud.',
        law: '',
        extent: '',
        result:
          'Afgørelse\n\nKommunen kan tilbyde midlertidigt ophold efter § 107, når en borger har brug for det. Vi bevilger dig et midlertidigt botilbud efter § 107.',
      }),
      quote: 'Vi bevilger dig',
    },
    {
      name: 'Intet sted',
      text: aGrant({
        title: 'Afgørelse om midlertidigt botilbud',
        opening: 'Kære Karla Vind\n\nDu har søgt om et midlertidigt botilbud.',
        law: '',
        extent: '',
        result: 'Afgørelse\n\nDu er bevilget ophold i et længerevarende botilbud efter servicelovens § 108.',
      }),
      quote: '§ 108',
    },
    {
      name: 'Aktivitetstilbud uden navn',
      text: aGrant({
        title: 'Bevilling',
        opening: 'Kære Karla Vind\n\nDu har søgt om et aktivitets- og samværstilbud.',
        law: '',
        extent: '',
        result: 'Afgørelse\n\nDu bevilges et aktivitets- og samværstilbud efter § 104 i serviceloven.',
      }),
      quote: '§ 104',
    },
  ],
  notApplicable: [
    { name: 'Bevilling efter § 85', text: aGrant() },
    { name: 'Afslag', text: aRefusal() },
    {
      name: 'Afslag på botilbud, hvor loven gengives, og støtte hjemme i stedet',
      text: aRefusal({
        title: 'Afgørelse om botilbud',
        opening: 'Kære Karla Vind\n\nDu har søgt om et midlertidigt botilbud efter servicelovens § 107.',
        result: 'Afgørelse\n\nDu får ikke et botilbud. Du får 9 timers støtte om ugen efter § 85.',
        grounds:
          'Begrundelse\n\nEfter § 107 kan vi tilbyde midlertidigt ophold, og vi skal gøre det, når en borger har brug for omfattende hjælp i hverdagen. Vi vurderer, at du ikke har brug for det, fordi du selv står op, laver mad og sover om natten.',
      }),
    },
    {
      name: 'Kvittering for en ansøgning',
      text: 'Kære Karla\n\nVi har modtaget din ansøgning om støtte. Du kan forvente svar inden 8 uger.\n\nVenlig hilsen\nMette Lund',
    },
  ],
  unknown: [],
}
