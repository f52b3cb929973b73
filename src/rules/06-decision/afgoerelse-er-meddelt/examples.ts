import { plainDate } from '../../../base/date.ts'
import { aCase, aCaseWithout } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

const file = aCase()
const others = (file.letters ?? []).filter(({ about }) => about !== 'afgoerelse')

export const examples: CaseExamples = {
  holds: [
    { name: 'Sendt samme dag', text: 'Afgørelsen er sendt til Karla den dag, den blev truffet.', given: file },
    {
      name: 'Brevet ligger ved',
      text: 'Listen over breve er ikke med, men selve brevet er.',
      given: { ...aCaseWithout('letters'), letterText: 'Kære Karla. Du får støtte til din post.' },
    },
  ],
  fails: [
    {
      name: 'Kun høringen er sendt',
      text: 'Der er truffet afgørelse i marts. I juni er det eneste brev i sagen stadig partshøringen.',
      given: aCase({ letters: others }),
      at: '/letters',
    },
  ],
  notApplicable: [{ name: 'Ikke afgjort', text: 'Der er ikke truffet afgørelse.', given: aCaseWithout('decision') }],
  unknown: [
    {
      name: 'Brevene er ikke med',
      text: 'Sagen siger ikke, hvilke breve der er sendt.',
      given: aCaseWithout('letters'),
    },
    {
      name: 'Afgjort i går',
      text: 'Afgørelsen er fra i går, og brevet er ikke sendt endnu.',
      given: aCase({
        letters: others,
        ...(file.decision === undefined ? {} : { decision: { ...file.decision, on: plainDate('2025-06-01') } }),
      }),
    },
  ],
}
