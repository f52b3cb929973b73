import { answerOf, withAnswer } from '../../../stages/case-change.specimen.ts'
import { aCase, POST, withChanged } from '../../../stages/case.specimen.ts'
import type { CaseFile } from '../../../stages/case-file.ts'
import type { CaseExamples } from '../../case-rule.ts'
import { aRefusal } from '../../refusal.specimen.ts'

/** Post is cut because the level of service was lowered. */
const cut = (text: string, individual?: boolean): CaseFile =>
  aCase({
    assessments: withChanged(aCase().assessments, POST, {
      text,
      considerations: ['serviceniveau', 'konsekvens-i-aktiviteten'],
      ...(individual === undefined ? {} : { individual }),
    }),
    answers: aCase().answers.map((one) =>
      one.need === POST ? { ...one, change: { kind: 'nedsaettelse', cause: 'serviceniveau' } } : one,
    ),
  })

/** Three hours with the post were asked for, one was granted, and the assessment is marked as individual. */
const anHour = (text: string, whyNotMore: string): CaseFile => {
  const asked = {
    provision: { act: 'SEL', paragraph: '85' },
    extent: { from: 3, to: 3, unit: 'timer', per: 'uge' },
  } as const
  const file = withAnswer(aCase(), POST, answerOf(aCase(), POST, 'bevilget', { whyNotMore }))
  return {
    ...file,
    needs: withChanged(file.needs, POST, { asked }),
    assessments: withChanged(file.assessments, POST, { text, individual: true }),
  }
}

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Nyt serviceniveau, men Karla er vurderet',
      text: 'Serviceniveauet for post er sat ned. Karla får mindre, men det er vurderet, at hun nu selv åbner rudekuverter, og at en halv time er nok til resten.',
      given: cut(
        'Karla åbner nu selv rudekuverter. En halv time om ugen er nok til de breve, hun ikke kan klare.',
        true,
      ),
    },
    {
      name: 'Serviceniveauet er fraveget',
      text: 'Vurderingen siger, at serviceniveauet er vejledende og er fraveget, og forklarer, hvad Karla har brug for.',
      given: cut('Serviceniveauet er vejledende og er fraveget. Karla kan ikke åbne breve fra myndigheder alene.'),
    },
    {
      name: 'Serviceniveauet, og hvorfor det er nok til Karla',
      text: 'Serviceniveauet er en time om ugen. Vurderingen siger, hvor mange breve Karla får, og hvad hun selv kan.',
      given: anHour(
        'Serviceniveauet for post er en time om ugen. Karla får to breve om ugen og sorterer selv rudekuverterne fra.',
        'En time er nok til de to breve, Karla ikke kan åbne alene.',
      ),
    },
    {
      name: 'Ordningen er ikke lukket: Karla bruger den bare ikke',
      text: 'Karla handler alene hver uge og bruger ikke kommunens ordning. Det er hende, svaret handler om.',
      given: aRefusal({ reason: 'Du handler alene hver uge, og du bruger ikke ordningen med indkøb her i kommunen.' }),
    },
  ],
  fails: [
    {
      name: 'Ordningen bruges ikke i kommunen',
      text: 'Karla kan ikke handle alene, og det står der. Hun får nej, fordi udvalget har besluttet, at ordningen ikke bruges i kommunen.',
      given: aRefusal({
        reason: 'Karla kan ikke handle alene. Udvalget besluttede i 2014, at ordningen ikke anvendes i kommunen.',
      }),
      at: '/answers/1/answer/reason',
    },
    {
      name: 'Som gennemsnittet',
      text: 'Karla får ikke mere, fordi borgere på landsplan i gennemsnit får en time.',
      given: aRefusal({ reason: 'Borgere på landsplan får i gennemsnit en time om ugen.' }),
      at: '/answers/1/answer/reason',
    },
    {
      name: 'Kun et hak i, at vurderingen er individuel',
      text: 'Karla søgte tre timer om ugen til post og får en. Vurderingen er markeret som individuel, men siger kun, hvad serviceniveauet er.',
      given: anHour('Serviceniveauet er højst en time om ugen til post.', 'Serviceniveauet er højst en time om ugen.'),
      at: '/assessments/0/text',
    },
    {
      name: 'Højst to timer om ugen',
      text: 'Karla får afslag på støtte til indkøb, fordi kommunens serviceniveau ikke omfatter indkøb.',
      given: aRefusal({ reason: 'Kommunens serviceniveau omfatter ikke støtte til indkøb.' }),
      at: '/answers/1/answer/reason',
    },
    {
      name: 'Kun serviceniveau og økonomi er markeret',
      text: 'Vurderingen af indkøb har kun serviceniveau og økonomi som hensyn. Der står, at Karla ikke opfylder betingelserne.',
      given: aRefusal({
        assessment: { text: 'Betingelserne er ikke opfyldt.', considerations: ['serviceniveau', 'oekonomi'] },
      }),
      at: '/assessments/1/considerations',
    },
    {
      name: 'Budgettet er brugt',
      text: 'Karla får ikke støtte til indkøb, fordi der skal findes besparelser på området.',
      given: aRefusal({
        assessment: { text: 'Der skal findes besparelser på området, så der kan ikke gives støtte.' },
      }),
      at: '/assessments/1/text',
    },
    {
      name: 'Det højeste, der kan gives',
      text: 'Fagpersonen fortæller, hvad der sker, når Karla handler alene. Vurderingen har kun serviceniveau som hensyn, og svaret er, at der højst kan gives en time.',
      given: aRefusal({
        statements: [{ from: 'fagperson', text: 'Hun går i stå ved kassen, når hun handler.' }],
        reason: 'Der er givet en time til post, og det er det højeste, der kan gives.',
        assessment: { text: 'Der kan højst gives en time om ugen.', considerations: ['serviceniveau'] },
      }),
      at: '/assessments/1/text',
    },
    {
      name: 'I målgruppen, men leverandøren kan selv',
      text: 'Karla er inden for personkredsen. Hun får nej, fordi kommunen har en leverandør, og kun serviceniveauet er markeret.',
      given: aRefusal({
        personkreds: { answer: 'indenfor', reason: 'Karla går i stå ved kassen.' },
        reason: 'Kommunens leverandør kan levere varerne.',
        assessment: { text: 'Leverandøren kan levere.', considerations: ['serviceniveau'], individual: true },
      }),
      at: '/assessments/1/considerations',
    },
  ],
  notApplicable: [
    {
      name: 'Fuldt medhold',
      text: 'Karla søgte kun om støtte til post og fik den. Serviceniveauet blev ikke brugt.',
      given: aCase({ needs: aCase().needs.slice(0, 1), answers: aCase().answers.slice(0, 1) }),
    },
  ],
  unknown: [
    {
      name: 'Ingen ord og ingen hensyn',
      text: 'Karla har fået afslag på støtte til indkøb, og det er ikke skrevet ind, hvad det bygger på.',
      given: aRefusal({}, { needs: aRefusal({}).needs.slice(1) }),
    },
  ],
}
