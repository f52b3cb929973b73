import { aGrant, aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    {
      name: 'Lovtekst og egen begrundelse',
      text: aRefusal({
        law: 'Regler\n\nKommunalbestyrelsen skal tilbyde hjælp, omsorg eller støtte samt optræning til personer, der har behov for det på grund af betydeligt nedsat funktionsevne eller særlige sociale problemer.',
      }),
    },
    {
      name: 'Lovtekst først i begrundelsen',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nKommunalbestyrelsen skal tilbyde hjælp, omsorg eller støtte samt optræning til personer, der har behov for det på grund af betydeligt nedsat funktionsevne eller særlige sociale problemer. Vi har lagt vægt på, at du selv handler ind to gange om ugen og åbner din post sammen med din søster, og at du ikke har brug for støtte til det.',
      }),
    },
    {
      name: 'Forholdene er fortalt uden en overskrift, før loven gengives',
      text: aRefusal({
        title: 'Tilskud til særlig kost',
        opening: 'Kære Karla Vind\n\nDu har søgt om merudgifter til kost.',
        result: 'Du får afslag på merudgifter til kost.',
        grounds:
          'Din diætist skriver den 3. februar 2025, at du tåler almindelig mad uden gluten. Vi har den 20. januar sammenlignet dine indkøb over fire uger med et almindeligt budget, og din mad koster ikke mere. Du har oplyst, at glutenfrit brød er dyrt. Det er rigtigt, men samlet er din udgift ikke højere.',
        law: 'Efter servicelovens § 100 dækker kommunen nødvendige merudgifter for personer med varigt nedsat funktionsevne.',
      }),
    },
  ],
  fails: [
    {
      name: 'Kun lovtekst',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nKommunalbestyrelsen skal tilbyde hjælp, omsorg eller støtte samt optræning til personer, der har behov for det på grund af betydeligt nedsat funktionsevne eller særlige sociale problemer.',
      }),
      quote: 'Kommunalbestyrelsen skal',
    },
    {
      name: 'Lovtekst og en tom formel',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nKommunalbestyrelsen skal tilbyde hjælp, omsorg eller støtte samt optræning til personer, der har behov for det på grund af betydeligt nedsat funktionsevne eller særlige sociale problemer. Efter en konkret og individuel vurdering er du ikke omfattet af bestemmelsen.',
      }),
      quote: 'Kommunalbestyrelsen skal',
    },
    {
      name: 'En udtalelse er hentet, men ikke fortalt',
      text: aRefusal({
        title: 'Tilskud til særlig kost',
        opening: 'Kære Karla Vind\n\nDu har søgt om merudgifter til kost.',
        result: 'Du får afslag på merudgifter til kost. Vi har modtaget din læges udtalelse af 3. februar 2025.',
        grounds: '',
        law: 'Efter servicelovens § 100 dækker kommunen nødvendige merudgifter for personer med varigt nedsat funktionsevne.',
      }),
      quote: '§ 100',
    },
    {
      name: 'Formålet gengivet',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nFormålet med hjælpen efter § 85 er at fremme den enkeltes mulighed for at klare sig selv, at lette den daglige tilværelse og forbedre livskvaliteten. Betingelserne er ikke opfyldt.',
      }),
      quote: 'fremme den enkeltes',
    },
  ],
  notApplicable: [
    {
      name: 'Kommunen taler om sig selv og gengiver ikke loven',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi tror på, at den enkelte vokser ved at prøve selv, og sådan har vi gjort i mange år.',
      }),
    },
    { name: 'Ingen lovtekst', text: aRefusal() },
    { name: 'Fuldt medhold', text: aGrant() },
    {
      name: 'Kvittering for en ansøgning',
      text: 'Kære Karla\n\nVi har modtaget din ansøgning om støtte. Du kan forvente svar inden 8 uger.\n\nVenlig hilsen\nMette Lund',
    },
  ],
  unknown: [],
}
