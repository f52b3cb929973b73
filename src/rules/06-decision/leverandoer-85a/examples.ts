import { answerOf, withAnswer, withNeed, without } from '../../../stages/case-change.specimen.ts'
import { aCase, POST } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

const sel85a = { act: 'SEL', paragraph: '85 a' } as const
const file = withNeed(aCase(), POST, {
  activity: 'at blive boende i sin nye bolig',
  wish: 'En medarbejder fra Møllehuset, som kender mig.',
  asked: { provision: sel85a },
})
const given = { ...answerOf(file, POST, 'bevilget'), provision: sel85a }

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Ønsket er fulgt',
      text: 'Karla bad om en medarbejder fra Møllehuset og får en derfra.',
      given: withAnswer(file, POST, { ...given, provider: 'Møllehuset' }),
    },
    {
      name: 'En anden, og der står hvorfor',
      text: 'Møllehuset kan ikke tage opgaven før til efteråret. Det står i svaret.',
      given: withAnswer(file, POST, {
        ...given,
        whyNotMore: 'Møllehuset har ikke en ledig medarbejder før oktober, og støtten kan ikke vente så længe.',
      }),
    },
  ],
  fails: [
    {
      name: 'En anden, uden grund',
      text: 'Karla bad om en medarbejder fra Møllehuset. Hun får en fra Birkehus, og der står ikke hvorfor.',
      given: withAnswer(file, POST, given),
      at: '/answers/0/answer/provider',
    },
  ],
  notApplicable: [
    { name: 'Ikke § 85 a', text: 'Karla får støtte efter § 85.', given: aCase() },
    {
      name: 'Intet ønske',
      text: 'Karla har ikke peget på en leverandør.',
      given: withNeed(withAnswer(file, POST, given), POST, { wish: 'Hjælp hver uge.' }),
    },
  ],
  unknown: [
    {
      name: 'Leverandøren er ikke med',
      text: 'Sagen siger ikke, hvem der giver støtten.',
      given: withAnswer(file, POST, without(given, 'provider')),
    },
  ],
}
