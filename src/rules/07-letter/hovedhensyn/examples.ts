import { aCut, aGrant, aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    {
      name: 'Lovens betingelser brugt på borgeren',
      text: aRefusal({
        title: 'Svar på ansøgning om badestol',
        opening: 'Kære Karla Vind\n\nDu har søgt om en badestol efter servicelovens § 112.',
        result: 'Afgørelse\n\nVi kan ikke imødekomme ansøgningen.',
        law: 'Regler\n\nAfgørelsen er truffet efter servicelovens § 112.',
        grounds:
          'Begrundelse\n\nVed afprøvningen den 3. februar 2025 satte du dig og rejste dig selv fra den stol, du har i dag. En badestol med tilt kan derfor ikke i væsentlig grad afhjælpe de varige følger af din nedsatte funktionsevne.',
      }),
    },
    { name: 'Afslag, der siger, hvad der vejede', text: aRefusal() },
    { name: 'Nedsættelse, der siger, hvad der vejede', text: aCut() },
    {
      name: 'Formlen står der, men hensynene følger',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nEfter en konkret og individuel vurdering får du ikke støtten, fordi du selv handler ind to gange om ugen og åbner posten med din søster.',
      }),
    },
    {
      name: 'Det, der står før »Derfor«, er grunden',
      text: aRefusal({
        grounds: '',
        result:
          'Du får ikke støtte til indkøb. Efter § 85 er det en betingelse, at funktionsevnen er betydeligt nedsat. Du handler ind to gange om ugen og bærer selv varerne hjem. Derfor er betingelsen ikke opfyldt.',
      }),
    },
  ],
  fails: [
    {
      name: 'Lovens betingelser sagt en gang til',
      text: aRefusal({
        title: 'Svar på ansøgning om badestol',
        opening: 'Kære Karla Vind\n\nDu har søgt om en badestol efter servicelovens § 112.',
        result: 'Afgørelse\n\nVi kan ikke imødekomme ansøgningen.',
        law: 'Regler\n\nAfgørelsen er truffet efter servicelovens § 112.',
        grounds:
          'Begrundelse\n\nVi har gennemgået de oplysninger, der ligger i sagen. En badestol kan ikke i væsentlig grad afhjælpe de varige følger af din nedsatte funktionsevne. Betingelserne ses ikke at være opfyldt i dit tilfælde. Den stol, du har i dag, vurderes at være tilstrækkelig.',
      }),
      quote: 'Vi kan ikke imødekomme ansøgningen',
    },
    {
      name: 'Kun en konkret og individuel vurdering',
      text: aRefusal({
        grounds: 'Begrundelse\n\nEfter en konkret og individuel vurdering kan vi ikke imødekomme din ansøgning.',
      }),
      quote: 'konkret og individuel vurdering',
    },
    {
      name: 'Kun betingelserne',
      text: aRefusal({ grounds: 'Begrundelse\n\nDu opfylder ikke betingelserne i § 85.' }),
      quote: 'opfylder ikke betingelserne',
    },
    {
      name: '»Derfor« uden noget før',
      text: aRefusal({
        grounds: '',
        result:
          'Du får ikke støtte til indkøb. Efter § 85 er det en betingelse, at funktionsevnen er betydeligt nedsat. Derfor er betingelsen ikke opfyldt.',
      }),
      quote: 'betingelsen ikke opfyldt',
    },
    { name: 'Ingen grunde overhovedet', text: aRefusal({ grounds: '' }), quote: 'Du får ikke støtte til indkøb' },
  ],
  notApplicable: [
    { name: 'Fuldt medhold', text: aGrant() },
    {
      name: 'Et ja til netop gruppen',
      text: 'Kære Karla Vind\n\nDu har søgt om at komme med i gruppen om søvn. Det kan du. Gruppen mødes hver mandag kl. 10. Tilbuddet gives efter servicelovens § 82 a.\n\nVenlig hilsen\nMette Lund',
    },
  ],
  unknown: [
    {
      name: 'Lægen og besøget fortæller, uden en overskrift over det',
      text: aRefusal({
        title: 'Aflastning',
        opening: 'Kære Karla Vind\n\nDu har søgt om aflastning i ti døgn om måneden efter servicelovens § 84.',
        result: 'Du får fem døgn om måneden. Resten får du afslag på.',
        law: '',
        grounds:
          'Visitator Bo Lind talte med jer begge den 20. januar 2025. Din mand kan ikke være alene om natten. Din læge skriver den 3. februar 2025, at du er rask, og at fem døgn er forsvarligt. Du skrev, at du er bange for at blive træt.',
      }),
    },
    {
      name: 'Resultatet kan ikke læses',
      text: aRefusal({
        title: 'Afgørelse',
        result: 'Afgørelse\n\nVi har behandlet sagen.',
        grounds: 'Begrundelse\n\nSagen er afsluttet.',
      }),
    },
  ],
}
