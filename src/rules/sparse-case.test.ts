import { expect, test } from 'vitest'
import { plainDate } from '../base/date.ts'
import type { Mangel } from '../law/mangel.ts'
import type { Extent } from '../stages/03-needs/extent.ts'
import type { NonCooperation } from '../stages/06-decision/non-cooperation.ts'
import { aSparseCase, sel, type SparseCase } from '../stages/sparse-case.specimen.ts'
import { viewCase } from '../stages/case-view.ts'
import type { CaseFile } from '../stages/case-file.ts'
import { CASE_RULES } from './case-catalogue.ts'

const hours = (amount: number): Extent => ({ from: amount, to: amount, unit: 'timer', per: 'uge' })
const refused = (paragraph: string, reason: string) => ({ kind: 'afslag', provision: sel(paragraph), reason }) as const
const had = (amount: number) => ({ provision: sel('85'), what: 'Bostøtte', extent: hours(amount) })

function faultsIn(file: CaseFile): readonly Mangel[] {
  const view = viewCase(file, plainDate('2026-06-01'))
  return CASE_RULES.flatMap((rule) => {
    const verdict = rule.check(view)
    return verdict.kind === 'fails'
      ? verdict.findings.filter(({ level }) => level === 'fejl').map(({ mangel }) => mangel)
      : []
  })
}

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
