import { aCase } from '../../../stages/case.specimen.ts'
import { aSparseCase, sel } from '../../../stages/sparse-case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

const { decision: _, ...undecided } = aCase()

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Borgeren gør det selv, og den, der har set det, siger det samme',
      text: 'Karla går selv til svømning hver uge, og hendes kontaktperson har været med to gange. Hun siger det også selv. Kommunen afslår ledsagelse og siger hvorfor.',
      given: aSparseCase({
        on: '2023-05-10',
        activity: 'at komme til svømning om torsdagen',
        asked: { provision: sel('85') },
        told: [
          ['borger', 'ressource', 'taler-imod', 'Jeg cykler selv til svømning om torsdagen, og det går fint.'],
          [
            'udfoerer',
            'konsekvens',
            'taler-imod',
            'Jeg har været med to gange i april. Karla fandt selv vej, skiftede tøj og betalte uden hjælp.',
          ],
        ],
        assessment:
          'Vi har lagt vægt på, at du selv fortæller, at du cykler til svømning hver torsdag, og at din kontaktperson har set det to gange i april 2023. Du har derfor ikke brug for ledsagelse til netop den aktivitet. Bliver det sværere til vinter, kan du søge igen.',
        answer: {
          kind: 'afslag',
          provision: sel('85'),
          reason: 'Du kommer selv til svømning og klarer dig dér, som både du og din kontaktperson har fortalt.',
        },
      }),
    },
  ],
  fails: [
    {
      name: 'Et gæt på tværs af, hvad der er sagt',
      text: 'Lægen og broren siger begge, at Karla ikke kommer ud alene. Kommunen har ikke spurgt nogen af dem nærmere og mener, at hun generelt klarer sig.',
      given: aSparseCase({
        on: '2022-03-02',
        activity: 'at komme ud blandt andre',
        asked: { provision: sel('85') },
        told: [
          [
            'borger',
            'vanskelighed',
            'taler-for',
            'Jeg tør ikke gå ud alene, og jeg har ikke set mine venner siden i sommer.',
          ],
          [
            'praktiserende-laege',
            'konsekvens',
            'taler-for',
            'Patienten forlader ikke lejligheden alene på grund af angst og møder kun, når broren følger hende.',
          ],
          [
            'paaroerende',
            'konsekvens',
            'taler-for',
            'Hun har ikke været ude alene i to år. Vi handler for hende, og hun ringer til os, når hun skal ned med skraldet.',
          ],
        ],
        assessment:
          'Borger fremstår velfungerende i samtalen og kan generelt tage vare på sig selv. Det vurderes, at hun har ressourcer til at komme ud.',
        answer: {
          kind: 'afslag',
          provision: sel('85'),
          reason: 'Efter en samlet vurdering er du ikke omfattet af personkredsen for støtte.',
        },
      }),
      at: '/answers/0/answer/reason',
    },
  ],
  notApplicable: [
    {
      name: 'Fortalt med for få ord',
      text: 'Der står kun, at der er søgt om ledsagelse, og at kommunen sagde nej.',
      given: aSparseCase({
        on: '2022-03-02',
        activity: 'at komme ud blandt andre',
        told: [],
        assessment: 'Borger kan selv komme ud.',
        answer: { kind: 'afslag', provision: sel('85'), reason: 'Du kan selv komme ud.' },
      }),
    },
    {
      name: 'Sagen er fortalt helt',
      text: 'Sagen er ført fra ansøgning til afgørelse, og den siger, hvem der har arbejdet med den.',
      given: aCase(),
    },
    { name: 'Ikke afgjort', text: 'Sagen er under behandling.', given: undecided },
  ],
  unknown: [],
}
