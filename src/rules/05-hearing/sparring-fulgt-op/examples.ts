import { plainDate } from '../../../base/date.ts'
import { aCase, aCaseWithout, LEDER } from '../../../stages/case.specimen.ts'
import type { CaseFile } from '../../../stages/case-file.ts'
import type { CaseExamples } from '../../case-rule.ts'

const read = (gaps: readonly string[], followedUp?: string, understood = true): Partial<CaseFile> => ({
  sparrings: [
    {
      id: 'sparring-1' as never,
      on: plainDate('2025-02-19'),
      by: LEDER,
      understood,
      gaps,
      ...(followedUp === undefined ? {} : { followedUp }),
    },
  ],
})

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Hullet er lukket',
      text: 'Lederen savnede, hvad bostøtten har set i butikken. Bostøtten blev spurgt og svarede, før sagen blev afgjort.',
      given: aCase(read(['Hvad har bostøtten set i butikken?'], 'Bostøtten er spurgt og har svaret den 27. januar.')),
    },
    {
      name: 'Det var ikke et hul',
      text: 'Lederen forstod ikke, hvorfor transport ikke var vurderet. Det er skrevet, at Karla ikke har søgt om det og ikke har brug for det.',
      given: aCase(read(['Transport er ikke vurderet.'], 'Karla bor over for butikken og har ikke søgt om transport.')),
    },
  ],
  fails: [
    {
      name: 'Bostøtten blev ikke spurgt',
      text: 'Lederen skrev, at bostøtten skal spørges om indkøb. Det blev ikke gjort, og sagen blev afgjort.',
      given: aCase(read(['Bostøtten skal spørges, hvordan det går i butikken.'])),
      at: '/sparrings/0/gaps/0',
    },
    {
      name: 'Ikke forstået',
      text: 'Lederen læste sagen og kunne ikke følge begrundelsen. Den blev ikke ændret.',
      given: aCase(read([], undefined, false)),
      at: '/sparrings/0/understood',
    },
  ],
  notApplicable: [
    {
      name: 'Ingen huller',
      text: 'Lederen læste sagen og fandt ingen huller.',
      given: aCase(),
    },
    {
      name: 'Sagen er ikke afgjort',
      text: 'Lederen har fundet et hul, og sagen er endnu ikke afgjort.',
      given: { ...aCaseWithout('decision'), ...read(['Lægen er ikke spurgt.']) },
    },
  ],
  unknown: [
    {
      name: 'Sparring er ikke nævnt',
      text: 'Det er ikke oplyst, om en kollega har læst sagen.',
      given: aCaseWithout('sparrings'),
    },
  ],
}
