import type { Bevilget } from '../../../stages/06-decision/need-answer.ts'
import { withAnswer, withNeed, without } from '../../../stages/case-change.specimen.ts'
import { aCase, POST } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

const base = withNeed(aCase(), POST, {
  activity: 'at bo et sted med hjælp',
  asked: { provision: { act: 'SEL', paragraph: '107' } },
})
const file = { ...base, needs: base.needs.map((need) => (need.id === POST ? without(need, 'goal') : need)) }
const stay: Bevilget = {
  kind: 'bevilget',
  provision: { act: 'SEL', paragraph: '107' },
  content: 'Et midlertidigt ophold i Solgaven med personale hele døgnet.',
  purpose: 'At Karla får ro til at sove og lærer at være alene om aftenen.',
  form: 'ophold',
}

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Solgaven, og hvad det skal føre til',
      text: 'Karla får et ophold i Solgaven. Der står, hvad hun får dér, og hvad det skal føre til.',
      given: withAnswer(file, POST, stay),
    },
    {
      name: 'Navnet står som leverandør',
      text: 'Teksten siger »midlertidigt botilbud«, og Solgaven står som den, der giver det.',
      given: withAnswer(file, POST, { ...stay, content: 'Midlertidigt botilbud.', provider: 'Solgaven' }),
    },
    {
      name: 'Det fortsætter',
      text: 'Karla har haft aktivitets- og samværstilbud i to år. Det fortsætter, og hun ved, hvad det er.',
      given: {
        ...withAnswer(
          file,
          POST,
          {
            ...stay,
            provision: { act: 'SEL', paragraph: '104' },
            content: 'Aktivitets- og samværstilbud.',
            form: 'gruppe',
          },
          { kind: 'uaendret' },
        ),
        formerGrants: [
          { need: POST, provision: { act: 'SEL', paragraph: '104' }, what: 'Aktivitets- og samværstilbud på Havnen' },
        ],
      },
    },
  ],
  fails: [
    {
      name: 'Et botilbud efter § 107',
      text: 'Bevillingen lyder: »Midlertidigt botilbud efter § 107«. Der står ikke hvilket.',
      given: withAnswer(file, POST, { ...stay, content: 'Midlertidigt botilbud efter servicelovens § 107.' }),
      at: '/answers/0/answer/content',
    },
    {
      name: 'Intet formål',
      text: 'Karla får et ophold i Solgaven. Feltet til formålet er tomt.',
      given: withAnswer(file, POST, { ...stay, purpose: '' }),
      at: '/answers/0/answer/purpose',
    },
  ],
  notApplicable: [{ name: '§ 85', text: 'Karla får støtte efter § 85.', given: aCase() }],
  unknown: [],
}
