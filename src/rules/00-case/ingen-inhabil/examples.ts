import { aCase, aCaseWithout, LEDER, RAADGIVER, withChanged } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

const officials = aCase().officials ?? []

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Alle er spurgt',
      text: 'Rådgiveren og lederen er spurgt, om de har noget med Karla at gøre. Det har de ikke.',
      given: aCase(),
    },
    {
      name: 'En trådte til side',
      text: 'En kollega i udvalget er Karlas fætter. Han sagde det med det samme og var ikke med.',
      given: aCase({
        officials: [
          ...officials,
          {
            id: 'medarbejder-faetter' as never,
            role: 'visitator',
            part: 'raadgiver-i-udvalg',
            interest: 'slaegtning',
            steppedBack: true,
          },
        ],
      }),
    },
  ],
  fails: [
    {
      name: 'Rådgiveren er i familie med Karla',
      text: 'Rådgiveren er Karlas kusine og har afgjort sagen.',
      given: aCase({ officials: withChanged(officials, RAADGIVER, { interest: 'slaegtning' }) }),
      at: '/officials/0/interest',
    },
    {
      name: 'Trådte til side og godkendte alligevel',
      text: 'Lederen meldte sig inhabil, fordi hun ejer Birkehus, men står som den, der har godkendt afgørelsen.',
      given: aCase({ officials: withChanged(officials, LEDER, { interest: 'part', steppedBack: true }) }),
      at: '/officials/1/interest',
    },
  ],
  notApplicable: [],
  unknown: [
    {
      name: 'Ingen er spurgt',
      text: 'Det er ikke skrevet ned, om rådgiveren har noget med Karla at gøre.',
      given: aCase({ officials: [{ id: RAADGIVER, role: 'raadgiver', part: 'afgoer' }] }),
    },
    {
      name: 'Det vides ikke, hvem der var med',
      text: 'Sagen kommer fra et andet system, og det fremgår ikke, hvem der har arbejdet med den.',
      given: aCaseWithout('officials'),
    },
  ],
}
