import { aGrant, aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    {
      name: 'Udredningen er i gang, og afslaget bygger på udgifterne',
      text: aRefusal({
        title: 'Svar på ansøgning om merudgifter',
        opening: 'Kære Karla Vind\n\nDu har søgt om dækning af merudgifter til Viktor efter barnets lov § 86.',
        result: 'Afgørelse\n\nDu får ikke dækket merudgifter.',
        law: 'Regler\n\nAfgørelsen er truffet efter barnets lov § 86.',
        grounds:
          'Begrundelse\n\nUdredningen er ikke færdig, men Viktor er omfattet af personkredsen. Udgifterne er 3.100 kr. om året og når ikke grænsen.',
      }),
    },
    { name: 'Afslag efter behov', text: aRefusal() },
    {
      name: 'Diagnosen er en oplysning',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nDu har fået diagnosen ADHD i 2021. Vi har lagt vægt på, at du selv handler ind hver uge.',
      }),
    },
    {
      name: 'Brevet siger selv, at det ikke er et krav',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nDiagnosen er ikke afgørende for os, og støtte efter § 85 kræver heller ikke, at tilstanden er varig. Du handler selv ind.',
      }),
    },
  ],
  fails: [
    {
      name: 'Et barn holdes ude, til udredningen er færdig',
      text: aRefusal({
        title: 'Svar på ansøgning om merudgifter',
        opening: 'Kære Karla Vind\n\nDu har søgt om dækning af merudgifter til Viktor efter barnets lov § 86.',
        result: 'Afgørelse\n\nDu får ikke dækket merudgifter.',
        law: 'Regler\n\nAfgørelsen er truffet efter barnets lov § 86.',
        grounds:
          'Begrundelse\n\nSå længe udredningen er i gang, kan han ikke regnes med til de børn, som bestemmelsen er lavet til.',
      }),
      quote: 'Så længe udredningen er i gang',
    },
    {
      name: 'Ingen diagnose',
      text: aRefusal({
        grounds: 'Begrundelse\n\nDa du ikke har en psykiatrisk diagnose, er du ikke omfattet af personkredsen.',
      }),
      quote: 'diagnose',
    },
    {
      name: 'Varig karakter',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nDet er en forudsætning for støtte, at den nedsatte funktionsevne er af varig karakter.',
      }),
      quote: 'varig karakter',
    },
    {
      name: 'Behandlingen først',
      text: aRefusal({ grounds: 'Begrundelse\n\nStøtten kan først komme på tale, når behandlingen er afsluttet.' }),
      quote: 'når behandlingen er afsluttet',
    },
    {
      name: 'Folkepensionsalderen',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nStøtte efter § 85 er for borgere under folkepensionsalderen. Du kan derfor ikke få støtte.',
      }),
      quote: 'folkepensionsalderen',
    },
  ],
  notApplicable: [
    { name: 'Fuldt medhold', text: aGrant() },
    {
      name: 'Ledsagelse efter § 97, hvor varighed er et krav',
      text: 'Afgørelse om ledsagelse\n\nKære Karla Vind\n\nDu har søgt om ledsagelse efter servicelovens § 97. Du får ikke ledsagelse, da din funktionsevne ikke er varigt nedsat.\n\nDu kan klage til Ankestyrelsen inden 4 uger. Klagen sendes til kommunen.',
    },
  ],
  unknown: [],
}
