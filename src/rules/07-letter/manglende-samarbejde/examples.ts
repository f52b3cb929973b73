import { aCut, aGrant, aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    {
      name: 'Årsag, funktionsnedsættelse, tilpasning og vejledning er på plads',
      text: aCut({
        title: 'Din støtte stopper',
        result: 'Afgørelse\n\nDin støtte efter servicelovens § 85 stopper den 30. juni 2025.',
        grounds:
          'Begrundelse\n\nDu har meldt afbud til 11 besøg. Vi ringede den 13. januar for at høre hvorfor, og du sagde, at tiden var dum. Vi flyttede besøgene, og du fik en ny støtteperson. Din psykiater skriver, at afbuddene ikke hænger sammen med din sygdom. Den 8. april fortalte vi dig, at støtten kunne blive stoppet. Du svarede, at du ikke ville have den. Derfor stopper støtten.',
      }),
    },
    {
      name: 'Udeblivelsen er ikke grunden',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nDu udeblev fra mødet den 3. februar. Vi har lagt vægt på, at du selv handler ind hver uge, og at du åbner posten med din søster. Du har ikke behov for støtte til det.',
      }),
    },
  ],
  fails: [
    {
      name: 'Ikke åbnet døren',
      text: aCut({
        title: 'Din bostøtte ophører',
        result: 'Afgørelse\n\nDin støtte efter servicelovens § 85 ophører den 31. august 2025.',
        grounds: 'Begrundelse\n\nDu har fem gange ikke åbnet døren for bostøtten. Støtten ophører derfor.',
      }),
      quote: 'ikke åbnet døren',
    },
    {
      name: 'Manglende medvirken',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nDer er lagt vægt på, at du gentagne gange er udeblevet fra aftaler og ikke har medvirket. Vi giver derfor afslag.',
      }),
      quote: 'udeblevet',
    },
    {
      name: 'Ikke motiveret',
      text: aRefusal({ grounds: 'Begrundelse\n\nDa du ikke er motiveret for støtten, kan vi ikke bevilge den.' }),
      quote: 'ikke er motiveret',
    },
  ],
  notApplicable: [
    { name: 'Fuldt medhold', text: aGrant() },
    { name: 'Afslag af andre grunde', text: aRefusal() },
  ],
  unknown: [],
}
