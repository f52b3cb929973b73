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
    {
      name: 'Kilden og dagen står i parentes efter det, den fortalte',
      text: aRefusal({
        title: 'Tilskud til kørsel',
        opening: 'Kære Karla Vind\n\nDin ansøgning om tilskud til kørsel imødekommes ikke.',
        result: '',
        grounds:
          'Du har en varig lungesygdom (lungeambulatoriet, 10. januar 2025). Du har imidlertid fået bil med lift siden 2021, og du kører den selv. Vi kan ikke se, at der er en del af dine ture, bilen ikke kan bruges til. Benzinen er blevet dyr, som du skriver, men det ændrer ikke, at du har bilen.',
        law: 'Støtte til individuel befordring efter servicelovens § 117 kan gives til den, som på grund af varigt nedsat funktionsevne ikke kan bruge offentlig transport.',
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
      name: 'Kun ansøgningen og dens dag står i parentes',
      text: aRefusal({
        title: 'Tilskud til kørsel',
        opening: 'Kære Karla Vind\n\nDu har søgt om tilskud til kørsel (din ansøgning af 10. januar 2025).',
        result: 'Du får afslag på tilskud til kørsel.',
        grounds: '',
        law: 'Støtte til individuel befordring efter servicelovens § 117 kan gives til den, som på grund af varigt nedsat funktionsevne ikke kan bruge offentlig transport.',
      }),
      quote: 'individuel befordring',
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
