import { plainDate } from '../../../base/date.ts'
import type { ComplaintGuidance, Decision } from '../../../stages/06-decision/decision.ts'
import { answerOf, withAnswer, withNeed, without } from '../../../stages/case-change.specimen.ts'
import type { CaseFile } from '../../../stages/case-file.ts'
import { aCase, aCaseWithout, INDKOEB, POST } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

const file = aCase()
const decided: Decision = file.decision ?? {
  id: 'x' as never,
  on: plainDate('2025-03-03'),
  by: 'x' as never,
  approvals: [],
}
const sel = (paragraph: string) => ({ act: 'SEL', paragraph }) as const
const told = (...paragraphs: readonly string[]): readonly ComplaintGuidance[] =>
  paragraphs.map((paragraph) => ({ provision: sel(paragraph), told: true }))
const guided = (given: CaseFile, complaintGuidance: readonly ComplaintGuidance[]): CaseFile => ({
  ...given,
  decision: { ...decided, complaintGuidance },
})
const preventive = withAnswer(file, INDKOEB, {
  kind: 'daekket-paa-anden-vis',
  by: 'bestemmelse',
  what: 'Et forløb på tre måneder',
  provision: sel('82 b'),
  whyEnough: 'Karla handler selv og vil øve sig i en ny butik.',
  refuses: sel('85'),
})

/** A home for good was asked for, and a place for a time was given. */
const forATime: CaseFile = withNeed(
  withAnswer(
    file,
    POST,
    answerOf(file, POST, 'bevilget', { provision: sel('107'), whyNotMore: 'Behovet ventes at aftage.' }),
  ),
  POST,
  { asked: { provision: sel('108') } },
)

const course = withAnswer(
  file,
  INDKOEB,
  answerOf(file, POST, 'bevilget', { provision: sel('82 b'), content: 'Et forløb på tre måneder' }),
)

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Afslaget har klagevejledning',
      text: 'Indkøb er afslået efter § 85, og brevet siger, hvordan der klages.',
      given: file,
    },
    {
      name: 'Klage over § 85, ikke over § 82 b',
      text: 'Karla får et forløb efter § 82 b, og § 85 er afslået. Brevet giver klagevejledning for afslaget på § 85.',
      given: guided(preventive, told('85')),
    },
    {
      name: 'Et forløb er givet, og det kan ses, hvordan der klages over § 85',
      text: 'Karla søgte om § 85 til indkøb og fik et forløb efter § 82 b. Brevet siger, at hun kan klage over, at hun ikke fik § 85.',
      given: guided(course, told('85')),
    },
    {
      name: 'Et længerevarende botilbud er afslået, og et midlertidigt er givet',
      text: 'Karla søgte om et botilbud efter § 108 og fik et efter § 107. Brevet siger, hvordan der klages over afslaget på § 108. Det, hun fik, går hende ikke imod.',
      given: guided(forATime, told('108', '85')),
    },
  ],
  fails: [
    {
      name: 'Et midlertidigt botilbud i stedet, og ikke et ord om at klage over det',
      text: 'Karla søgte om et botilbud efter § 108 og fik et efter § 107. Brevet siger ikke, hvordan der klages over afslaget på § 108.',
      given: guided(forATime, told('107', '85')),
      at: '/decision/complaintGuidance',
    },
    {
      name: 'Ingen klagevejledning',
      text: 'Indkøb er afslået. Brevet siger ikke noget om at klage.',
      given: guided(file, []),
      at: '/decision/complaintGuidance',
    },
    {
      name: 'Kun for den forebyggende hjælp',
      text: 'Karla får et forløb efter § 82 b i stedet for § 85. Brevet siger, at der kan klages over § 82 b, og ikke noget om § 85.',
      given: guided(preventive, told('82 b')),
      at: '/decision/complaintGuidance',
    },
    {
      name: 'Et forløb i stedet for det, der er søgt',
      text: 'Karla søgte om støtte efter § 85 til indkøb og fik et forløb efter § 82 b. Brevet siger ikke, hvordan der klages over, at hun ikke fik § 85.',
      given: guided(
        course,
        told('82 b').map((one) => ({ ...one, told: false })),
      ),
      at: '/decision/complaintGuidance',
    },
    {
      name: 'En klageadgang, der ikke findes',
      text: 'Brevet siger, at der kan klages over både § 85 og § 82 b.',
      given: guided(preventive, told('85', '82 b')),
      at: '/decision/complaintGuidance/1/told',
    },
  ],
  notApplicable: [
    {
      name: 'Karla får det hele',
      text: 'Begge behov er bevilget, som der er søgt om.',
      given: guided(withAnswer(file, INDKOEB, answerOf(file, POST, 'bevilget')), []),
    },
    { name: 'Ikke afgjort', text: 'Der er ikke truffet afgørelse.', given: aCaseWithout('decision') },
  ],
  unknown: [
    {
      name: 'Brevet er ikke med',
      text: 'Indkøb er afslået, men sagen siger ikke, hvad brevet siger om at klage.',
      given: { ...file, decision: without(decided, 'complaintGuidance') },
    },
  ],
}
