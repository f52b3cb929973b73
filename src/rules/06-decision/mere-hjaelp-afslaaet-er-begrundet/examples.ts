import { answerOf, withAnswer, withNeed, without } from '../../../stages/case-change.specimen.ts'
import { aCase, POST } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

const file = aCase()
const post = answerOf(file, POST, 'bevilget')
const sel85 = { act: 'SEL', paragraph: '85' } as const
const wantsThree = withNeed(file, POST, {
  asked: { provision: sel85, extent: { from: 3, to: 3, unit: 'timer', per: 'uge' } },
})

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Mindre, og der står hvorfor',
      text: 'Karla søgte om tre timer til sin post. Hun får højst en, fordi bostøtten har set, at en uges breve tager tre kvarter.',
      given: withAnswer(wantsThree, POST, {
        ...post,
        whyNotMore: 'Bostøtten har taget tid på det: en uges breve tager tre kvarter at åbne og tale igennem.',
      }),
    },
    {
      name: 'Så meget, som der er søgt om',
      text: 'Karla søgte om en time om ugen og får op til en time.',
      given: withNeed(file, POST, {
        asked: { provision: sel85, extent: { from: 0.75, to: 0.75, unit: 'timer', per: 'uge' } },
      }),
    },
  ],
  fails: [
    {
      name: 'En tredjedel, uden et ord',
      text: 'Karla søgte om tre timer til sin post og får højst en. Svaret nævner ikke, at det er mindre end søgt.',
      given: wantsThree,
      at: '/answers/0/answer/whyNotMore',
    },
    {
      name: 'Vurderes at være tilstrækkeligt',
      text: 'Karla får mindre end søgt. Begrundelsen er, at omfanget vurderes at være tilstrækkeligt.',
      given: withAnswer(wantsThree, POST, { ...post, whyNotMore: 'Omfanget vurderes at være tilstrækkeligt.' }),
      at: '/answers/0/answer/whyNotMore',
    },
    {
      name: 'Kun udføreren kender tallet',
      text: 'Karla søgte om tre timer til sin post. Svaret nævner intet omfang, men bostøtten har fået højst en time at vide.',
      given: withAnswer(wantsThree, POST, without(post, 'extent')),
      at: '/answers/0/answer/whyNotMore',
    },
  ],
  notApplicable: [
    {
      name: 'Intet omfang er søgt',
      text: 'Karla har ikke sat tal på, og svaret giver det, hun bad om.',
      given: file,
    },
  ],
  unknown: [],
}
