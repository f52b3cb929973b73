import { answerOf, withAnswer, withNeed, without } from '../../../stages/case-change.specimen.ts'
import { aCase, INDKOEB, POST } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

const file = aCase()
const refused = answerOf(file, INDKOEB, 'afslag')
const hadShopping = {
  need: INDKOEB,
  provision: { act: 'SEL', paragraph: '85' },
  what: 'Støtte til at købe ind',
} as const
const unjudged = { ...file, needs: file.needs.map((need) => without(need, 'personkreds')) }

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Bevilget inden for og afslået uden for personkredsen',
      text: 'Karla er i personkredsen, når det gælder post, og får hjælp til det. Hun er uden for, når det gælder indkøb, og får afslag.',
      given: file,
    },
    {
      name: 'Støtten til indkøb ophører og hedder et ophør',
      text: 'Karla havde støtte til indkøb. Hun er nu bedømt uden for personkredsen, og svaret er et afslag, der ophører hjælpen.',
      given: { ...withAnswer(file, INDKOEB, refused, { kind: 'ophoer' }), formerGrants: [hadShopping] },
    },
    {
      name: 'Uden for § 85, men hjælp efter § 83',
      text: 'Karla er uden for personkredsen for § 85, når det gælder indkøb. Hun får hjælp til det efter § 83, som har sine egne betingelser.',
      given: withAnswer(file, INDKOEB, {
        kind: 'bevilget',
        provision: { act: 'SEL', paragraph: '83' },
        content: 'Varerne bestilles sammen med Karla og bliver bragt hver uge.',
        purpose: 'At der er mad i huset.',
        form: 'individuel',
      }),
    },
    {
      name: 'Rengøring efter § 83',
      text: 'Personkredsen for § 85 er bedømt for post. Rengøring er afslået efter § 83, som spørger, om Karla kan gøre rent selv.',
      given: {
        ...withAnswer(file, INDKOEB, { ...refused, provision: { act: 'SEL', paragraph: '83' } }),
        needs: file.needs.map((need) =>
          need.id === INDKOEB ? { ...without(need, 'personkreds', 'asked'), activity: 'at gøre rent' } : need,
        ),
      },
    },
  ],
  fails: [
    {
      name: 'Uændret, men afslået',
      text: 'Karla havde støtte til indkøb. Afgørelsen siger, at støtten er uændret, og i samme svar, at hun er uden for personkredsen og får afslag.',
      given: { ...withAnswer(file, INDKOEB, refused, { kind: 'uaendret' }), formerGrants: [hadShopping] },
      at: '/answers/1/change/kind',
    },
    {
      name: 'Bevilget uden for personkredsen',
      text: 'Karla er bedømt uden for personkredsen, når det gælder post, men får støtten bevilget efter samme paragraf.',
      given: withNeed(file, POST, {
        personkreds: {
          answer: 'udenfor',
          provision: { act: 'SEL', paragraph: '85' },
          because: [],
          reason: 'Karla kan godt åbne post.',
          statements: [],
          demands: [],
        },
      }),
      at: '/needs/0/personkreds',
    },
    {
      name: 'Bevilget og ophørt, og personkredsen er ikke bedømt',
      text: 'Støtten til post er bevilget, og i samme svar ophører den. Personkredsen er kun bedømt for indkøb.',
      given: {
        ...withAnswer(file, POST, answerOf(file, POST, 'bevilget'), { kind: 'ophoer' }),
        needs: file.needs.map((need) => (need.id === POST ? without(need, 'personkreds') : need)),
      },
      at: '/answers/0/change/kind',
    },
  ],
  notApplicable: [
    {
      name: 'Ingen svar endnu',
      text: 'Sagen er ved at blive oplyst, og ingen behov har fået svar.',
      given: aCase({ answers: [] }),
    },
  ],
  unknown: [
    {
      name: 'Personkredsen er ikke med i det, der er overført',
      text: 'Sagen kommer fra et andet system og siger ikke, hvordan personkredsen er bedømt for noget behov.',
      given: unjudged,
    },
  ],
}
