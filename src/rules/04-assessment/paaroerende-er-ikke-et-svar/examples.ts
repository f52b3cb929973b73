import type { ProvisionRef } from '../../../law/provision-row.ts'
import type { CaseFile } from '../../../stages/case-file.ts'
import { aCase, INDKOEB } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'
import { aRefusal } from '../../refusal.specimen.ts'

const sel83 = { act: 'SEL', paragraph: '83' } as const
const sel97 = { act: 'SEL', paragraph: '97' } as const

/** Shopping was asked for and refused as accompaniment, or as this. */
function withoutProvision85(file: CaseFile, provision: ProvisionRef = sel97): CaseFile {
  return {
    ...file,
    needs: file.needs.map((need) => (need.id === INDKOEB ? { ...need, asked: { provision } } : need)),
    answers: file.answers.map((one) =>
      one.need === INDKOEB && one.answer.kind === 'afslag' ? { ...one, answer: { ...one.answer, provision } } : one,
    ),
  }
}

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Ingen pårørende i grunden',
      text: 'Afslaget på indkøb bygger på, hvad Karla selv gør. Pårørende er ikke nævnt.',
      given: aCase(),
    },
    {
      name: 'Søsteren har sagt ja',
      text: 'Karlas søster har selv fortalt, at de handler sammen hver lørdag, og at hun gerne bliver ved. Kommunen bygger på det.',
      given: aRefusal({
        statements: [
          {
            from: 'paaroerende',
            points: 'taler-imod',
            text: 'Vi handler sammen hver lørdag, og det bliver vi ved med.',
          },
        ],
        reason: 'Din søster hjælper dig i dag med at handle.',
      }),
    },
  ],
  fails: [
    {
      name: 'De voksne børn kan hjælpe',
      text: 'Hjælp efter § 83 er afslået, fordi Karlas voksne børn i byen kan hjælpe. De bor der ikke, og ingen har spurgt dem.',
      given: withoutProvision85(aRefusal({ reason: 'Dine voksne børn kan hjælpe dig med det.' }), sel83),
      at: '/answers/1/answer/reason',
    },
    {
      name: 'Ledsagelse, for hustruen kan gå med',
      text: 'Karla søger en ledsager efter § 97 og får afslag, fordi hendes kone har kørekort og gerne vil. Spørgsmålet er, om hun kan færdes alene.',
      given: withoutProvision85(
        aRefusal({
          statements: [{ from: 'paaroerende', points: 'taler-imod', text: 'Jeg kører hende gerne.' }],
          assessment: {
            text: 'Din hustru kan ledsage dig, for hun har kørekort.',
            considerations: ['paaroerende-kan-hjaelpe'],
          },
          reason: 'Din hustru kan ledsage dig.',
        }),
      ),
      at: '/assessments/1/text',
    },
    {
      name: 'Din mor kan hjælpe',
      text: 'Karla får afslag på støtte til indkøb, fordi hendes mor kan hjælpe. Ingen har spurgt moren.',
      given: aRefusal({ reason: 'Din mor kan hjælpe dig med at handle.' }),
      at: '/answers/1/answer/reason',
    },
    {
      name: 'Markeret som hensyn',
      text: 'Vurderingen af indkøb har som hensyn, at pårørende kan hjælpe. Mere står der ikke.',
      given: aRefusal({ assessment: { text: '', considerations: ['paaroerende-kan-hjaelpe'] } }),
      at: '/assessments/1/considerations',
    },
  ],
  notApplicable: [
    {
      name: 'Manden gør rent',
      text: 'Hjælp efter § 83 er afslået, fordi Karlas mand, som hun bor sammen med, kan gøre det. Efter § 83 tæller det.',
      given: withoutProvision85(aRefusal({ reason: 'Din mand kan klare det, for han bor sammen med dig.' }), sel83),
    },
    {
      name: 'Et barns sag',
      text: 'Sagen handler om et barn. Forældrene har et ansvar efter loven.',
      given: aCase({ area: 'barn' }),
    },
  ],
  unknown: [],
}
