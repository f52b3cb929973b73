import { expect, test } from 'vitest'
import type { Mangel } from '../law/mangel.ts'
import { aSparseCase, sel, type SparseCase } from '../stages/sparse-case.specimen.ts'
import { faultsIn, had, hours, refused } from './case-fault.specimen.ts'

const REVERSED: readonly (readonly [string, Mangel, SparseCase])[] = [
  [
    'more hours refused without a word on them',
    'mangelfuld-begrundelse',
    {
      on: '2017-09-01',
      activity: 'Mål i hverdagen',
      asked: { provision: sel('85'), extent: hours(6) },
      told: [['borger', 'vanskelighed', 'taler-for', 'Jeg når ikke målene på tre timer.']],
      assessment: 'Borger har også fået hjemmehjælp til gulve, hvilket giver mere tid.',
      answer: {
        kind: 'bevilget',
        provision: sel('85'),
        extent: hours(3),
        content: 'Hjemmevejledning',
        purpose: 'Mål',
        form: 'individuel',
      },
      change: { kind: 'uaendret' },
      former: had(3),
    },
  ],
  [
    'a course under § 82 b and silence on § 85',
    'meddelelse',
    {
      on: '2020-06-01',
      activity: 'Støtte i hverdagen',
      asked: { provision: sel('85') },
      told: [['borger', 'vanskelighed', 'taler-for', 'Jeg kan ikke komme ud ad døren.']],
      assessment: 'Borger vurderes at kunne profitere af et forløb.',
      answer: {
        kind: 'bevilget',
        provision: sel('82 b'),
        content: 'Afklaringsforløb',
        purpose: 'Afklaring',
        form: 'individuel',
      },
    },
  ],
  [
    'an ending after a new assessment',
    'mangelfuld-begrundelse',
    {
      on: '2017-09-01',
      activity: 'Støtte til struktur',
      told: [
        ['borger', 'vanskelighed', 'taler-for', 'Jeg har det, som jeg altid har haft det.'],
        ['kommunens-vurdering', 'ressource', 'taler-imod', 'Borger har ressourcer.'],
      ],
      assessment: 'Borger vurderes ikke længere at være i målgruppen.',
      answer: refused('85', 'Du er ikke længere i målgruppen.'),
      change: { kind: 'ophoer' },
      former: had(3),
    },
  ],
  [
    'support as needed',
    'meddelelse',
    {
      on: '2019-09-01',
      activity: 'Støtte til post',
      told: [['borger', 'vanskelighed', 'taler-for', 'Jeg åbner ikke post.']],
      assessment: 'Borger har brug for støtte til post.',
      answer: {
        kind: 'bevilget',
        provision: sel('85'),
        content: 'Socialpædagogisk støtte efter behov',
        purpose: 'Post',
        form: 'individuel',
      },
    },
  ],
  [
    'a group for someone who can’t be in one',
    'mangelfuld-begrundelse',
    {
      on: '2017-09-01',
      activity: 'Støtte til at mestre angst',
      told: [['borger', 'vanskelighed', 'taler-for', 'Jeg kan ikke være i grupper.']],
      assessment: 'Kommunen tilbyder gruppeforløb.',
      answer: {
        kind: 'bevilget',
        provision: sel('85'),
        extent: hours(2),
        content: 'Gruppetilbud for borgere med angst',
        purpose: 'Mestring',
        form: 'gruppe',
      },
    },
  ],
  [
    'an ending for want of cooperation alone',
    'lovfortolkning',
    {
      on: '2018-09-01',
      activity: 'Bostøtte',
      told: [['udfoerer', 'samarbejde', 'taler-imod', 'Lukker ikke op.']],
      assessment: 'Borger samarbejder ikke.',
      answer: refused('85', 'Du har ikke samarbejdet om indsatsen.'),
      change: { kind: 'ophoer', cause: 'manglende-samarbejde' },
      former: had(2),
    },
  ],
  [
    'a network nobody asked',
    'mangelfuldt-oplyst',
    {
      on: '2017-09-01',
      activity: 'Indkøb',
      told: [
        ['borger', 'vanskelighed', 'taler-for', 'Jeg går i panik i butikker.'],
        ['kommunens-vurdering', 'ressource', 'taler-imod', 'Borger har et godt netværk.'],
      ],
      assessment: 'Netværket kan hjælpe.',
      answer: {
        kind: 'daekket-paa-anden-vis',
        by: 'netvaerk',
        what: 'Kæreste',
        whyEnough: 'Borger har et stærkt netværk og en kæreste.',
      },
    },
  ],
  [
    'open offers said to be enough',
    'mangelfuld-begrundelse',
    {
      on: '2017-09-01',
      activity: 'Regninger',
      told: [['borger', 'vanskelighed', 'taler-for', 'Jeg får rykkere.']],
      assessment: 'Åben rådgivning kan hjælpe.',
      answer: {
        kind: 'daekket-paa-anden-vis',
        by: 'tilbud',
        what: 'Åben rådgivning og kurser i mestring',
        whyEnough: 'Det vurderes, at behovet kan dækkes af mindre indgribende tilbud.',
      },
    },
  ],
]

test.each(REVERSED)('told in few words, %s is found: %s', (_, mangel, sparse) => {
  expect(faultsIn(aSparseCase(sparse))).toContain(mangel)
})
