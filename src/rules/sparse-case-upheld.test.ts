import { expect, test } from 'vitest'
import { plainDate } from '../base/date.ts'
import type { NonCooperation } from '../stages/06-decision/non-cooperation.ts'
import { aSparseCase, sel, type SparseCase } from '../stages/sparse-case.specimen.ts'
import { faultsIn, had, hours, refused } from './case-fault.specimen.ts'

const HELD: readonly (readonly [string, SparseCase])[] = [
  [
    'cleaning under § 83',
    {
      on: '2019-05-01',
      activity: 'Rengøring',
      asked: { provision: sel('85') },
      told: [
        ['borger', 'vanskelighed', 'taler-for', 'Jeg bliver træt, når jeg gør rent.'],
        ['fagperson', 'konsekvens', 'taler-imod', 'Borger ved godt, hvad der skal gøres, men mangler kræfter.'],
      ],
      assessment: 'Behovet er at få gjort rent. Borger kan selv planlægge det.',
      answer: refused('85', 'Hjælp til rengøring er praktisk hjælp efter § 83, da formålet er at få gjort rent.'),
    },
  ],
  [
    'transport that belongs to the region',
    {
      on: '2018-05-01',
      activity: 'Transport til behandling på sygehus',
      asked: { provision: sel('85') },
      told: [
        ['borger', 'oenske', 'taler-for', 'Jeg vil gerne køres.'],
        ['udfoerer', 'konsekvens', 'taler-imod', 'Borger tager selv bussen til træning to gange om ugen.'],
      ],
      assessment: 'Det er lagt til grund, at borger selv tager bus.',
      answer: refused('85', 'Befordring til behandling hører under regionen, og borger kan selv tage bussen.'),
    },
  ],
  [
    'support that ends because its aim was reached',
    {
      on: '2021-05-01',
      activity: 'Indkøb',
      told: [['udfoerer', 'konsekvens', 'taler-imod', 'Borger har handlet selv to gange om ugen siden foråret.']],
      assessment: 'Vi lægger vægt på, at du nu selv handler ind.',
      answer: refused('85', 'Du handler selv ind.'),
      change: { kind: 'ophoer', cause: 'borgerens-forhold' },
      former: had(2),
    },
  ],
  [
    'support reduced after progress',
    {
      on: '2022-05-01',
      activity: 'Struktur i hverdagen',
      told: [
        ['udfoerer', 'ressource', 'taler-imod', 'Borger har fået en fast døgnrytme og kommer selv op.'],
        ['borger', 'oenske', 'taler-for', 'Jeg vil gerne beholde mine timer.'],
      ],
      assessment: 'Borger har opnået flere af målene.',
      answer: {
        kind: 'bevilget',
        provision: sel('85'),
        extent: hours(2),
        content: 'Støtte til struktur',
        purpose: 'At fastholde strukturen',
        form: 'individuel',
      },
      change: { kind: 'nedsaettelse', cause: 'borgerens-forhold', explained: 'Borger har nået målet om døgnrytme.' },
      former: had(4),
    },
  ],
  [
    'preventive help, with § 85 refused for a reason',
    {
      on: '2020-06-01',
      activity: 'At komme i gang om morgenen',
      asked: { provision: sel('85') },
      told: [
        ['borger', 'vanskelighed', 'taler-for', 'Jeg har svært ved at komme i gang om morgenen.'],
        ['fagperson', 'konsekvens', 'taler-imod', 'Borger møder til tiden på sin uddannelse hver dag.'],
      ],
      assessment: 'Borger passer sin uddannelse og kommer selv op.',
      answer: {
        kind: 'daekket-paa-anden-vis',
        by: 'bestemmelse',
        what: 'Mestringsforløb efter § 82 b',
        provision: sel('82 b'),
        whyEnough: 'Borger møder hver dag og har brug for nogle redskaber.',
        refuses: sel('85'),
      },
    },
  ],
  [
    'no more hours',
    {
      on: '2016-09-01',
      activity: 'Kontakt til andre',
      asked: { provision: sel('85'), extent: hours(6) },
      told: [
        ['udfoerer', 'omfang', 'taler-imod', 'Vi når det aftalte på de tre timer, og borger aflyser ofte den ene.'],
      ],
      assessment: 'De tre timer rækker til det aftalte.',
      answer: {
        kind: 'bevilget',
        provision: sel('85'),
        extent: hours(3),
        content: 'Bostøtte',
        purpose: 'Socialt netværk',
        form: 'individuel',
        whyNotMore: 'Bostøtten når det aftalte på tre timer.',
      },
      change: { kind: 'uaendret' },
      former: had(3),
    },
  ],
  [
    'a relative who says yes',
    {
      on: '2019-09-01',
      activity: 'Post',
      told: [
        ['borger', 'ressource', 'neutral', 'Min datter klarer min post.'],
        ['borger', 'vanskelighed', 'taler-for', 'Jeg forstår ikke brevene.'],
      ],
      assessment: 'Datteren hjælper med posten hver uge og har gjort det i flere år.',
      answer: {
        kind: 'daekket-paa-anden-vis',
        by: 'netvaerk',
        what: 'Datteren',
        whyEnough: 'Datteren hjælper hver uge og ønsker at fortsætte.',
      },
    },
  ],
]

test.each(HELD)('told in few words, %s gets no fault', (_, sparse) => {
  expect(faultsIn(aSparseCase(sparse))).toEqual([])
})

test('told in few words, help turned down after every step gets no fault', () => {
  const nonCooperation: NonCooperation = {
    id: 'forloeb' as never,
    causeFound: 'Borger ønsker ikke støtte.',
    dueToImpairment: false,
    guided: plainDate('2020-06-01'),
    attempts: [
      { on: plainDate('2020-05-01'), how: 'besoeg' },
      { on: plainDate('2020-05-10'), how: 'telefon' },
    ],
    letter: { sent: plainDate('2020-06-01'), due: plainDate('2020-06-15') },
  }
  const file = aSparseCase({
    on: '2020-09-01',
    activity: 'Bostøtte',
    told: [
      [
        'udfoerer',
        'samarbejde',
        'taler-imod',
        'Borger har ikke taget imod besøg i fem måneder og siger, at han ikke vil.',
      ],
    ],
    assessment: 'Borger er vejledt om konsekvensen og er i stand til at samarbejde.',
    answer: refused('85', 'Du har ikke ønsket at tage imod støtten.'),
    change: {
      kind: 'ophoer',
      cause: 'manglende-samarbejde',
      explained: 'Du har siden marts afvist støtten, også efter at vi har vejledt dig.',
    },
    former: had(2),
  })
  expect(faultsIn({ ...file, nonCooperation })).toEqual([])
})
