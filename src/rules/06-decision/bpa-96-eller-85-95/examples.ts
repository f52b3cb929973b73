import { answerOf, withAnswer, withNeed } from '../../../stages/case-change.specimen.ts'
import { aCase, POST } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

const sel96 = { act: 'SEL', paragraph: '96' } as const
const file = withNeed(aCase(), POST, { activity: 'at klare dagen med hjælpere', asked: { provision: sel96 } })
const granted = { ...answerOf(file, POST, 'bevilget'), provision: sel96, form: 'ydelse' } as const
const refused = { kind: 'afslag', provision: sel96 } as const

export const examples: CaseExamples = {
  holds: [
    {
      name: 'BPA er givet',
      text: 'Karla søgte om BPA og får den.',
      given: withAnswer(file, POST, granted),
    },
    {
      name: 'Afslag, fordi hun ikke kan lede hjælperne',
      text: 'Karla får afslag på BPA. Der står, at hun hverken kan være arbejdsleder eller arbejdsgiver, og hvad det bygger på.',
      given: withAnswer(file, POST, {
        ...refused,
        reason:
          'Karla kan ikke være arbejdsgiver og heller ikke arbejdsleder: hun kan ikke lægge en vagtplan eller sige fra.',
      }),
    },
  ],
  fails: [
    {
      name: 'Bostøtte, og ikke et ord om BPA',
      text: 'Karla søgte om BPA. Hun får bostøtte efter § 85, og afgørelsen nævner ikke § 96.',
      given: withAnswer(file, POST, answerOf(file, POST, 'bevilget')),
      at: '/answers/0/answer/whyNotMore',
    },
    {
      name: 'Kan ikke være arbejdsgiver',
      text: 'Karla får afslag på BPA, fordi hun ikke kan være arbejdsgiver. Ingen har set på, om hun kan lede hjælperne.',
      given: withAnswer(file, POST, { ...refused, reason: 'Karla kan ikke være arbejdsgiver for hjælpere.' }),
      at: '/answers/0/answer/reason',
    },
    {
      name: 'Målt efter hjemmeplejen',
      text: 'Karla får færre timer end søgt. De er udmålt efter hjemmeplejens tider.',
      given: withAnswer(file, POST, {
        ...granted,
        whyNotMore: 'Timerne er udmålt efter hjemmeplejens tider for personlig pleje.',
      }),
      at: '/answers/0/answer/whyNotMore',
    },
  ],
  notApplicable: [{ name: 'Ingen BPA', text: 'Karla har ikke søgt om BPA.', given: aCase() }],
  unknown: [],
}
